import type { Clock } from '../../clock.ts';
import { approvalMessage } from '../../digest/approval-card.ts';
import type { ApprovalDesk } from '../../digest/approval-desk.ts';
import { copyOf } from '../../digest/copies.ts';
import type { DigestFlow } from '../../digest/digest-flow.ts';
import { channelCopy } from '../../digest/digest-message.ts';
import type { DigestStore } from '../../digest/digest-store.ts';
import { parseMonth } from '../../digest/parse-month.ts';
import type { Permissions } from '../../permissions.ts';
import { digestCorrectionTexts } from '../../texts/digest-corrections.ts';
import { digestLifeTexts } from '../../texts/digest-life.ts';
import { digestReplies } from '../../texts/digest-replies.ts';
import { enumeration, monthName } from '../../texts/format.ts';
import { instantOf, localTime, type TimeZone } from '../../time/zone.ts';
import { type CommandContext, type RunCommand, sentence } from './command-context.ts';
import { forCoordinators, type OfMonth } from './month-command.ts';

interface Dependencies {
  readonly flow: DigestFlow;
  readonly store: DigestStore;
  readonly desk: ApprovalDesk;
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

interface DigestCommands {
  readonly archive: RunCommand;
  readonly preview: RunCommand;
  readonly send: RunCommand;
  readonly cancel: RunCommand;
}

/** Read, preview, send and call off the digest. */
export function createDigestCommands(deps: Dependencies): DigestCommands {
  return {
    archive: (context) => archive(deps, context),
    preview: forCoordinators(deps, (context) => preview(deps, context)),
    send: forCoordinators(
      deps,
      (context) => send(deps, context),
      (argument) => argument.replace(sendingTime, ''),
    ),
    cancel: forCoordinators(deps, (context) => cancel(deps, context)),
  };
}

type MonthContext = Parameters<OfMonth>[0];
type Replies = ReturnType<OfMonth>;

/** `nyhetsbrev december 2022 v1`: as it read before its first correction. */
const formerVersion = /\s*\bv(\d{1,2})$/iu;

async function archive(deps: Dependencies, { argument, language }: CommandContext) {
  const texts = digestReplies[language];
  const listed = await deps.store.list();
  const sent = listed.filter(({ state }) => state === 'sent' || state === 'sending');
  const newest = sent[0];
  if (!newest) return sentence(texts.noArchive);
  const [, number] = formerVersion.exec(argument) ?? [];
  const typed = argument.replace(formerVersion, '');
  const month = typed === '' ? newest.month : parseMonth(typed, localTime(deps.clock.now(), deps.zone).date);
  if (!month) return sentence(texts.monthHow);
  if (!sent.some((digest) => digest.month === month)) {
    const months = enumeration(
      sent.map((digest) => monthName(digest.month, language)),
      language,
    );
    return sentence(texts.notSent(monthName(month, language), months));
  }
  const stored = await deps.store.read(month);
  if (!stored) return sentence(texts.noArchive);
  const former = number ? stored.digest.former[Number(number) - 1] : null;
  if (former === undefined) return sentence(digestCorrectionTexts[language].noSuchVersion);
  return [copyOf({ ...stored.digest, ...former }, language, channelCopy)];
}

async function preview(deps: Dependencies, { message, month, language }: MonthContext): Replies {
  const digest = await deps.flow.preview(month, message.person);
  if (!digest) return sentence(digestReplies[language].nothingToShow(monthName(month, language)));
  return deps.desk.preview(digest, language);
}

async function send(deps: Dependencies, { message, argument, month, language }: MonthContext): Replies {
  const texts = digestReplies[language];
  const life = digestLifeTexts[language];
  const sendAt = timeIn(argument, deps.zone);
  if (sendAt && sendAt < deps.clock.now()) return sentence(life.timePassed);
  const approval = await deps.flow.approve({
    month,
    contentRevision: null,
    sendAt: sendAt ?? 'now',
    by: message.person,
  });
  const name = monthName(month, language);
  switch (approval.outcome) {
    case 'not-previewed':
      return sentence(texts.notPreviewed(name));
    case 'previewed-by-another':
      return sentence(texts.previewedByAnother(name));
    case 'content-changed':
      return sentence(texts.contentChanged(name));
    case 'no-recipients':
      return sentence(texts.noRecipients);
    case 'cancelled':
      return sentence(life.wasCancelled(name));
    default:
      return [approvalMessage(await deps.desk.card(approval.digest, language))];
  }
}

async function cancel(deps: Dependencies, { month, language }: MonthContext): Replies {
  const texts = digestLifeTexts[language];
  const cancelling = await deps.flow.cancel(month);
  switch (cancelling.outcome) {
    case 'absent':
    case 'not-approved':
      return sentence(texts.notApproved);
    case 'already-sent':
      return sentence(texts.alreadySent);
    case 'cancelled':
      return [approvalMessage(await deps.desk.card(cancelling.digest, language))];
  }
}

/** `2023-01-03 09:00` after the month; the time may be left out. */
const sendingTime = /\s+(\d{4}-\d{2}-\d{2})(?:\s+(?:kl\.?\s*)?(\d{2})[:.](\d{2}))?$/;

/** Null when no time was given, or no calendar has the day. */
function timeIn(argument: string, zone: TimeZone): Date | null {
  const [, date, hour = '09', minute = '00'] = sendingTime.exec(argument) ?? [];
  if (!date || Number.isNaN(Date.parse(`${date}T${hour}:${minute}:00Z`))) return null;
  return instantOf({ date, time: `${hour}:${minute}` }, zone);
}
