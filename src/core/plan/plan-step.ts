import type { AttendanceStore } from '../attendance/attendance-store.ts';
import { attendanceStream } from '../attendance/calls.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import type { OutboxStore } from '../delivery/outbox-store.ts';
import { entitledTo, type Meeting } from '../meetings/meeting.ts';
import { enumeration, sortNames } from '../texts/format.ts';
import { planCardTexts } from '../texts/plan-cards.ts';
import type { PlanAction } from './decide-change.ts';
import type { PlanStepCard } from './plan-card-content.ts';
import { nameOf, type PlanVoice } from './refusal-text.ts';
import { spellKind, spellTime } from './spell-meeting.ts';

export const confirmVerb = 'plan-confirm';
export const leaveVerb = 'plan-leave';

/** A change that is asked about before it is made. */
export type AskedChange = Extract<PlanAction, { readonly do: 'move' | 'cancel' }>;

interface Known {
  readonly attendance: Pick<AttendanceStore, 'answers'>;
  readonly outbox: Pick<OutboxStore, 'list'>;
}

/** The card that says what a change will do, and who will be told, before it is done. */
export async function askCard(
  change: AskedChange,
  meeting: Meeting,
  known: Known,
  voice: PlanVoice,
): Promise<PlanStepCard> {
  const { language } = voice;
  const { ask } = planCardTexts[language];
  const isMove = change.do === 'move';
  const from = spellTime(meeting, language);
  const kind = spellKind({ ...meeting, bodyId: meeting.body }, voice.figures, language);
  const to = isMove ? change.to : { date: '', start: null, end: null };
  const reason = isMove ? null : change.reason;
  return {
    lang: language,
    heading: isMove ? ask.moveHeading : ask.cancelHeading,
    lead: isMove
      ? ask.move({ meeting: kind, from, to: spellTime(change.to, language) })
      : ask.cancel({ meeting: kind, from }),
    lines: [
      ...(reason === null ? [] : [ask.reason(reason)]),
      ...(await consequences(meeting, known, voice)),
      ask.orWrite,
    ],
    change: {
      kind: change.do,
      meetingId: meeting.id,
      sequence: String(meeting.sequence),
      date: to.date,
      start: to.start ?? '',
      end: to.end ?? '',
      reason: reason ?? '',
    },
    buttons: { confirm: isMove ? ask.confirmMove : ask.confirmCancel, leave: ask.leave },
  };
}

async function consequences(
  meeting: Meeting,
  { attendance, outbox }: Known,
  voice: PlanVoice,
): Promise<readonly string[]> {
  const { figures, language } = voice;
  const { ask } = planCardTexts[language];
  const answers = await attendance.answers(meeting.id);
  const answered = entitledTo(meeting, figures).filter(({ code }) =>
    answers.some(({ municipalityCode }) => municipalityCode === code),
  );
  const posted = (await outbox.list(attendanceStream(meeting.id)))
    .filter(({ delivery }) => delivery.state === 'sent')
    .map(({ delivery }) => delivery.recipientName);
  const names = sortNames(answered.map(({ name }) => name));
  return [
    posted.length === 0 ? ask.noCard : ask.cardUpdated(enumeration(posted, language)),
    names.length === 0 ? ask.nobodyTold : ask.told(enumeration(names, language)),
  ];
}

/** What was done, or that nothing was: nothing is left to press. */
export function doneCard(lead: string, isDone: boolean, voice: PlanVoice): PlanStepCard {
  const texts = planCardTexts[voice.language];
  return {
    lang: voice.language,
    heading: isDone ? texts.doneHeading : texts.leftHeading,
    lead,
    lines: [],
    change: null,
    buttons: { confirm: '', leave: '' },
  };
}

/** Nothing was changed, and why there is nothing to press any more. */
export function leftCard(meeting: Meeting, voice: PlanVoice): PlanStepCard {
  return doneCard(planCardTexts[voice.language].left(nameOf(meeting, voice)), false, voice);
}

export function stepMessage(data: PlanStepCard): OutgoingMessage {
  return {
    kind: 'card',
    card: { template: 'plan-step', data },
    summary: [data.lead, ...data.lines].join(' '),
    citations: [],
  };
}
