import type { AttendanceCard } from '../attendance/attendance-card-content.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import type { Municipality } from '../figures/rows.ts';
import { attendanceTexts } from '../texts/attendance.ts';
import { scheduleTexts } from '../texts/schedule.ts';
import type { NudgeCard } from './nudge-card-content.ts';
import type { Missing } from './reminder-message.ts';
import { namesOf } from './representatives.ts';

interface Shown {
  /** The meeting's card in the coordinator's language. */
  readonly card: AttendanceCard;
  readonly missing: readonly Missing[];
  /** The municipality whose form is open; null for the list. */
  readonly answering: Municipality | null;
  readonly remark: string | null;
  readonly viewers: readonly string[];
}

/** So many buttons a coordinator reads on a phone; of more municipalities the rest are counted. */
const maxMissing = 25;

/** Whether the goal, or the quorum of a body that decides, would be missed by the answers so far, and more may come. */
export function isAtRisk({ open, goalMet, quorumLine, quorumMet }: AttendanceCard): boolean {
  return open && (!goalMet || (quorumLine !== null && !quorumMet));
}

export function nudgeCard({ card, missing, answering, remark, viewers }: Shown): NudgeCard {
  const { lang, meetingId, drawnAt, when, goalLine, quorumLine, asOf } = card;
  const texts = scheduleTexts[lang];
  return {
    ...{ lang, meetingId, drawnAt, when, goalLine, quorumLine, asOf, remark, viewers },
    heading: isAtRisk(card) ? texts.atRisk(card.heading) : card.heading,
    missingHeading: texts.missing,
    missing: answering || !card.open ? [] : missing.slice(0, maxMissing).map((each) => rowOf(each, texts)),
    note: answering ? null : noteOf(missing, card),
    form: answering && formOf(answering, card),
    refresh: texts.refresh,
  };
}

/** The first line of the card is its message's summary, for notifications and screen readers. */
export function nudgeMessage(card: NudgeCard): OutgoingMessage {
  return {
    kind: 'card',
    card: { template: 'attendance-nudge', data: card },
    summary: `${card.heading}. ${card.when}. ${card.goalLine}`,
    citations: [],
  };
}

function rowOf(
  { municipality, representatives }: Missing,
  texts: (typeof scheduleTexts)['sv'],
): NudgeCard['missing'][number] {
  const { name, code } = municipality;
  const names = namesOf(representatives);
  return {
    municipality: name,
    people: names.length === 0 ? texts.nobodyKnown : names.join(', '),
    code,
    button: texts.answerFor(name),
  };
}

function noteOf(missing: readonly Missing[], { lang, open, closing }: AttendanceCard): string | null {
  if (!open) return closing;
  if (missing.length === 0) return scheduleTexts[lang].noneMissing;
  const more = missing.length - maxMissing;
  return more > 0 ? attendanceTexts[lang].andMore(more) : null;
}

function formOf({ name, code }: Municipality, { lang, offers }: AttendanceCard): NudgeCard['form'] {
  const texts = scheduleTexts[lang];
  const { groups } = attendanceTexts[lang];
  const choices = (['on-site', 'online', 'not-coming'] as const).filter(
    (choice) => (choice !== 'on-site' || offers.onSite) && (choice !== 'online' || offers.online),
  );
  return {
    title: texts.answerFor(name),
    code,
    reason: texts.reason,
    reasonMissing: texts.reasonMissing,
    choices: choices.map((choice) => ({ title: groups[choice], choice })),
    back: texts.back,
  };
}
