import { z } from 'zod/v4';
import type { IncomingCardAction } from '../chat/events.ts';
import type { CardActionReply } from '../chat/replies.ts';
import type { Press } from '../feature.ts';
import { meetingRow } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import { allMeetings, type Meeting } from '../meetings/meeting.ts';
import { chatTexts } from '../texts/chat.ts';
import { planTexts } from '../texts/plan.ts';
import type { PlanAction } from './decide-change.ts';
import type { PlanStepCard } from './plan-card-content.ts';
import type { PlanDesk } from './plan-desk.ts';
import type { PlanResult } from './plan-editor.ts';
import { addVerb, moveVerb } from './plan-form.ts';
import { askCard, confirmVerb, doneCard, leaveVerb, leftCard } from './plan-step.ts';
import { type MeetingTime, maxReason, meetingTime } from './planned-meeting.ts';
import { nameOf, type PlanVoice, refusalText } from './refusal-text.ts';
import { resultText } from './result-text.ts';
import { spellTime } from './spell-meeting.ts';

/** An input that was left empty comes as `''`, or not at all. */
const input = z.string().trim().max(1_000).default('');
const orNull = input.transform((text) => (text === '' ? null : text));
const time = { date: input, start: orNull, end: orNull };
const addData = z.object({ ...time, body: input, form: input, mode: input, place: orNull, link: orNull });
const moveData = z.object({ ...time, meeting: input, meetingId: input, sequence: input });
const confirmData = z.object({
  ...time,
  kind: z.enum(['move', 'cancel']),
  meetingId: input,
  sequence: z.string().regex(/^\d{1,6}$/),
  reason: orNull,
});
const leaveData = z.object({ meetingId: input });

/** What is pressed on the cards of the plan. Everything that comes with a press is checked as if somebody had typed it. */
export function createPlanPresses(desk: PlanDesk): Readonly<Record<string, Press>> {
  const forCoordinators =
    (run: (desk: PlanDesk, action: IncomingCardAction, voice: PlanVoice) => Promise<CardActionReply>) =>
    async (action: IncomingCardAction, language: Language): Promise<CardActionReply> =>
      desk.permissions.isCoordinator(action.person)
        ? run(desk, action, desk.voice(language))
        : refused('Forbidden', chatTexts[language].coordinatorsOnly);
  return {
    [addVerb]: forCoordinators(pressAdd),
    [moveVerb]: forCoordinators(pressMove),
    [confirmVerb]: forCoordinators(pressConfirm),
    [leaveVerb]: forCoordinators(pressLeave),
  };
}

async function pressAdd(desk: PlanDesk, { data, person }: IncomingCardAction, voice: PlanVoice) {
  const read = addData.safeParse(data);
  if (!read.success) return unreadable(voice);
  const { body, form, mode, place, link } = read.data;
  const when = timeOf(read.data);
  const shape = meetingRow.shape;
  if (!shape.link.safeParse(link).success)
    return refused('BadRequest', planTexts[voice.language].refused['not-https']);
  const wish = z
    .object({ form: shape.form, mode: shape.mode, place: shape.place, link: shape.link })
    .safeParse({ form, mode: mode === 'none' || mode === '' ? null : mode, place, link });
  if (!when || !wish.success) return unreadable(voice);
  const action: PlanAction = { do: 'add', wish: { ...wish.data, ...when, bodyId: body } };
  const result = await desk.apply({ action, person, via: 'card', shownSequence: null });
  return resultReply('add', result, desk.voice(voice.language));
}

/** Shows what moving it will do; nothing is changed yet. */
async function pressMove(desk: PlanDesk, { data, person }: IncomingCardAction, voice: PlanVoice) {
  const read = moveData.safeParse(data);
  if (!read.success) return unreadable(voice);
  const { meetingId, meeting: chosen, sequence } = read.data;
  const meeting = meetingIn(voice, meetingId === '' ? chosen : meetingId);
  if (!meeting) return refused('NotFound', refusalText({ reason: 'unknown-meeting' }, voice));
  const given = timeOf(read.data);
  if (!given) return unreadable(voice);
  // Where the meeting was chosen on the card, its times could not be filled in.
  const keepsTimes = meetingId === '' && given.start === null && given.end === null;
  const to = keepsTimes ? { ...given, start: meeting.start, end: meeting.end } : given;
  if (sequence !== '' && sequence !== String(meeting.sequence))
    return resultReply('move', { outcome: 'overtaken', meeting }, voice);
  const change = { do: 'move', meetingId: meeting.id, to } as const;
  const decision = desk.preview(change, person.id);
  if (decision.outcome !== 'change') return resultReply('move', decision, voice);
  return card(await askCard(change, meeting, desk, voice));
}

