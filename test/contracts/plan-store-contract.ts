import { expect, test } from '@jest/globals';
import type { PlanStore } from '../../src/core/plan/plan-store.ts';
import type { PlanChange, PlannedMeeting } from '../../src/core/plan/planned-meeting.ts';
import { times } from './samples.ts';

function meeting(date: string, over: Partial<PlannedMeeting> = {}): PlannedMeeting {
  return {
    meetingId: `board-${date}`,
    bodyId: 'board',
    date,
    start: '10:00',
    end: '16:00',
    form: 'ordinary',
    mode: 'both',
    place: 'Kommunhuset, Luleå – "Råneå"',
    link: 'https://teams.example/l/meetup-join/19%3ameeting?a=b',
    status: 'planned',
    reason: null,
    movedFrom: null,
    sequence: 0,
    notice: null,
    ...over,
  };
}

function change(id: string, after: PlannedMeeting, before: PlannedMeeting | null = null): PlanChange {
  return {
    id,
    at: '2022-12-07T08:00:00.000Z',
    byId: 'kiruna',
    byName: 'Ledamot Kiruna',
    via: 'card',
    what: before ? 'moved' : 'added',
    before,
    after,
  };
}

const december = meeting('2022-12-14');
const moved = meeting('2022-12-14', {
  date: '2022-12-15',
  start: null,
  end: null,
  mode: null,
  place: null,
  link: null,
  movedFrom: { date: '2022-12-14', start: '10:00', end: '16:00' },
  sequence: 1,
  notice: { sequence: 1, at: '2022-12-07T08:00:00.000Z', byId: 'kiruna' },
});

export function planStoreContract(make: () => Promise<PlanStore>): void {
  test('a new plan is empty', async () => {
    const store = await make();
    expect(await store.revision()).toBe('');
    expect(await store.read()).toEqual({ meetings: [], etag: null });
    expect(await store.list()).toEqual([]);
    expect(await store.history('board-2022-12-14')).toEqual([]);
  });

  test('a meeting is read back whole, and changes the revision', async () => {
    const store = await make();
    expect(await store.record([change('c1', december)], null)).toBe('recorded');
    expect(await store.list()).toEqual([december]);
    expect((await store.read()).meetings).toEqual([december]);
    expect(await store.revision()).not.toBe('');
    expect(await store.history(december.meetingId)).toEqual([change('c1', december)]);
  });

  test('a change keeps what was there in the history', async () => {
    const store = await make();
    await store.record([change('c1', december)], null);
    const [before, { etag }] = [await store.revision(), await store.read()];
    expect(await store.record([change('c2', moved, december)], etag)).toBe('recorded');
    expect(await store.list()).toEqual([moved]);
    expect(await store.history(december.meetingId)).toEqual([
      change('c1', december),
      change('c2', moved, december),
    ]);
    expect(await store.revision()).not.toBe(before);
  });

  test('several changes are recorded together, in the order of their dates', async () => {
    const store = await make();
    const dates = times(40, (index) => new Date(Date.UTC(2023, 0, 40 - index)).toISOString().slice(0, 10));
    const all = dates.map((date, index) => change(`c${index}`, meeting(date)));
    expect(await store.record(all, null)).toBe('recorded');
    expect((await store.list()).map(({ date }) => date)).toEqual(dates.toReversed());
  });

  test('of many who change the plan at once one does, and the others conflict without a trace', async () => {
    const store = await make();
    const outcomes = await Promise.all(
      times(10, (index) => store.record([change(`c${index}`, meeting(`2023-03-1${index}`))], null)),
    );
    expect(outcomes.filter((outcome) => outcome === 'recorded')).toHaveLength(1);
    expect(await store.list()).toHaveLength(1);

    const { etag } = await store.read();
    const later = await Promise.all(
      times(10, (index) => store.record([change(`d${index}`, meeting(`2023-06-1${index}`))], etag)),
    );
    expect(later.filter((outcome) => outcome === 'recorded')).toHaveLength(1);
    expect(await store.list()).toHaveLength(2);
  });

  test('the same change again, as after a lost response, is recorded once', async () => {
    const store = await make();
    await store.record([change('c1', december)], null);
    expect(await store.record([change('c1', december)], null)).toBe('recorded');
    expect(await store.history(december.meetingId)).toHaveLength(1);
  });
}
