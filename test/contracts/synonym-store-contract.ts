import { expect, test } from '@jest/globals';
import type { AddedSynonym, SynonymStore } from '../../src/core/synonyms/synonym-store.ts';
import { times } from './samples.ts';

const archive: AddedSynonym = {
  word: 'Långtidslagret',
  language: 'sv',
  rows: [
    { kind: 'service', id: 'e-arkiv' },
    { kind: 'agreement', id: 'e-arkiv' },
  ],
  addedBy: 'kiruna',
  addedAt: '2022-12-07T08:00:00.000Z',
};

export function synonymStoreContract(make: () => Promise<SynonymStore>): void {
  test('an empty store has no words and the revision ""', async () => {
    const store = await make();
    expect(await store.list()).toEqual([]);
    expect(await store.revision()).toBe('');
  });

  test('a word reads back; another spelling of it in case and diacritics replaces it', async () => {
    const store = await make();
    await store.put(archive);
    const before = await store.revision();
    expect(await store.list()).toEqual([archive]);
    const moved: AddedSynonym = { ...archive, word: 'langtidslagret', rows: [{ kind: 'goal', id: 'avtal' }] };
    await store.put(moved);
    expect(await store.list()).toEqual([moved]);
    expect(await store.revision()).not.toBe(before);
  });

  test('a removed word is gone and moves the revision; one that is not there moves nothing', async () => {
    const store = await make();
    await store.put(archive);
    const before = await store.revision();
    expect(await store.remove('lagret')).toBe('absent');
    expect(await store.revision()).toBe(before);
    expect(await store.remove('LÅNGTIDSLAGRET')).toBe('removed');
    expect(await store.list()).toEqual([]);
    expect(await store.revision()).not.toBe(before);
  });

  test('of many words at once none is lost', async () => {
    const store = await make();
    await Promise.all(times(20, (index) => store.put({ ...archive, word: `ord ${index}` })));
    expect(await store.list()).toHaveLength(20);
  });
}
