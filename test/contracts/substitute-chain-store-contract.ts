import { expect, test } from '@jest/globals';
import type { ChainChange, SubstituteChain } from '../../src/core/substitutes/substitute-chain.ts';
import type { SubstituteChainStore } from '../../src/core/substitutes/substitute-chain-store.ts';
import { times } from './samples.ts';

const meetingId = 'namnd-2022-12-14';

function chain(municipalityCode = '2584', over: Partial<SubstituteChain> = {}): SubstituteChain {
  return {
    meetingId,
    municipalityCode,
    requests: [
      {
        round: 1,
        personId: 'ersattare',
        personName: 'Ersättare Kiruna',
        part: {
          kind: 'period',
          from: { kind: 'time', time: '14:00' },
          to: { kind: 'paragraph', paragraph: 12 },
        },
        state: 'asked',
        askedAt: '2022-12-07T08:00:00.000Z',
        expiresAt: '2022-12-08T08:00:00.000Z',
        changedAt: '2022-12-07T08:00:00.000Z',
      },
    ],
    vacantSince: null,
    ...over,
  };
}

function change(id: string, after: SubstituteChain, over: Partial<ChainChange> = {}): ChainChange {
  return { id, at: '2022-12-07T08:00:00.000Z', byId: null, byName: null, before: null, after, ...over };
}

export function substituteChainStoreContract(make: () => Promise<SubstituteChainStore>): void {
  test('where nobody was asked there is no chain', async () => {
    const store = await make();
    expect(await store.list(meetingId)).toEqual([]);
    expect(await store.read(meetingId, '2584')).toBeNull();
    expect(await store.history(meetingId)).toEqual([]);
  });

  test('a chain is read back whole, with its history', async () => {
    const store = await make();
    expect(await store.record(change('c1', chain()), null)).toBe('recorded');
    expect((await store.read(meetingId, '2584'))?.chain).toEqual(chain());
    expect((await store.list(meetingId)).map((stored) => stored.chain)).toEqual([chain()]);
    expect(await store.history(meetingId)).toEqual([change('c1', chain())]);
  });

  test('a step on a chain that has moved on is a conflict and leaves no trace', async () => {
    const store = await make();
    await store.record(change('c1', chain()), null);
    const stale = (await store.read(meetingId, '2584'))?.etag ?? null;
    const vacant = chain('2584', { requests: [], vacantSince: '2022-12-07T09:00:00.000Z' });
    const second = change('c2', vacant, { at: '2022-12-07T09:00:00.000Z', before: chain() });
    expect(await store.record(second, stale)).toBe('recorded');
    expect(await store.record(change('c3', chain()), stale)).toBe('conflict');
    expect(await store.record(change('c4', chain()), null)).toBe('conflict');
    expect((await store.history(meetingId)).map(({ id }) => id)).toEqual(['c1', 'c2']);
  });

  test('of many who take the first step at once, one does', async () => {
    const store = await make();
    const outcomes = await Promise.all(
      times(10, (index) => store.record(change(`c${index}`, chain()), null)),
    );
    expect(outcomes.filter((outcome) => outcome === 'recorded')).toHaveLength(1);
  });

  test('the same step again, as after a lost response, is recorded once', async () => {
    const store = await make();
    await store.record(change('c1', chain()), null);
    expect(await store.record(change('c1', chain()), null)).toBe('recorded');
    expect(await store.history(meetingId)).toHaveLength(1);
  });

  test('each municipality of a meeting has a chain of its own', async () => {
    const store = await make();
    await store.record(change('c1', chain('2584')), null);
    await store.record(change('c2', chain('2582')), null);
    expect((await store.list(meetingId)).map((stored) => stored.chain.municipalityCode).sort()).toEqual([
      '2582',
      '2584',
    ]);
    expect(await store.list('namnd-2022-10-12')).toEqual([]);
  });
}
