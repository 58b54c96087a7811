import { z } from 'zod/v4';
import type { Clock } from '../../clock.ts';
import type { OutboxStore } from '../../delivery/outbox-store.ts';
import { approvalCard, approvalMessage } from '../../digest/approval-card.ts';
import type { Digest } from '../../digest/digest.ts';
import type { DigestFlow } from '../../digest/digest-flow.ts';
import { digestMessage, digestStream } from '../../digest/digest-message.ts';
import type { DigestStore } from '../../digest/digest-store.ts';
import { parseMonth } from '../../digest/parse-month.ts';
import { deliveriesOf } from '../../digest/recipients.ts';
import type { Directory } from '../../directory/directory.ts';
import type { Language } from '../../language.ts';
import type { Permissions } from '../../permissions.ts';
import { chatTexts } from '../../texts/chat.ts';
import { digestReplies } from '../../texts/digest-replies.ts';
import { enumeration, monthName } from '../../texts/format.ts';
import { localTime, type TimeZone } from '../../time/zone.ts';
import type { IncomingCardAction } from '../events.ts';
import type { CardActionReply } from '../replies.ts';
import { type CommandContext, type RunCommand, sentence } from './command-context.ts';

export const approveVerb = 'digest-approve';
export const progressVerb = 'digest-progress';

/** What the approval card's buttons send; the stored draft decides, not the card. */
const pressData = z.object({
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  contentRevision: z.string().max(100),
});

interface Dependencies {
  readonly flow: DigestFlow;
  readonly store: DigestStore;
  readonly outbox: OutboxStore;
  readonly directory: Directory;
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

interface DigestCommands {
  readonly archive: RunCommand;
  readonly preview: RunCommand;
  readonly send: RunCommand;
  readonly press: (action: IncomingCardAction, language: Language) => Promise<CardActionReply>;
}

/** Preview, approve and read the digest. */
export function createDigestCommands(deps: Dependencies): DigestCommands {
  return {
    archive: (context) => archive(deps, context),
    preview: (context) => preview(deps, context),
    send: (context) => send(deps, context),
    press: (action, language) => press(deps, action, language),
  };
}

async function archive(deps: Dependencies, { argument, language }: CommandContext) {
  const texts = digestReplies[language];
  const sent = (await deps.store.list()).filter(({ state }) => state === 'sent' || state === 'sending');
  const newest = sent[0];
  if (!newest) return sentence(texts.noArchive);
  const month = argument === '' ? newest.month : parseMonth(argument, today(deps));
  if (!month) return sentence(texts.monthHow);
  if (!sent.some((digest) => digest.month === month)) {
    const months = enumeration(
      sent.map((digest) => monthName(digest.month, language)),
      language,
    );
    return sentence(texts.notSent(monthName(month, language), months));
  }
  const stored = await deps.store.read(month);
  return stored ? [digestMessage(stored.digest.content[language])] : sentence(texts.noArchive);
}

async function preview(deps: Dependencies, { message, argument, language }: CommandContext) {
  const texts = digestReplies[language];
  if (!deps.permissions.isCoordinator(message.person)) return sentence(chatTexts[language].coordinatorsOnly);
  const month = parseMonth(argument, today(deps));
  if (!month) return sentence(texts.monthHow);
  const digest = await deps.flow.preview(month, message.person);
  if (!digest) return sentence(texts.nothingToShow(monthName(month, language)));
  return [digestMessage(digest.content[language]), approvalMessage(await cardOf(deps, digest, language))];
}

async function send(deps: Dependencies, context: CommandContext) {
  const { message, argument, language } = context;
  const texts = digestReplies[language];
  if (!deps.permissions.isCoordinator(message.person)) return sentence(chatTexts[language].coordinatorsOnly);
  const month = parseMonth(argument, today(deps));
  if (!month) return sentence(texts.monthHow);
  const approval = await deps.flow.approve(month, null, message.person);
  switch (approval.outcome) {
    case 'not-previewed':
      return sentence(texts.notPreviewed(monthName(month, language)));
    case 'previewed-by-another':
      return sentence(texts.previewedByAnother(monthName(month, language)));
    case 'content-changed':
      return sentence(texts.contentChanged(monthName(month, language)));
    case 'no-recipients':
      return sentence(texts.noRecipients);
    default:
      return [approvalMessage(await cardOf(deps, approval.digest, language))];
  }
}

async function press(
  deps: Dependencies,
  action: IncomingCardAction,
  language: Language,
): Promise<CardActionReply> {
  const texts = digestReplies[language];
  const data = pressData.safeParse(action.data);
  if (!data.success) return { kind: 'refused', code: 'BadRequest', text: texts.unreadablePress };
  if (!deps.permissions.isCoordinator(action.person)) {
    return { kind: 'refused', code: 'Forbidden', text: chatTexts[language].coordinatorsOnly };
  }
  const { month, contentRevision } = data.data;
  const name = monthName(month, language);
  if (action.verb === approveVerb) {
    const approval = await deps.flow.approve(month, contentRevision, action.person);
    if (approval.outcome === 'not-previewed')
      return { kind: 'refused', code: 'NotFound', text: texts.notPreviewed(name) };
    if (approval.outcome === 'content-changed')
      return { kind: 'refused', code: 'Conflict', text: texts.contentChanged(name) };
    if (approval.outcome === 'no-recipients')
      return { kind: 'refused', code: 'Conflict', text: texts.noRecipients };
  }
  if (action.messageId) {
    await deps.flow.showProgressOn(month, { address: action.address, messageId: action.messageId, language });
  }
  const stored = await deps.store.read(month);
  if (!stored) return { kind: 'refused', code: 'NotFound', text: texts.notPreviewed(name) };
  return {
    kind: 'card',
    card: { template: 'digest-approval', data: await cardOf(deps, stored.digest, language) },
  };
}

async function cardOf(deps: Dependencies, digest: Digest, language: Language) {
  const deliveries =
    digest.state === 'draft'
      ? deliveriesOf(deps.directory, digest.month)
      : (await deps.outbox.list(digestStream(digest.month))).map(({ delivery }) => delivery);
  return approvalCard(digest, deliveries, language);
}

function today(deps: Dependencies): string {
  return localTime(deps.clock.now(), deps.zone).date;
}
