import { expect, test } from '@jest/globals';
import type { Correction } from '../../src/core/corrections/correction.ts';
import type { CorrectionStore } from '../../src/core/corrections/correction-store.ts';
import { oddIds, personalAddress, times } from './samples.ts';

const actor = { id: 'kiruna', tenantId: 'tenant', name: 'Ledamot Kiruna' };

export function correctionStoreContract(make: () => Promise<CorrectionStore>): void {
  test('an unknown correction reads as null, and nothing is unfinished', async () => {
    const store = await make();
    expect(await store.read('none')).toBeNull();
    expect(await store.unfinished()).toEqual([]);
  });

  test.each([
    ['amounts', { oldValue: 29_000, newValue: 9_007_199_254_740_991 }],
    ['no value', { oldValue: null, newValue: 0 }],
    ['decimals', { oldValue: 62.5, newValue: null }],
    ['words', { oldValue: 'not-met', newValue: 'met' }],
  ])('a correction of %s reads back as it was written', async (_, values) => {
    const store = await make();
    const written = await store.write(correction('a', values), null);
    expect(written).toMatchObject({ correction: correction('a', values) });
    expect(await store.read('a')).toEqual(written);
  });

  test('writing at a former ETag, or as new where there is one, is a conflict', async () => {
    const store = await make();
    const first = await store.write(correction('a'), null);
    if (first === 'conflict') throw new Error('nobody else writes');
    const second = await store.write({ ...correction('a'), state: 'declined', decidedBy: actor }, first.etag);
    expect(await store.write(correction('a'), first.etag)).toBe('conflict');
    expect(await store.write(correction('a'), null)).toBe('conflict');
    expect(await store.read('a')).toEqual(second);
  });

  test('of fifty decisions at once, one wins', async () => {
    const store = await make();
    const first = await store.write(correction('a'), null);
    if (first === 'conflict') throw new Error('nobody else writes');
    const outcomes = await Promise.all(
      times(50, (index) =>
        store.write({ ...correction('a'), state: 'accepting', comment: String(index) }, first.etag),
      ),
    );
    const winners = outcomes.filter((outcome) => outcome !== 'conflict');
    expect(winners).toHaveLength(1);
    expect(await store.read('a')).toEqual(winners[0]);
  });

  test('unfinished are those undecided and those of whom somebody is still to be told, oldest first', async () => {
    const store = await make();
    const all: readonly Correction[] = [
      correction('open', { announced: 'all', proposedAt: '2022-12-03T08:00:00Z' }),
      correction('accepting', { state: 'accepting', proposedAt: '2022-12-02T08:00:00Z' }),
      correction('once', { state: 'accepted', announced: 'once', proposedAt: '2022-12-01T08:00:00Z' }),
      correction('done', { state: 'accepted', announced: 'all' }),
      correction('declined', { state: 'declined', announced: 'all' }),
    ];
    for (const each of all) await store.write(each, null);
    expect((await store.unfinished()).map(({ id }) => id)).toEqual(['once', 'accepting', 'open']);
  });

  test('odd ids are kept apart', async () => {
    const store = await make();
    for (const id of oddIds) await store.write(correction(id), null);
    for (const id of oddIds) expect((await store.read(id))?.correction.id).toBe(id);
  });
}

function correction(id: string, over: Partial<Correction> = {}): Correction {
  return {
    id,
    figure: { year: 2022, kind: 'fees', key: 'e-arkiv/2584', column: 'amountSek' },
    oldValue: 29_000,
    newValue: 30_000,
    reason: 'Fakturan visar "annat"\n& mer',
    source: 'Faktura 4711 🙂',
    proposedBy: actor,
    proposedFrom: personalAddress('a:1'),
    language: 'sv',
    proposedAt: '2022-12-07T08:00:00Z',
    state: 'open',
    decidedBy: null,
    decidedAt: null,
    comment: null,
    versionId: null,
    announced: 'not-yet',
    ...over,
  };
}
