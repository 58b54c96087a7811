import { describe, expect, test } from '@jest/globals';
import type { OutgoingMessage } from '../../../src/core/chat/replies.ts';
import {
  aBoard,
  boardChannel,
  coordinator,
  memberBoden,
  personalAddress,
  plainText,
  visitor,
} from '../../support/board.ts';

const tablesOf = (messages: readonly OutgoingMessage[]) =>
  messages.flatMap((message) =>
    message.kind === 'card' && message.card.template === 'table' ? [message.card.data] : [],
  );

describe('the list of members', () => {
  test('names the seats of each body and the municipalities without, for everybody', async () => {
    const { say } = await aBoard();

    const tables = tablesOf(await say('ledamöter', visitor));

    expect(tables.map(({ lead }) => lead)).toEqual([
      'Norrbottens e-nämnd: 2 uppdrag för 2 av 14 kommuner.',
      'Beredningsgruppen: 2 uppdrag för 2 av 14 kommuner.',
    ]);
    expect(tables[0]?.rows).toHaveLength(14);
    expect(tables[0]?.rows.slice(0, 5)).toEqual([
      ['Arjeplog', 'ingen', '–', '–'],
      ['Arvidsjaur', 'ingen', '–', '–'],
      ['Boden', 'ledamot', 'Ledamot Boden', '–'],
      ['Gällivare', 'ingen', '–', '–'],
      ['Haparanda', 'ingen', '–', '–'],
    ]);
    expect(tables.map(({ source }) => source)).toEqual([null, null]);
  });

  test('of one municipality in one body, members before substitutes in their order, with their days', async () => {
    const { say } = await aBoard();
    await say('lägg till Ledamot Kiruna i Boden nämnden som ersättare 2 från 1 januari');
    await say('ta bort ur ledamotslistan Ledamot Boden nämnden till 31 december');

    const [table, ...others] = tablesOf(await say('members Boden board', memberBoden));

    expect(others).toEqual([]);
    expect(table?.lead).toBe('Boden in Norrbotten e-government board: 2 seats.');
    expect(table?.rows).toEqual([
      ['Boden', 'member', 'Ledamot Boden', 'until 31 December 2022'],
      ['Boden', 'substitute 2', 'Ledamot Kiruna', 'from 1 January 2023'],
    ]);
  });

  test('tells a coordinator in the personal chat whom the bot cannot reach, and nobody else', async () => {
    const { say, stores, directory } = await aBoard();
    await stores.people.change(memberBoden, (known) => ({
      ...known,
      personalAddress: personalAddress(memberBoden),
    }));
    await directory.refresh();

    const notes = async (...said: Parameters<typeof say>) =>
      tablesOf(await say(...said)).map(({ source }) => source);

    expect((await notes('ledamöter nämnden'))[0]).toContain('bara når dem i kanalen: Ledamot Kiruna.');
    expect(await notes('ledamöter nämnden', coordinator, { address: boardChannel })).toEqual([null]);
    expect(await notes('ledamöter nämnden', memberBoden)).toEqual([null]);
  });

  test('of something unknown says what there is', async () => {
    const { say } = await aBoard();
    expect(plainText(await say('ledamöter Atlantis'))).toBe(
      'Jag känner inte igen ”Atlantis”. Skriv ”ledamöter”, eller ”ledamöter” och en kommun eller ett organ: Norrbottens e-nämnd och Beredningsgruppen.',
    );
  });
});
