import { expect, test } from '@jest/globals';
import type { KnownPerson, PeopleStore } from '../../src/core/directory/people-store.ts';
import { oddIds, personalAddress, times } from './samples.ts';

const person = { id: 'kiruna', tenantId: 'tenant', name: 'Ledamot Kiruna' };
const fresh: KnownPerson = {
  ...person,
  personalAddress: null,
  accountId: null,
  language: null,
  subscribedIn: null,
  unsubscribedAt: null,
  pausedUntil: null,
  blockedAt: null,
};

export function peopleStoreContract(make: () => Promise<PeopleStore>): void {
  test('a change of an unknown person begins with a fresh one', async () => {
    const store = await make();
    expect(await store.revision()).toBe('');
    const changed = await store.change(person, (known) => {
      expect(known).toEqual(fresh);
      return { ...known, subscribedIn: 'sv' };
    });
    expect(changed).toEqual({ ...fresh, subscribedIn: 'sv' });
    expect(await store.list()).toEqual([{ ...fresh, subscribedIn: 'sv' }]);
    expect(await store.revision()).not.toBe('');
  });

  test('a later change sees the former, and null fields come back null', async () => {
    const store = await make();
    const address = personalAddress('a:1');
    await store.change(person, (known) => ({ ...known, personalAddress: address, language: 'en' }));
    const before = await store.revision();
    await store.change(person, (known) => {
      expect(known).toEqual({ ...fresh, personalAddress: address, language: 'en' });
      return { ...known, personalAddress: null };
    });
    expect(await store.list()).toEqual([{ ...fresh, language: 'en' }]);
    expect(await store.revision()).not.toBe(before);
  });

  test('a change that returns its argument writes nothing', async () => {
    const store = await make();
    expect(await store.change(person, (known) => known)).toEqual(fresh);
    expect(await store.list()).toEqual([]);
    expect(await store.revision()).toBe('');
  });

  test('the same id in two tenants is two people', async () => {
    const store = await make();
    await store.change(person, (known) => ({ ...known, subscribedIn: 'sv' }));
    await store.change({ ...person, tenantId: 'other' }, (known) => ({ ...known, language: 'en' }));
    expect(await store.list()).toHaveLength(2);
  });

  test('of many changes of one person at once, none is lost', async () => {
    const store = await make();
    await Promise.all(
      times(20, () => store.change(person, (known) => ({ ...known, name: `${known.name}+` }))),
    );
    expect((await store.list()).map(({ name }) => name)).toEqual([`Ledamot Kiruna${'+'.repeat(20)}`]);
  });

  test('hundreds of people with odd ids are all listed', async () => {
    const store = await make();
    const ids = [...oddIds, ...times(300, (index) => `person-${index}`)];
    for (const id of ids)
      await store.change({ ...person, id }, (known) => ({ ...known, subscribedIn: 'sv' }));
    expect((await store.list()).map(({ id }) => id).sort()).toEqual([...ids].sort());
  });
}
