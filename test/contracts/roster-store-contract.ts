import { expect, test } from '@jest/globals';
import type { RosterStore } from '../../src/core/directory/roster-store.ts';
import { oddIds, seat, times } from './samples.ts';

export function rosterStoreContract(make: () => Promise<RosterStore>): void {
  test('an empty store has no seats and the revision ""', async () => {
    const store = await make();
    expect(await store.list()).toEqual([]);
    expect(await store.revision()).toBe('');
  });

  test('seats read back in the order given, open ends as null', async () => {
    const store = await make();
    const seats = [...oddIds.filter((id) => id.length <= 100), 'last'].map((id) => seat(id));
    const closed = { ...seat('former'), to: '2022-06-30' };
    await store.replaceAll([...seats, closed]);
    expect(await store.list()).toEqual([...seats, closed]);
  });

  test('a replacement leaves nothing of the former roster, and moves the revision', async () => {
    const store = await make();
    await store.replaceAll(times(250, (index) => seat(`former-${index}`)));
    const before = await store.revision();
    await store.replaceAll([seat('new')]);
    expect(await store.list()).toEqual([seat('new')]);
    expect(await store.revision()).not.toBe(before);
  });

  test('an empty roster can be set', async () => {
    const store = await make();
    await store.replaceAll([seat('former')]);
    await store.replaceAll([]);
    expect(await store.list()).toEqual([]);
    expect(await store.revision()).not.toBe('');
  });

  test('whoever reads during replacements sees one roster whole', async () => {
    const store = await make();
    const roster = (mark: string) => times(230, (index) => seat(`${mark}-${index}`));
    await store.replaceAll(roster('0'));
    let writing = true;
    const replacing = (async () => {
      for (let mark = 1; mark <= 4; mark += 1) await store.replaceAll(roster(String(mark)));
      writing = false;
    })();
    while (writing) {
      const seats = await store.list();
      const marks = new Set(seats.map(({ personId }) => personId.split('-')[0]));
      expect([seats.length, marks.size]).toEqual([230, 1]);
    }
    await replacing;
    expect(await store.list()).toEqual(roster('4'));
  });

  test('of many edits at once none is lost, and a replacement among them is whole', async () => {
    const store = await make();
    await store.replaceAll([seat('first')]);
    const added = times(8, (index) => seat(`added-${index}`));
    await Promise.all(added.map((one) => store.change((seats) => [...seats, one])));
    const names = (seats: readonly { personId: string }[]) => seats.map(({ personId }) => personId).sort();
    expect(names(await store.list())).toEqual(names([seat('first'), ...added]));

    const replacement = times(130, (index) => seat(`new-${index}`));
    await Promise.all([store.replaceAll(replacement), store.change((seats) => [...seats, seat('last')])]);
    const after = names(await store.list()).filter((id) => id !== 'last');
    expect(after).toEqual(names(replacement));
  });

  test('an edit gives what stands then; one that returns its argument writes nothing', async () => {
    const store = await make();
    expect(await store.change((seats) => seats)).toEqual([]);
    expect(await store.revision()).toBe('');
    expect(await store.change((seats) => [...seats, seat('new')])).toEqual([seat('new')]);
    const before = await store.revision();
    await store.change((seats) => seats);
    expect(await store.revision()).toBe(before);
  });

  test('of several replacements at once, one roster stands whole', async () => {
    const store = await make();
    const rosters = times(4, (writer) => times(120, (index) => seat(`${writer}-${index}`)));
    await Promise.all(rosters.map((seats) => store.replaceAll(seats)));
    expect(rosters).toContainEqual(await store.list());
  });
}
