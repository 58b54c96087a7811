import { expect, test } from '@jest/globals';
import type { Link } from '../../src/core/links/link.ts';
import type { LinkStore } from '../../src/core/links/link-store.ts';

const calendar: Link = {
  tokenHash: 'a'.repeat(64),
  target: { kind: 'body-calendar', bodyId: 'nämnd' },
  language: 'sv',
  createdById: 'samordnare',
  createdAt: '2022-12-07T08:00:00Z',
  expiresAt: null,
};
const attendance: Link = {
  ...calendar,
  tokenHash: 'b'.repeat(64),
  target: { kind: 'body-attendance', bodyId: 'nämnd', year: 2022 },
  language: 'en',
  expiresAt: '2022-12-08T08:00:00Z',
};

export function linkStoreContract(make: () => Promise<LinkStore>): void {
  test('a link that nobody made is not found', async () => {
    const store = await make();
    expect(await store.find(calendar.tokenHash)).toBeNull();
    expect(await store.list()).toEqual([]);
  });

  test('links are found by the hash of their token, whole', async () => {
    const store = await make();
    await store.add(calendar);
    await store.add(attendance);
    expect(await store.find(calendar.tokenHash)).toEqual(calendar);
    expect(await store.find(attendance.tokenHash)).toEqual(attendance);
    expect(await store.list()).toHaveLength(2);
  });

  test('a removed link is gone, and no other; removing it again does nothing', async () => {
    const store = await make();
    await store.add(calendar);
    await store.add(attendance);
    await store.remove(calendar.tokenHash);
    await store.remove(calendar.tokenHash);
    expect(await store.find(calendar.tokenHash)).toBeNull();
    expect(await store.list()).toEqual([attendance]);
  });
}
