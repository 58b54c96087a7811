import type { Body } from '../figures/rows.ts';
import { beginsAt, endsAt, type Meeting } from '../meetings/meeting.ts';
import type { TimeZone } from '../time/zone.ts';
import type { MeetingTime, MeetingWish, PlanChange, PlannedMeeting } from './planned-meeting.ts';

/** What somebody wants done to the plan. */
export type PlanAction =
  | { readonly do: 'add'; readonly wish: MeetingWish }
  | { readonly do: 'move'; readonly meetingId: string; readonly to: MeetingTime }
  | { readonly do: 'cancel'; readonly meetingId: string; readonly reason: string | null }
  | {
      readonly do: 'edit';
      readonly meetingId: string;
      readonly changes: Partial<Pick<MeetingWish, 'form' | 'mode' | 'place' | 'link'>>;
    };

/** Why the plan is not changed. `over`: the meeting was held, or has begun. */
export type PlanRefusal =
  | { readonly reason: 'past' | 'end-before-start' | 'end-without-start'; readonly time: MeetingTime }
  | { readonly reason: 'double-date'; readonly meeting: Meeting }
  | { readonly reason: 'cancelled' | 'over'; readonly meeting: Meeting }
  | { readonly reason: 'unknown-body' | 'unknown-meeting' };

export type PlanDecision =
  | ({ readonly outcome: 'change' } & Pick<PlanChange, 'what' | 'before' | 'after'>)
  /** The meeting is as wished already. */
  | { readonly outcome: 'unchanged'; readonly meeting: Meeting }
  | ({ readonly outcome: 'refused' } & PlanRefusal);

/** The plan as it stands, and when and by whom it is to be changed. */
export interface PlanState {
  /** All meetings, the plan laid over the figures. */
  readonly meetings: readonly Meeting[];
  readonly plan: readonly PlannedMeeting[];
  readonly bodies: readonly Body[];
  readonly now: Date;
  readonly zone: TimeZone;
  /** Entra object id. */
  readonly byId: string;
}

/** What an action makes of the plan, or why it may not be done. Changes nothing itself. */
export function decideChange(action: PlanAction, state: PlanState): PlanDecision {
  if (action.do === 'add') return decideAdding(action.wish, state);
  const meeting = state.meetings.find(({ id }) => id === action.meetingId);
  if (!meeting) return { outcome: 'refused', reason: 'unknown-meeting' };
  if (meeting.status === 'cancelled') return { outcome: 'refused', reason: 'cancelled', meeting };
  switch (action.do) {
    case 'move':
      return decideMove(meeting, action.to, state);
    case 'cancel':
      return decideCancelling(meeting, action.reason, state);
    case 'edit':
      return decideEdit(meeting, action.changes, state);
  }
}

function decideAdding(wish: MeetingWish, state: PlanState): PlanDecision {
  if (!state.bodies.some(({ bodyId }) => bodyId === wish.bodyId))
    return { outcome: 'refused', reason: 'unknown-body' };
  const sameDay = onSameDay(wish.bodyId, wish.date, state);
  if (sameDay && sameDay.start === wish.start && sameDay.end === wish.end)
    return { outcome: 'unchanged', meeting: sameDay };
  const refusal = timeRefusal(wish, state);
  if (refusal) return refusal;
  if (sameDay) return { outcome: 'refused', reason: 'double-date', meeting: sameDay };
  const after: PlannedMeeting = {
    ...wish,
    meetingId: freeId(wish, state),
    status: 'planned',
    reason: null,
    movedFrom: null,
    sequence: 0,
    notice: null,
  };
  return { outcome: 'change', what: 'added', before: null, after };
}

