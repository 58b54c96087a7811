import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../../src/core/chat/events.ts';
import type { OutgoingMessage } from '../../../src/core/chat/replies.ts';
import {
  aBoard,
  boardChannel,
  coordinator,
  memberBoden,
  personalAddress,
  plainText,
} from '../../support/board.ts';

const meetingId = 'board-2022-12-14';

/** Boden's member has answered; everybody has a personal chat. */
async function setUp() {
  const board = await aBoard();
  for (const person of [coordinator, memberBoden]) {
    await board.stores.people.change(person, (known) => ({
      ...known,
      personalAddress: personalAddress(person),
    }));
  }
  await board.directory.refresh();
  await board.press('attendance-answer', { meetingId, choice: 'online' }, memberBoden, boardChannel);
  const formOf = (message: OutgoingMessage | undefined) =>
    message?.kind === 'card' && message.card.template === 'form' ? message.card.data : null;
  const confirm = (personId = memberBoden.id, by: Person = coordinator) =>
    board.press('anonymise-person', { personId, lang: 'sv' }, by, personalAddress(by));
  const told = () =>
    board.posts
      .filter(({ conversationId }) => conversationId === `chat-${coordinator.id}`)
      .map(({ message }) => plainText([message]))
      .filter((text) => text.startsWith('Klart'));
  return { ...board, formOf, confirm, told };
}

describe('a coordinator anonymises somebody', () => {
  test('after a card that says what will change; nothing changes before it is confirmed', async () => {
    const { say, pass, formOf, stores } = await setUp();

    const card = formOf((await say('anonymisera Ledamot Boden'))[0]);
    await pass();

    expect(card?.heading).toBe('Anonymisera Ledamot Boden?');
    expect(card?.facts).toEqual([
      { label: 'Ledamotslistan', value: '2 poster' },
      { label: 'Personlig chatt och val (tas bort)', value: '1 post' },
      { label: 'Svar och deras historik', value: '2 poster' },
    ]);
    expect(card?.buttons).toMatchObject([
      { title: 'Anonymisera', style: 'destructive', press: { personId: 'boden' } },
    ]);
    expect((await stores.attendance.history(meetingId))[0]?.byName).toBe('Ledamot Boden');
  });

  test('and is told what was changed; counts and lists say the same as before', async () => {
    const { say, pass, confirm, told, stores } = await setUp();
    const statistics = async () =>
      JSON.stringify([await say('statistik'), await say('statistik Boden'), await say('närvaro nämnden')]);
    const before = await statistics();

    expect(await confirm()).toMatchObject({
      card: { data: { heading: 'Påbörjat. Jag hör av mig när det är klart.' } },
    });
    await pass();
    await pass();

    expect(told()).toEqual([
      'Klart: personen är anonymiserad i allt som jag har sparat. Ändrat: Ledamotslistan 2 poster, Personlig chatt och val (tas bort) 1 post, Svar och deras historik 2 poster.',
    ]);
    expect(await statistics()).toBe(before.replaceAll('Ledamot Boden', 'Borttagen person'));
    expect(plainText(await say('historik nämnden'))).toContain('1 ändring');
    expect(JSON.stringify(await say('history board'))).toContain('Removed person');
    expect(JSON.stringify(await say('historik nämnden'))).toContain('Borttagen person');
    expect(
      JSON.stringify([await stores.attendance.history(meetingId), await stores.roster.list()]),
    ).not.toContain('Ledamot Boden');
  });

  test('who then speaks for nobody, and is unknown', async () => {
    const { say, pass, press, confirm, clock } = await setUp();
    await confirm();
    await pass();
    clock.at = new Date('2022-12-08T08:00:00Z');
    expect(await press('attendance-answer', { meetingId, choice: 'on-site' }, memberBoden)).toMatchObject({
      card: { template: 'form' },
    });
    expect(plainText(await say('anonymisera Ledamot Boden'))).toContain(
      'Jag vet inte vem ”Ledamot Boden” är.',
    );
  });

  test('once, however often the button is pressed', async () => {
    const { confirm, pass, stores, told } = await setUp();
    await confirm();
    expect(await confirm()).toMatchObject({
      card: { data: { heading: expect.stringContaining('redan beställt') } },
    });
    await pass();
    await pass();
    expect(await stores.erasures.list()).toHaveLength(1);
    expect(told()).toHaveLength(1);
  });

  test('by an Entra id that has no name any more', async () => {
    const { say } = await setUp();
    const id = '33333333-3333-4333-8333-333333332582';
    expect(plainText(await say(`anonymisera ${id}`))).toBe(`Jag har inget sparat om ${id}.`);
  });
});

describe('nobody is anonymised', () => {
  test('by somebody who does not coordinate, by command or by a forged press', async () => {
    const { say, confirm, stores } = await setUp();
    expect(plainText(await say('anonymisera Ledamot Kiruna', memberBoden))).toContain('bara samordnaren');
    expect(await confirm(coordinator.id, memberBoden)).toMatchObject({ kind: 'refused', code: 'Forbidden' });
    expect(await stores.erasures.list()).toEqual([]);
  });

  test('in a channel, where others would read it', async () => {
    const { say } = await setUp();
    const replies = await say('anonymisera Ledamot Boden', coordinator, { address: boardChannel });
    expect(plainText(replies)).toContain('personliga chatt');
  });

  test('who is a coordinator, or whom the press does not say', async () => {
    const { say, confirm, press, stores } = await setUp();
    expect(plainText(await say('anonymisera Ledamot Kiruna'))).toContain('Ledamot Kiruna är samordnare.');
    expect(await confirm(coordinator.id)).toMatchObject({ kind: 'refused', code: 'Conflict' });
    expect(await press('anonymise-person', {})).toMatchObject({ kind: 'refused', code: 'BadRequest' });
    expect(await stores.erasures.list()).toEqual([]);
  });
});
