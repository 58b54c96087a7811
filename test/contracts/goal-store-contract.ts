import { expect, test } from '@jest/globals';
import type { GoalChange, GoalRecord } from '../../src/core/goals/goal-record.ts';
import type { GoalStore } from '../../src/core/goals/goal-store.ts';
import { times } from './samples.ts';

const standing = { status: 'partly-met', outcome: 62.5, reason: 'Två möten ställdes in.' } as const;
const handbook: GoalRecord = {
  year: 2022,
  goalId: 'handbok',
  update: {
    ...standing,
    byId: 'kiruna',
    byName: 'Ledamot Kiruna',
    at: '2022-12-07T08:00:00.000Z',
    basis: { status: 'ongoing', outcome: null, reason: null },
  },
  owner: { id: 'boden', name: 'Ledamot Boden' },
};

function changeTo(after: GoalRecord, id: string, given: Partial<GoalChange> = {}): GoalChange {
  return {
    id,
    at: '2022-12-07T08:00:00.000Z',
    byId: 'kiruna',
    byName: 'Ledamot Kiruna',
    before: null,
    after,
    ...given,
  };
}

export function goalStoreContract(make: () => Promise<GoalStore>): void {
  test('an empty store knows no goal and has the revision ""', async () => {
    const store = await make();
    expect(await store.list()).toEqual([]);
    expect(await store.read(2022, 'handbok')).toBeNull();
    expect(await store.history(2022, 'handbok')).toEqual([]);
    expect(await store.revision()).toBe('');
  });

  test('a goal reads back with its history, oldest first, and moves the revision', async () => {
    const store = await make();
    const first: GoalRecord = { ...handbook, update: null };
    expect(await store.record(changeTo(first, 'one'), null)).toBe('recorded');
    const stored = await store.read(2022, 'handbok');
    const revision = await store.revision();
    const second = changeTo(handbook, 'two', { before: first, at: '2022-12-08T08:00:00.000Z' });
    expect(await store.record(second, stored?.etag ?? '')).toBe('recorded');

    expect(await store.list()).toEqual([handbook]);
    expect(await store.history(2022, 'handbok')).toEqual([changeTo(first, 'one'), second]);
    expect(await store.history(2023, 'handbok')).toEqual([]);
    expect(await store.revision()).not.toBe(revision);
  });

  test('of many changes at once one is recorded, and none of the others enters the history', async () => {
    const store = await make();
    const outcomes = await Promise.all(
      times(10, (index) => store.record(changeTo(handbook, `change-${index}`), null)),
    );
    expect(outcomes.filter((outcome) => outcome === 'recorded')).toHaveLength(1);
    expect(await store.history(2022, 'handbok')).toHaveLength(1);
  });

  test('a change that was recorded already is recorded, not in conflict with itself', async () => {
    const store = await make();
    await store.record(changeTo(handbook, 'one'), null);
    expect(await store.record(changeTo(handbook, 'one'), null)).toBe('recorded');
    expect(await store.record(changeTo(handbook, 'two'), null)).toBe('conflict');
  });
}
