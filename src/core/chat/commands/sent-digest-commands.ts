import type { Clock } from '../../clock.ts';
import type { OutboxStore } from '../../delivery/outbox-store.ts';
import { copyOf } from '../../digest/copies.ts';
import type { DigestFlow } from '../../digest/digest-flow.ts';
import { channelCopy, digestStream } from '../../digest/digest-message.ts';
import { type DigestReport, digestReport } from '../../digest/digest-report.ts';
import type { DigestStore } from '../../digest/digest-store.ts';
import type { Language } from '../../language.ts';
import type { Permissions } from '../../permissions.ts';
import { digestCorrectionTexts } from '../../texts/digest-corrections.ts';
import { digestReportTexts } from '../../texts/digest-report.ts';
import { monthName } from '../../texts/format.ts';
import type { TimeZone } from '../../time/zone.ts';
import { choicesMessage } from '../choices-message.ts';
import type { OutgoingMessage } from '../replies.ts';
import { type RunCommand, sentence } from './command-context.ts';
import { forCoordinators, type OfMonth } from './month-command.ts';

export interface SentDigestDependencies {
  readonly flow: DigestFlow;
  readonly store: DigestStore;
  readonly outbox: Pick<OutboxStore, 'list'>;
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

interface SentDigestCommands {
  readonly report: RunCommand;
  readonly resend: RunCommand;
  readonly correct: RunCommand;
}

const evenUnknown = /\s+(?:även osäkra|also uncertain)$/iu;
const approvedMark = /\s+(?:godkänn|approve)\s+([0-9a-f]{8})$/iu;

/** What coordinators do with a digest that has gone out. */
export function createSentDigestCommands(deps: SentDigestDependencies): SentDigestCommands {
  const report: OfMonth = async ({ month, language }) => [await reportMessage(deps, month, language)];
  const resend: OfMonth = async ({ month, argument, language }) => {
    const texts = digestReportTexts[language];
    const name = monthName(month, language);
    const resending = await deps.flow.resend(month, { unknown: evenUnknown.test(argument) });
    if (resending.outcome === 'not-sent') return sentence(texts.notSent(name));
    return sentence(
      resending.recipients === 0 ? texts.nobodyMissing(name) : texts.resent(name, resending.recipients),
    );
  };
  return {
    report: forCoordinators(deps, report),
    resend: forCoordinators(deps, resend, (argument) => argument.replace(evenUnknown, '')),
    correct: forCoordinators(
      deps,
      (context) => correct(deps, context),
      (argument) => argument.replace(approvedMark, ''),
    ),
  };
}

/** `expected 14, reached 12, blocked 1, unknown 1`, the names, and what can be done about it. */
export async function reportMessage(
  { store, outbox }: Pick<SentDigestDependencies, 'store' | 'outbox'>,
  month: string,
  language: Language,
): Promise<OutgoingMessage> {
  const texts = digestReportTexts[language];
  const name = monthName(month, language);
  const digest = (await store.read(month))?.digest;
  if (!digest || digest.begunAt === null) return { kind: 'text', text: texts.notSent(name), citations: [] };
  const rows = await outbox.list(digestStream(month));
  const report = digestReport(
    digest,
    rows.map(({ delivery }) => delivery),
  );
  return choicesMessage({
    lang: language,
    lead: texts.lead(name, report),
    lines: [...texts.names(report), texts.noted(await store.countNoted(month))],
    choices: digest.state === 'cancelled' ? [] : waysOn(report, name, language),
  });
}

function waysOn({ blocked, failed, unknown }: DigestReport, month: string, language: Language) {
  const texts = digestReportTexts[language];
  return [
    ...(blocked.length + failed.length > 0
      ? [{ title: texts.resend, text: texts.resendCommand(month) }]
      : []),
    ...(unknown.length > 0 ? [{ title: texts.resendUnknown, text: texts.resendUnknownCommand(month) }] : []),
  ];
}

async function correct(
  { flow }: SentDigestDependencies,
  { message, argument, month, language }: Parameters<OfMonth>[0],
): Promise<readonly OutgoingMessage[]> {
  const texts = digestCorrectionTexts[language];
  const name = monthName(month, language);
  const mark = approvedMark.exec(argument)?.[1]?.toLowerCase();
  if (mark) {
    const correcting = await flow.correct(month, { mark, by: message.person });
    const { outcome } = correcting;
    return sentence(outcome === 'corrected' ? texts.corrected(name) : texts.refused[outcome]);
  }
  const proposed = await flow.proposeCorrection(month);
  if (!proposed) return sentence(texts.refused['nothing-changed']);
  return [
    copyOf(proposed.digest, language, channelCopy),
    choicesMessage({
      lang: language,
      lead: texts.proposed(name),
      lines: proposed.lines[language],
      choices: [{ title: texts.approve, text: texts.approveCommand(name, proposed.mark) }],
    }),
  ];
}
