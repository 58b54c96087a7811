import { describe, expect, test } from '@jest/globals';
import { boden, kiruna, storeEverybody } from '../contracts/everything-stored.ts';
import { setUp } from './operator-setup.ts';

describe('anonymise', () => {
  test('without --confirm shows what is stored, and changes nothing', async () => {
    const { run, ...stores } = setUp();
    await storeEverybody(stores);
    const before = await stores.roster.revision();

    const said = await run('anonymise', boden.id);

    expect(said.code).toBe(0);
    expect(said.out).toContain(`Stored of ${boden.id}:\nAnswers and their history: 4 records\n`);
    expect(said.out).toContain('The roster: 3 records\n');
    expect(said.err).toContain('Run the command with --confirm');
    expect(await stores.roster.revision()).toBe(before);
  });

  test('with --confirm replaces the person, and the second time finds nothing', async () => {
    const { run, ...stores } = setUp();
    await storeEverybody(stores);

    const said = await run('anonymise', boden.id.toUpperCase(), '--confirm');

    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('Confirmed presence and its history: 2 records\n');
    expect(said.out).toContain('The person is anonymised in all that is stored.');
    expect((await stores.people.list()).map(({ id }) => id)).not.toContain(boden.id);
    expect((await run('anonymise', boden.id, '--confirm')).out).toBe(
      `I have nothing stored of ${boden.id}.\n`,
    );
  });

  test('takes up an order that was cut off, and leaves one that another process is at', async () => {
    const { run, ...stores } = setUp();
    await storeEverybody(stores);
    const order = {
      id: 'cut-off',
      personId: boden.id,
      pseudonymId: 'removed-before',
      orderedBy: kiruna.id,
      address: null,
      language: 'sv',
      orderedAt: '2022-12-07T07:00:00.000Z',
      claimedUntil: '2022-12-07T08:01:00.000Z',
      changed: {},
      doneAt: null,
    } as const;
    const written = await stores.erasures.write(order, null);
    if (written === 'conflict') throw new Error('conflict');

    expect(await run('anonymise', boden.id, '--confirm')).toMatchObject({ code: 1, out: '' });
    await stores.erasures.write({ ...order, claimedUntil: '2022-12-07T07:59:00.000Z' }, written.etag);
    expect((await run('anonymise', boden.id, '--confirm')).code).toBe(0);
    expect((await stores.roster.list()).map(({ personId }) => personId)).toContain('removed-before');
  });

  test('refuses a coordinator, who goes on acting', async () => {
    const { run } = setUp();
    expect(await run('anonymise', 'coordinator', '--confirm')).toMatchObject({ code: 1, out: '' });
  });
});
