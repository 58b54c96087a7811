import { describe, expect, test } from '@jest/globals';
import type { Answer, Choice } from '../../../src/core/attendance/answer.ts';
import type { TableCard } from '../../../src/core/card-content.ts';
import type { CommandName } from '../../../src/core/chat/command-words.ts';
import type { OutgoingMessage } from '../../../src/core/chat/replies.ts';
import type { LoadedFigures } from '../../../src/core/figures/figures.ts';
import { createPermissions } from '../../../src/core/permissions.ts';
import type { ConfirmedPresence } from '../../../src/core/presence/presence.ts';
import { createStatisticsFeature } from '../../../src/core/statistics/statistics-feature.ts';
import { createDirectorySnapshot } from '../../../src/jobs/directory-snapshot.ts';
import { coordinator, memberBoden, personalAddress, plainText } from '../../support/board.ts';
import { figures2022, wholeYear2022 } from '../../support/figures-2022.ts';
import { createMemoryStores } from '../../support/memory-stores.ts';

const codes = wholeYear2022.flatMap(({ municipalities }) => municipalities.map(({ code }) => code));
const kiruna = '2584';
const boden = '2582';

/** A board meeting at which all were present but `absent`. */
function confirmed(date: string, absent: readonly string[] = []): ConfirmedPresence {
  return {
    meetingId: `board-${date}`,
    bodyId: 'board',
    date,
    municipalities: codes.map((code) => ({
      municipalityCode: code,
      present: !absent.includes(code),
      serving: [],
    })),
    confirmedById: 'kiruna',
    confirmedByName: 'Samordnare',
    confirmedAt: `${date}T16:00:00Z`,
  };
}

function answer(municipalityCode: string, choice: Choice): Answer {
  return {
    municipalityCode,
    choice,
    substituteName: null,
    substituteId: null,
    partial: null,
    note: null,
    answeredById: 'person',
    answeredByName: 'Ledamot',
    answeredAt: '2022-12-07T08:00:00Z',
    via: 'card',
    late: false,
  };
}

function aBoard(
  given: {
    figures?: LoadedFigures;
    confirmed?: readonly ConfirmedPresence[];
    answers?: Readonly<Record<string, readonly Answer[]>>;
  } = {},
) {
  const directory = createDirectorySnapshot(createMemoryStores());
  const { commands = {} } = createStatisticsFeature({
    figures: () => given.figures ?? wholeYear2022,
    confirmedPresence: () => given.confirmed ?? [],
    attendance: { answers: async (meetingId) => given.answers?.[meetingId] ?? [] },
    directory,
    permissions: createPermissions({ coordinators: new Set([coordinator.id]), roster: directory.seats }),
    clock: { now: () => new Date('2022-12-07T08:00:00Z') },
    zone: 'Europe/Stockholm',
  });
  return (name: CommandName, argument: string, person = coordinator) => {
    const message = { person, address: personalAddress(person), locale: 'sv-SE', text: '' };
    const run = commands[name];
    if (!run) throw new Error(`No command ${name}`);
    return run({ message, argument, language: 'sv' });
  };
}

function tableOf([message]: readonly OutgoingMessage[]): TableCard {
  if (message?.kind !== 'card' || message.card.template !== 'table') throw new Error('No table');
  return message.card.data;
}

describe('the year’s statistics', () => {
  test('are those of the 2022 report for the board: 9, 10, 7 and 9 of 14, together 62.5 %', async () => {
    const table = tableOf(await aBoard()('statistics', 'nämnden 2022'));

    expect(table.lead).toBe(
      'Norrbottens e-nämnd 2022: 62,5\u00a0% närvaro, 35 av 56 möjliga på 4 möten. Målet är 75\u00a0%.',
    );
    expect(table.rows).toEqual([
      ['16 mars 2022', '9/14', '64\u00a0%'],
      ['22 juni 2022', '10/14', '71\u00a0%'],
      ['12 oktober 2022', '7/14', '50\u00a0%'],
      ['14 december 2022', '9/14', '64\u00a0%'],
    ]);
    expect(table.chart?.points.map(({ value }) => value)).toEqual([64, 71, 50, 64]);
  });

  test('are those of the report for the preparation group: 75.0 %, which reaches its goal', async () => {
    const table = tableOf(await aBoard()('statistics', 'beredningsgruppen'));

    expect(table.lead).toBe(
      'Beredningsgruppen 2022: 75,0\u00a0% närvaro, 105 av 140 möjliga på 10 möten. Det når målet 75\u00a0%.',
    );
    expect(table.chart?.points.filter(({ reached }) => reached)).toHaveLength(4);
  });

  test('name the body of each meeting when both are asked for', async () => {
    const table = tableOf(await aBoard()('statistics', ''));

    expect(table.rows).toHaveLength(14);
    expect(table.rows[0]).toEqual(['Norrbottens e-nämnd', '16 mars 2022', '9/14', '64\u00a0%']);
  });

  test('say in December that the board’s goal can no longer be reached', async () => {
    const said = plainText(await aBoard({ figures: figures2022 })('statistics', 'nämnden'));

    expect(said).toContain('61,9\u00a0% närvaro, 26 av 42 möjliga på 3 möten.');
    expect(said).toContain(
      'Årets mål 75\u00a0% kan inte längre nås: det möte som återstår skulle behöva 16 närvarande, men har 14 platser.',
    );
  });

  test('say what the remaining meeting must become where the goal can be reached', async () => {
    const said = plainText(await aBoard({ figures: figures2022 })('statistics', 'beredningsgruppen'));

    expect(said).toContain(
      'För årets mål 75\u00a0% behöver 10 av 14 kommuner komma till det möte som återstår.',
    );
  });

  test('of a year without meetings say so, and a word that is none of these is told', async () => {
    const run = aBoard();
    expect(plainText(await run('statistics', '2021'))).toBe(
      'Norrbottens e-nämnd 2021: inget hållet möte med känd närvaro. Beredningsgruppen 2021: inget hållet möte med känd närvaro.',
    );
    expect(plainText(await run('statistics', 'fritidsnämnden'))).toContain('Skriv ”statistik”');
  });
});

