import { z } from 'zod/v4';
import { reportMessage } from '../chat/commands/sent-digest-commands.ts';
import type { IncomingCardAction } from '../chat/events.ts';
import type { CardActionReply } from '../chat/replies.ts';
import type { Clock } from '../clock.ts';
import type { OutboxStore } from '../delivery/outbox-store.ts';
import type { Press } from '../feature.ts';
import type { Language } from '../language.ts';
import type { Permissions } from '../permissions.ts';
import { chatTexts } from '../texts/chat.ts';
import { digestLifeTexts } from '../texts/digest-life.ts';
import { digestReplies } from '../texts/digest-replies.ts';
import { monthName } from '../texts/format.ts';
import { instantOf, type TimeZone } from '../time/zone.ts';
import type { ApprovalDesk } from './approval-desk.ts';
import type { ApprovalWish } from './approve-digest.ts';
import { copyOf, type DigestCopies } from './copies.ts';
import type { Digest } from './digest.ts';
import { type approvalVerbs, digestMonth } from './digest-card-content.ts';
import type { DigestFlow } from './digest-flow.ts';
import type { DigestStore } from './digest-store.ts';
import { sections } from './edition.ts';

/** As long as the card's own field takes. */
const maxIntroduction = 1_000;

/** What the approval card's buttons send; the stored draft decides, not the card. */
const pressData = z.object({
  month: digestMonth,
  contentRevision: z.string().max(100),
  introduction: z.string().max(20_000).optional(),
  /** The values of the sections that are included, with commas. */
  sections: z.string().max(200).optional(),
  sendDate: z.union([z.iso.date(), z.literal('')]).optional(),
  sendTime: z.union([z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), z.literal('')]).optional(),
});

interface Dependencies {
  readonly flow: DigestFlow;
  readonly store: DigestStore;
  readonly desk: ApprovalDesk;
  readonly outbox: Pick<OutboxStore, 'list'>;
  readonly copies: DigestCopies;
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

interface Pressed {
  readonly action: IncomingCardAction;
  readonly language: Language;
  readonly data: z.infer<typeof pressData>;
}

type Work = (deps: Dependencies, pressed: Pressed) => Promise<CardActionReply>;

/** What the buttons of the approval card do, by verb. */
export function createDigestPresses(
  deps: Dependencies,
): Readonly<Record<(typeof approvalVerbs)[number], Press>> {
  const by =
    (work: Work): Press =>
    async (action, language) => {
      const data = pressData.safeParse(action.data);
      if (!data.success) return refused('BadRequest', digestReplies[language].unreadablePress);
      if (!deps.permissions.isCoordinator(action.person))
        return refused('Forbidden', chatTexts[language].coordinatorsOnly);
      return work(deps, { action, language, data: data.data });
    };
  return {
    'digest-edit': by(edit),
    'digest-approve': by((known, pressed) => approve(known, pressed, sendAtOf(known, pressed))),
    'digest-approve-now': by((known, pressed) => approve(known, pressed, 'now')),
    'digest-test': by(testCopy),
    'digest-progress': by(show),
    'digest-cancel': by(cancel),
    'digest-report': by(report),
  };
}

async function edit(deps: Dependencies, { action, language, data }: Pressed): Promise<CardActionReply> {
  const texts = digestLifeTexts[language];
  const introduction = (data.introduction ?? '').replace(/\s+/gu, ' ').trim();
  if (introduction.length > maxIntroduction)
    return refused('BadRequest', texts.introductionTooLong(maxIntroduction));
  const chosen = (data.sections ?? '').split(',');
  const wish = {
    introduction: introduction === '' ? null : introduction,
    included: sections.filter((section) => chosen.includes(section)),
  };
  const edited = await deps.flow.edit(data.month, wish, action.person);
  if (edited === 'absent') return notPreviewed(data.month, language);
  if (edited === 'begun') return refused('Conflict', texts.begun);
  if (edited === 'empty') return refused('BadRequest', texts.editedNothingLeft);
  return { kind: 'messages', messages: await deps.desk.preview(edited, language), notice: texts.edited };
}

async function approve(
  deps: Dependencies,
  pressed: Pressed,
  sendAt: ApprovalWish['sendAt'],
): Promise<CardActionReply> {
  const { action, language, data } = pressed;
  const texts = digestReplies[language];
  const life = digestLifeTexts[language];
  const { month, contentRevision } = data;
  if (sendAt instanceof Date && sendAt < deps.clock.now()) return refused('BadRequest', life.timePassed);
  const approval = await deps.flow.approve({ month, contentRevision, sendAt, by: action.person });
  switch (approval.outcome) {
    case 'not-previewed':
    case 'previewed-by-another':
      return notPreviewed(month, language);
    case 'content-changed':
      return refused('Conflict', texts.contentChanged(monthName(month, language)));
    case 'no-recipients':
      return refused('Conflict', texts.noRecipients);
    case 'cancelled':
      return refused('Conflict', life.wasCancelled(monthName(month, language)));
    default:
      return show(deps, pressed);
  }
}

/** When the card's fields say; the usual time when they are left empty. */
function sendAtOf({ zone }: Dependencies, { data }: Pressed): Date | 'usual' {
  if (!data.sendDate) return 'usual';
  return instantOf({ date: data.sendDate, time: data.sendTime || '09:00' }, zone);
}

/** The presser's own copy, as it would arrive. */
async function testCopy(deps: Dependencies, { action, language, data }: Pressed): Promise<CardActionReply> {
  const texts = digestLifeTexts[language];
  if (action.address.conversationType !== 'personal') return refused('BadRequest', texts.testInPersonalChat);
  const digest = (await deps.store.read(data.month))?.digest;
  if (!digest) return notPreviewed(data.month, language);
  const parts = await deps.copies.personal(digest, { id: action.person.id, language });
  return { kind: 'messages', messages: [copyOf(digest, language, parts)], notice: texts.testShown };
}

async function cancel(deps: Dependencies, pressed: Pressed): Promise<CardActionReply> {
  const { language, data } = pressed;
  const texts = digestLifeTexts[language];
  const { outcome } = await deps.flow.cancel(data.month);
  if (outcome === 'absent') return notPreviewed(data.month, language);
  if (outcome === 'not-approved') return refused('Conflict', texts.notApproved);
  if (outcome === 'already-sent') return refused('Conflict', texts.alreadySent);
  return show(deps, pressed);
}

async function report(deps: Dependencies, { language, data }: Pressed): Promise<CardActionReply> {
  const messages = [await reportMessage(deps, data.month, language)];
  return { kind: 'messages', messages, notice: chatTexts[language].answeredBelow };
}

/** The card as it stands now; its message is kept up to date from here on. */
async function show(deps: Dependencies, { action, language, data }: Pressed): Promise<CardActionReply> {
  const { address, messageId } = action;
  if (messageId) await deps.flow.showProgressOn(data.month, { address, messageId, language });
  const digest = (await deps.store.read(data.month))?.digest;
  if (!digest) return notPreviewed(data.month, language);
  return { kind: 'card', card: await cardOf(deps, digest, language) };
}

async function cardOf({ desk }: Dependencies, digest: Digest, language: Language) {
  return { template: 'digest-approval', data: await desk.card(digest, language) } as const;
}

function notPreviewed(month: string, language: Language): CardActionReply {
  return refused('NotFound', digestReplies[language].notPreviewed(monthName(month, language)));
}

function refused(code: Extract<CardActionReply, { kind: 'refused' }>['code'], text: string): CardActionReply {
  return { kind: 'refused', code, text };
}
