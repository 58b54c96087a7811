import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allMeetings, beginsAt, bodiesOf, endsAt } from '../../../src/core/meetings/meeting.ts';
import { decideChange, type PlanState } from '../../../src/core/plan/decide-change.ts';
import type { MeetingWish, PlannedMeeting } from '../../../src/core/plan/planned-meeting.ts';
import { withPlan } from '../../../src/core/plan/with-plan.ts';
import { figures2022 } from '../../support/figures-2022.ts';

const zone = 'Europe/Stockholm';

function state(plan: readonly PlannedMeeting[] = [], now = '2022-12-07T08:00:00Z'): PlanState {
  const figures = withPlan(figures2022, plan, []);
  const meetings = allMeetings(figures);
  return { meetings, plan, bodies: bodiesOf(figures), now: new Date(now), zone, byId: 'kiruna' };
}

function wish(over: Partial<MeetingWish>): MeetingWish {
  return {
    bodyId: 'board',
    date: '2022-12-28',
    start: '10:00',
    end: '12:00',
    form: 'ordinary',
    mode: null,
    place: null,
    link: null,
    ...over,
  };
}

const outcome = (over: Partial<MeetingWish>, given = state()) => {
  const decision = decideChange({ do: 'add', wish: wish(over) }, given);
  return decision.outcome === 'refused' ? decision.reason : decision.outcome;
};

describe('a meeting can be planned', () => {
  test('until the minute it begins, by the board’s own clock', () => {
    // 10:00 in Sweden is 09:00 UTC in winter, and 08:00 in summer.
    expect(outcome({}, state([], '2022-12-28T08:59:00Z'))).toBe('change');
    expect(outcome({}, state([], '2022-12-28T09:00:00Z'))).toBe('past');
    expect(outcome({ date: '2023-06-14' }, state([], '2023-06-14T07:59:00Z'))).toBe('change');
    expect(outcome({ date: '2023-06-14' }, state([], '2023-06-14T08:00:00Z'))).toBe('past');
  });

  test('on the days when the clocks change, at times that come twice or not at all', () => {
    const sprung = wish({ date: '2023-03-26', start: '02:30', end: '03:30' });
    expect(outcome(sprung)).toBe('change');
    expect(outcome(sprung, state([], '2023-03-26T01:29:00Z'))).toBe('change');
    expect(outcome(sprung, state([], '2023-03-26T01:30:00Z'))).toBe('past');
    const fallen = wish({ date: '2023-10-29', start: '02:30', end: '03:30' });
    expect(outcome(fallen, state([], '2023-10-29T00:29:00Z'))).toBe('change');
    expect(outcome(fallen, state([], '2023-10-29T00:30:00Z'))).toBe('past');
  });

  test('without times, from the day after', () => {
    const open = { form: 'strategy-day', start: null, end: null } as const;
    expect(outcome({ ...open, date: '2022-12-08' })).toBe('change');
    expect(outcome({ ...open, date: '2022-12-07' })).toBe('past');
    expect(outcome({ start: null })).toBe('end-without-start');
    expect(outcome({ end: null })).toBe('change');
    expect(outcome({ end: '10:00' })).toBe('end-before-start');
  });
});

test('a meeting that was never held may be cancelled afterwards, and nobody is told', () => {
  const later = state([], '2022-12-15T08:00:00Z');
  expect(decideChange({ do: 'cancel', meetingId: 'board-2022-12-14', reason: null }, later)).toMatchObject({
    outcome: 'change',
    after: { status: 'cancelled', notice: null, sequence: 1 },
  });
  expect(decideChange({ do: 'cancel', meetingId: 'board-2022-10-12', reason: null }, later)).toMatchObject({
    outcome: 'refused',
    reason: 'over',
  });
});

test('whatever is done to the plan in whatever order, days are single, sequences rise and ids stay', () => {
  const dayOf = fc
    .integer({ min: -3, max: 12 })
    .map((day) => new Date(Date.UTC(2022, 11, 10 + day)).toISOString().slice(0, 10));
  const action = fc.oneof(
    dayOf.map((date) => ({ do: 'add', wish: wish({ date }) }) as const),
    fc.tuple(fc.nat(9), dayOf).map(([at, date]) => ({ do: 'move', at, date }) as const),
    fc.nat(9).map((at) => ({ do: 'cancel', at }) as const),
    fc.nat(9).map((at) => ({ do: 'edit', at }) as const),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      let plan: readonly PlannedMeeting[] = [];
      for (const step of actions) {
        const now = state(plan);
        const meetings = now.meetings.filter(({ body }) => body === 'board');
        const meetingId = step.do === 'add' ? '' : (meetings[step.at % meetings.length]?.id ?? '');
        const decision = decideChange(
          step.do === 'add'
            ? step
            : step.do === 'move'
              ? { do: 'move', meetingId, to: { date: step.date, start: '10:00', end: '12:00' } }
              : step.do === 'cancel'
                ? { do: 'cancel', meetingId, reason: null }
                : { do: 'edit', meetingId, changes: { mode: 'online' } },
          now,
        );
        if (decision.outcome !== 'change') continue;
        const { before, after } = decision;
        expect(after.sequence).toBe(before ? before.sequence + 1 : 0);
        expect(before?.meetingId ?? after.meetingId).toBe(after.meetingId);
        plan = [...plan.filter((each) => each.meetingId !== after.meetingId), after];

        const all = state(plan).meetings.filter(({ body }) => body === 'board');
        const standing = all.filter(({ status }) => status !== 'cancelled').map(({ date }) => date);
        expect(new Set(standing).size).toBe(standing.length);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(all.filter(({ status }) => status === 'held')).toHaveLength(3);
        for (const each of all.filter(({ end }) => end !== null)) {
          expect(beginsAt(each, zone) < endsAt(each, zone)).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});