function decideMove(meeting: Meeting, to: MeetingTime, state: PlanState): PlanDecision {
  if (meeting.status === 'held' || beginsAt(meeting, state.zone) <= state.now)
    return { outcome: 'refused', reason: 'over', meeting };
  const { date, start, end } = meeting;
  if (to.date === date && to.start === start && to.end === end) return { outcome: 'unchanged', meeting };
  const refusal = timeRefusal(to, state);
  if (refusal) return refusal;
  const sameDay = onSameDay(meeting.body, to.date, state);
  if (sameDay && sameDay.id !== meeting.id)
    return { outcome: 'refused', reason: 'double-date', meeting: sameDay };
  return changed(meeting, { ...to, movedFrom: { date, start, end } }, { what: 'moved', isTold: true }, state);
}

function decideCancelling(meeting: Meeting, reason: string | null, state: PlanState): PlanDecision {
  if (meeting.status === 'held') return { outcome: 'refused', reason: 'over', meeting };
  // A meeting that never came about may be cancelled afterwards; then there is nobody to tell.
  const isTold = endsAt(meeting, state.zone) > state.now;
  return changed(meeting, { status: 'cancelled', reason }, { what: 'cancelled', isTold }, state);
}

function decideEdit(
  meeting: Meeting,
  changes: Partial<Pick<MeetingWish, 'form' | 'mode' | 'place' | 'link'>>,
  state: PlanState,
): PlanDecision {
  if (meeting.status === 'held' || endsAt(meeting, state.zone) <= state.now)
    return { outcome: 'refused', reason: 'over', meeting };
  const wished = { ...meeting, ...changes };
  const isSame = (['form', 'mode', 'place', 'link'] as const).every((key) => wished[key] === meeting[key]);
  return isSame
    ? { outcome: 'unchanged', meeting }
    : changed(meeting, changes, { what: 'edited', isTold: false }, state);
}

function changed(
  meeting: Meeting,
  changes: Partial<PlannedMeeting>,
  { what, isTold }: { readonly what: PlanChange['what']; readonly isTold: boolean },
  { plan, now, byId }: PlanState,
): PlanDecision {
  const before = asPlanned(meeting, plan);
  const sequence = before.sequence + 1;
  const notice = isTold ? { sequence, at: now.toISOString(), byId } : before.notice;
  return { outcome: 'change', what, before, after: { ...before, ...changes, sequence, notice } };
}

/** The meeting as the plan would hold it, also when only the figures know of it. */
function asPlanned(meeting: Meeting, plan: readonly PlannedMeeting[]): PlannedMeeting {
  const { id, body, date, start, end, form, mode, place, link, movedFrom, sequence } = meeting;
  const { reason, notice } = plan.find(({ meetingId }) => meetingId === id) ?? { reason: null, notice: null };
  const status = meeting.status === 'cancelled' ? 'cancelled' : 'planned';
  const when = { date, start, end, movedFrom };
  return { meetingId: id, bodyId: body, ...when, form, mode, place, link, status, reason, sequence, notice };
}

function timeRefusal(time: MeetingTime, { now, zone }: PlanState): PlanDecision | null {
  const { date, start, end } = time;
  const refused = (reason: 'past' | 'end-before-start' | 'end-without-start'): PlanDecision => ({
    outcome: 'refused',
    reason,
    time: { date, start, end },
  });
  if (end !== null && start === null) return refused('end-without-start');
  if (end !== null && start !== null && end <= start) return refused('end-before-start');
  return beginsAt(time, zone) <= now ? refused('past') : null;
}

function onSameDay(bodyId: string, date: string, { meetings }: PlanState): Meeting | null {
  return (
    meetings.find(
      (meeting) => meeting.body === bodyId && meeting.date === date && meeting.status !== 'cancelled',
    ) ?? null
  );
}

/** A day on which another meeting was once planned has given its id away. */
function freeId({ bodyId, date }: MeetingWish, { meetings, plan }: PlanState): string {
  const taken = new Set([...meetings.map(({ id }) => id), ...plan.map(({ meetingId }) => meetingId)]);
  const first = `${bodyId}-${date}`;
  if (!taken.has(first)) return first;
  let turn = 2;
  while (taken.has(`${first}-${turn}`)) turn += 1;
  return `${first}-${turn}`;
}