async function pressConfirm(desk: PlanDesk, { data, person }: IncomingCardAction, voice: PlanVoice) {
  const read = confirmData.safeParse(data);
  if (!read.success) return unreadable(voice);
  const { kind, meetingId, reason, sequence } = read.data;
  if (reason !== null && reason.length > maxReason)
    return refused('BadRequest', planTexts[voice.language].refused['too-long']);
  const to = timeOf(read.data);
  if (kind === 'move' && !to) return unreadable(voice);
  const action: PlanAction =
    kind === 'move' && to ? { do: 'move', meetingId, to } : { do: 'cancel', meetingId, reason };
  const shownSequence = Number(sequence);
  const result = await desk.apply({ action, person, via: 'card', shownSequence });
  return isRepeated(action, result, shownSequence)
    ? card(doneCard(repeatedText(result.meeting, desk.voice(voice.language)), true, voice))
    : resultReply(kind, result, desk.voice(voice.language));
}

type Overtaken = Extract<PlanResult, { readonly outcome: 'overtaken' }>;

/** Teams may deliver a press twice: what the second one finds changed is what the first one did. */
function isRepeated(action: PlanAction, result: PlanResult, shownSequence: number): result is Overtaken {
  if (result.outcome !== 'overtaken' || result.meeting.sequence !== shownSequence + 1) return false;
  const { status, date, start, end } = result.meeting;
  if (action.do === 'cancel') return status === 'cancelled';
  return action.do === 'move' && isSameTime(action.to, { date, start, end });
}

function isSameTime(one: MeetingTime, other: MeetingTime): boolean {
  return one.date === other.date && one.start === other.start && one.end === other.end;
}

function repeatedText(meeting: Meeting, voice: PlanVoice): string {
  const texts = planTexts[voice.language];
  return meeting.status === 'cancelled'
    ? texts.cancelled(nameOf(meeting, voice))
    : texts.moved({
        meeting: nameOf(meeting, voice),
        isSameDay: true,
        to: spellTime(meeting, voice.language),
      });
}

async function pressLeave(_desk: PlanDesk, { data }: IncomingCardAction, voice: PlanVoice) {
  const meeting = meetingIn(voice, leaveData.safeParse(data).data?.meetingId ?? '');
  return meeting
    ? card(leftCard(meeting, voice))
    : refused('NotFound', refusalText({ reason: 'unknown-meeting' }, voice));
}

function meetingIn({ figures }: PlanVoice, meetingId: string): Meeting | null {
  return allMeetings(figures).find(({ id }) => id === meetingId) ?? null;
}

function timeOf({ date, start, end }: MeetingTime): MeetingTime | null {
  return meetingTime.safeParse({ date, start, end }).data ?? null;
}

function resultReply(action: PlanAction['do'], result: PlanResult, voice: PlanVoice): CardActionReply {
  // Cards escape for themselves.
  const text = resultText(action, result, voice, (typed) => typed);
  if (result.outcome === 'refused')
    return refused(result.reason === 'unknown-meeting' ? 'NotFound' : 'BadRequest', text);
  if (result.outcome === 'overtaken') return refused('Conflict', text);
  return card(doneCard(text, result.outcome === 'changed', voice));
}

function card(data: PlanStepCard): CardActionReply {
  return { kind: 'card', card: { template: 'plan-step', data } };
}

function unreadable({ language }: PlanVoice): CardActionReply {
  return refused('BadRequest', planTexts[language].unreadable);
}

function refused(code: Extract<CardActionReply, { kind: 'refused' }>['code'], text: string): CardActionReply {
  return { kind: 'refused', code, text };
}
