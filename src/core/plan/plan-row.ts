import type { Meeting } from '../meetings/meeting.ts';
import type { PlanImportTexts } from '../texts/plan-import.ts';
import { decideChange, type PlanAction, type PlanDecision, type PlanState } from './decide-change.ts';
import type { MeetingWish } from './planned-meeting.ts';

type Change = Extract<PlanDecision, { readonly outcome: 'change' }>;
type Refused = Extract<PlanDecision, { readonly outcome: 'refused' }>;

/** What one row of a plan's file makes of the plan. */
export type RowOutcome =
  /** Nothing, when the meeting is as the row says, or was moved, cancelled or held since. */
  | { readonly outcome: 'planned'; readonly changes: readonly Change[] }
  | {
      readonly outcome: 'wrong';
      readonly column: string;
      readonly say: (texts: PlanImportTexts) => string;
    };

/**
 * A row of a plan's file. A meeting of the body on that day is the same meeting: it gets the row's times and form, and what
 * the row says of way, place and link; what the row leaves empty stays. A day from which a meeting was moved, or on which
 * one was cancelled, gets no new one: the plan knows better than the file.
 */
export function planRow(wish: MeetingWish, state: PlanState): RowOutcome {
  const { bodyId, date } = wish;
  const own = state.meetings.filter(({ body }) => body === bodyId);
  const onDay = own.find((meeting) => meeting.date === date && meeting.status !== 'cancelled');
  if (onDay) return changesOf(onDay, wish, state);
  const id = `${bodyId}-${date}`;
  const isKnown = own.some((meeting) => meeting.id === id || meeting.date === date);
  if (isKnown) return { outcome: 'planned', changes: [] };
  return outcomeOf(decideChange({ do: 'add', wish }, state));
}

function changesOf(meeting: Meeting, wish: MeetingWish, state: PlanState): RowOutcome {
  const { date, start, end, form, mode, place, link } = wish;
  const move: PlanAction = { do: 'move', meetingId: meeting.id, to: { date, start, end } };
  const moved = decideChange(move, state);
  if (moved.outcome === 'refused') return outcomeOf(moved);
  const changes = {
    form,
    ...(mode === null ? {} : { mode }),
    ...(place === null ? {} : { place }),
    ...(link === null ? {} : { link }),
  };
  const after = moved.outcome === 'change' ? withChange(state, moved) : state;
  const edited = decideChange({ do: 'edit', meetingId: meeting.id, changes }, after);
  return {
    outcome: 'planned',
    changes: [moved, edited].filter((decision) => decision.outcome === 'change'),
  };
}

function withChange(state: PlanState, { after }: Change): PlanState {
  const { meetingId, start, end, sequence, movedFrom } = after;
  const meetings = state.meetings.map((meeting) =>
    meeting.id === meetingId ? { ...meeting, start, end, sequence, movedFrom } : meeting,
  );
  const others = state.plan.filter((meeting) => meeting.meetingId !== meetingId);
  return { ...state, meetings, plan: [...others, after] };
}

function outcomeOf(decision: PlanDecision): RowOutcome {
  switch (decision.outcome) {
    case 'change':
      return { outcome: 'planned', changes: [decision] };
    case 'unchanged':
      return { outcome: 'planned', changes: [] };
    case 'refused':
      return refusedRow(decision);
  }
}

function refusedRow(refused: Refused): RowOutcome {
  const wrong = (column: string, say: (texts: PlanImportTexts) => string): RowOutcome => ({
    outcome: 'wrong',
    column,
    say,
  });
  switch (refused.reason) {
    case 'past':
      return wrong('date', (t) => t.past(refused.time.date));
    case 'end-before-start':
      return wrong('end', (t) => t.endNotAfterStart);
    case 'end-without-start':
      return wrong('end', (t) => t.endWithoutStart);
    case 'double-date':
      return wrong('date', (t) => t.doubleDate);
    case 'unknown-body':
      return wrong('body', (t) => t.unknownBody);
    default:
      // It has been, or was cancelled: what the file says comes too late.
      return { outcome: 'planned', changes: [] };
  }
}