describe('statistics by municipality', () => {
  const run = aBoard({
    confirmed: [confirmed('2022-10-12', [kiruna, boden]), confirmed('2022-12-14', [boden])],
  });

  test('count the meetings whose presence was confirmed', async () => {
    const table = tableOf(await run('statistics', 'kommuner nämnden'));

    expect(table.rows).toContainEqual(['Kiruna', '1/2', '50\u00a0%']);
    expect(table.rows).toContainEqual(['Boden', '0/2', '0\u00a0%']);
    expect(table.rows).toContainEqual(['Luleå', '2/2', '100\u00a0%']);
  });

  test('show one municipality meeting by meeting', async () => {
    const table = tableOf(await run('statistics', 'Kirunas nämnden'));

    expect(table.lead).toBe(
      'Kiruna var med på 1 av 2 möten i Norrbottens e-nämnd 2022 med bekräftad närvaro.',
    );
    expect(table.rows).toEqual([
      ['12 oktober 2022', 'Norrbottens e-nämnd', 'Frånvarande'],
      ['14 december 2022', 'Norrbottens e-nämnd', 'Närvarande'],
    ]);
  });

  test('say that only counts are known of meetings from before the bot', async () => {
    expect(plainText(await run('statistics', 'Kiruna beredningsgruppen'))).toContain(
      'bara antalet närvarande är känt, inte vilka kommuner',
    );
  });
});

describe('a forecast', () => {
  const dates = ['2022-02-02', '2022-03-16', '2022-06-22', '2022-09-14', '2022-10-12'];
  const meetings = dates.map((date, index) => confirmed(date, index < 2 ? [kiruna] : []));
  const cameAsSaid = Object.fromEntries(
    dates.map((date) => [`board-${date}`, codes.map((code) => answer(code, 'on-site'))]),
  );

  test('counts each municipality by how often it came when it had said the same', async () => {
    const answers = { ...cameAsSaid, 'board-2022-12-14': codes.map((code) => answer(code, 'on-site')) };
    const table = tableOf(
      await aBoard({ figures: figures2022, confirmed: meetings, answers })('forecast', 'nämnden'),
    );

    expect(table.lead).toContain(
      'Prognos för nämndsammanträde 14 december 2022: omkring 13,6 av 14 kommuner (97\u00a0%). Målet väntas nås.',
    );
    expect(table.rows).toContainEqual(['Kiruna', 'Kommer', '3 av 5', '60\u00a0%']);
    expect(table.source).toContain('när minst 5 möten har bekräftad närvaro');
  });

  test('takes a first no at its word, and judges silence by the whole record', async () => {
    const answers = { ...cameAsSaid, 'board-2022-12-14': [answer(boden, 'not-coming')] };
    const table = tableOf(
      await aBoard({ figures: figures2022, confirmed: meetings, answers })('forecast', 'nämnden'),
    );

    expect(table.rows).toContainEqual(['Boden', 'Kommer inte', 'har inte svarat så förut', '0\u00a0%']);
    expect(table.rows).toContainEqual(['Kiruna', 'Inget svar', '3 av 5', '60\u00a0%']);
  });

  test('says that there is too little data with fewer than five meetings', async () => {
    const answers = { 'board-2022-12-14': [answer(kiruna, 'online'), answer(boden, 'not-coming')] };
    const run = aBoard({ figures: figures2022, confirmed: meetings.slice(1), answers });

    expect(plainText(await run('forecast', 'nämnden'))).toContain(
      'För lite underlag för en prognos för nämndsammanträde 14 december 2022: ingen kommun har 5 möten med bekräftad närvaro. Hittills har 1 svarat att de kommer.',
    );
  });

  test('is for coordinators only', async () => {
    expect(plainText(await aBoard()('forecast', 'nämnden', memberBoden))).toContain('bara samordnaren');
  });
});
