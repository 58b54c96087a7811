import { describe, expect, test } from '@jest/globals';
import type { Stores } from '../../src/storage/stores.ts';
import { answerOf, changeOf, times } from './samples.ts';

const meetingId = 'board-2022-12-14';
const at = (minute: number) => new Date(Date.UTC(2022, 11, 7, 8, minute)).toISOString();

interface History {
  readonly store: (stores: Stores) => object;
  /** All that the store can do. None of it deletes or rewrites an entry; only anonymising does, and it is no part of a store. */
  readonly methods: readonly string[];
  /** Records one change more; two of them at once conflict. */
  readonly record: (stores: Stores, index: number) => Promise<'recorded' | 'conflict'>;
  readonly read: (stores: Stores) => Promise<readonly unknown[]>;
}

const presence = (index: number) => ({
  meetingId,
  bodyId: 'board',
  date: '2022-12-14',
  municipalities: [],
  confirmedById: 'kiruna',
  confirmedByName: `Ledamot Kiruna ${index}`,
  confirmedAt: at(index),
});
const chain = { meetingId, municipalityCode: '2584', requests: [], vacantSince: null };
const meeting = (sequence: number) => ({
  meetingId,
  bodyId: 'board',
  date: '2022-12-14',
  start: null,
  end: null,
  form: 'ordinary' as const,
  mode: null,
  place: null,
  link: null,
  status: 'planned' as const,
  reason: null,
  movedFrom: null,
  sequence,
  notice: null,
});

const histories: Readonly<Record<string, History>> = {
  answers: {
    store: ({ attendance }) => attendance,
    methods: ['answers', 'history', 'read', 'record'],
    record: async ({ attendance }, index) => {
      const stored = await attendance.read(meetingId, '2584');
      const after = answerOf('2584', { note: `nr ${index}`, answeredAt: at(index) });
      return attendance.record(
        meetingId,
        changeOf(`c${index}`, after, stored?.answer ?? null),
        stored?.etag ?? null,
      );
    },
    read: ({ attendance }) => attendance.history(meetingId),
  },
  presence: {
    store: (stores) => stores.presence,
    // What was not confirmed yet is no history.
    methods: ['draft', 'history', 'list', 'putDraft', 'read', 'record', 'removeDrafts', 'revision'],
    record: async (stores, index) => {
      const stored = await stores.presence.read(meetingId);
      const before = stored?.presence ?? null;
      return stores.presence.record(
        { id: `c${index}`, before, after: presence(index) },
        stored?.etag ?? null,
      );
    },
    read: (stores) => stores.presence.history(meetingId),
  },
  substitutes: {
    store: ({ substitutes }) => substitutes,
    methods: ['history', 'list', 'read', 'record'],
    record: async ({ substitutes }, index) => {
      const stored = await substitutes.read(meetingId, '2584');
      const change = { id: `c${index}`, at: at(index), byId: null, byName: null };
      const before = stored?.chain ?? null;
      return substitutes.record({ ...change, before, after: chain }, stored?.etag ?? null);
    },
    read: ({ substitutes }) => substitutes.history(meetingId),
  },
  plan: {
    store: ({ plan }) => plan,
    methods: ['history', 'list', 'read', 'record', 'revision'],
    record: async ({ plan }, index) => {
      const { etag, meetings } = await plan.read();
      const change = { id: `c${index}`, at: at(index), byId: 'kiruna', byName: 'Ledamot Kiruna' };
      const after = meeting(index);
      return plan.record(
        [{ ...change, via: 'card', what: 'edited', before: meetings[0] ?? null, after }],
        etag,
      );
    },
    read: ({ plan }) => plan.history(meetingId),
  },
};

/** What was recorded of a meeting stays as it was, whatever is recorded after it and whoever tries at the same time. */
export function appendOnlyContract(make: () => Promise<Stores>): void {
  describe.each(Object.entries(histories))('the history of %s', (_, { store, methods, record, read }) => {
    test('has no way to delete or rewrite an entry', async () => {
      expect(Object.keys(store(await make())).sort()).toEqual(methods);
    });

    test('keeps every earlier entry as it was, in its place', async () => {
      const stores = await make();
      let earlier: readonly unknown[] = [];
      for (const index of times(6, (number) => number)) {
        expect(await record(stores, index)).toBe('recorded');
        const now = await read(stores);
        expect(now).toHaveLength(index + 1);
        expect(now.slice(0, index)).toEqual(earlier);
        earlier = now;
      }
    });

    test('has an entry for each write that got through, of many at once', async () => {
      const stores = await make();
      const outcomes = await Promise.all(times(6, (index) => record(stores, index)));
      const recorded = outcomes.filter((outcome) => outcome === 'recorded');
      expect(recorded.length).toBeGreaterThan(0);
      expect(await read(stores)).toHaveLength(recorded.length);
    });
  });
}
