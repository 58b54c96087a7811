import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Answer } from '../../../src/core/attendance/answer.ts';
import { boardChannel, coordinator, memberBoden, plainText } from '../../support/board.ts';
import {
  afterMeeting,
  anAnswer,
  boden,
  cardOf,
  kiruna,
  meetingId,
  openForm,
  pajala,
  presenceCard,
  pressOn,
} from '../presence/support/after-meeting.ts';

type Bot = Awaited<ReturnType<typeof afterMeeting>>;

const answers: readonly Answer[] = [
  anAnswer(kiruna, { answeredById: 'kiruna' }),
  anAnswer(boden, { choice: 'not-coming', note: '=HYPERLINK("x")' }),
  anAnswer(pajala, { choice: 'online' }),
];

async function confirmed(over: Readonly<Record<string, string>> = {}): Promise<Bot> {
  const bot = await afterMeeting(answers);
  const card = await openForm(bot);
  const details = cardOf(
    await pressOn(bot, card, 'Fyll i för kommunen', { details: kiruna }),
    'presence-details',
  ).data;
  const form = presenceCard(
    await bot.press('presence-details', {
      ...details.save.data,
      who0: 'kiruna',
      to0: '§ 11',
      who1: 'kiruna-2',
      from1: '§ 12',
      to1: '§ 18',
      item1: 'Ärende 15',
    }),
  );
  await pressOn(bot, form, 'Bekräfta, övriga frånvarande', over);
  return bot;
}

const firstText = async (bot: Bot, text: string) => plainText((await bot.say(text)).slice(0, 1));

describe('the attendance list', () => {
  test('is in the form of Swedish minutes', async () => {
    const bot = await confirmed({ m2580: 'present' });
    expect(await firstText(bot, 'närvarolista nämnden 14 december 2022')).toBe(
      [
        '**Närvarolista**',
        '- Organ: Norrbottens e-nämnd\n- Möte: Nämndsammanträde\n- Datum: onsdag 14 december 2022\n- Tid: kl. 10.00–16.00',
        '**Närvarande ledamöter**',
        '- Kiruna: Ledamot Kiruna, till och med §\u00a011\n- Luleå: närvarande, namn saknas\n- Pajala: Ledamot Pajala',
        '**Tjänstgörande ersättare**',
        '- Kiruna: Ersättare Kiruna i stället för Ledamot Kiruna, §§\u00a012–18 (jäv: Ärende 15)',
        '**Övriga närvarande**',
        '- Sekreterare, sekreterare',
        '**Frånvarande ledamöter**',
        '- Arjeplog\n- Arvidsjaur\n- Boden: Ledamot Boden\n- Gällivare\n- Haparanda\n- Jokkmokk\n- Kalix\n- Piteå\n- Älvsbyn\n- Överkalix\n- Övertorneå',
        '3 av 14 kommuner var närvarande. Inte beslutsför: minst 8 krävs.',
      ].join('\n\n'),
    );
  });

  test('is preliminary before it is confirmed, and who did not answer is not absent', async () => {
    const text = await firstText(await afterMeeting(answers), 'närvarolista');
    expect(text).toContain('Preliminär, enligt svaren. Närvaron är inte bekräftad.');
    expect(text).toContain(
      '**Har anmält frånvaro**\n\n- Boden: Ledamot Boden\n\n**Har inte svarat**\n\n- Arjeplog',
    );
    expect(text).not.toContain('Frånvarande');
    expect(text).toContain('2 av 14 kommuner kommer enligt svaren.');
  });

  test('is in English when asked in English', async () => {
    const text = await firstText(await confirmed(), 'attendance list board 2022-12-14');
    expect(text).toContain('**Substitutes serving**');
    expect(text).toContain(
      'Ersättare Kiruna in place of Ledamot Kiruna, §§\u00a012–18 (conflict of interest: Ärende 15)',
    );
    expect(text).toContain('2 of 14 municipalities were present. No quorum: at least 8 are needed.');
  });

  test('has a member in whose place a substitute served throughout among the absent', async () => {
    const bot = await afterMeeting(answers);
    await pressOn(bot, await openForm(bot), 'Bekräfta, övriga frånvarande', { m2584: 'person:kiruna-2' });
    const text = await firstText(bot, 'närvarolista');
    expect(text).toContain('- Kiruna: Ledamot Kiruna (ersättare tjänstgjorde)');
    expect(text).toContain('- Kiruna: Ersättare Kiruna i stället för Ledamot Kiruna');
  });

  test('of a meeting of which only the count is known says that', async () => {
    expect(await firstText(await afterMeeting(answers), 'närvarolista nämnden 12 oktober')).toContain(
      'bara antalet: 7 av 14',
    );
  });

  test('is the coordinator’s, and needs a meeting that was not cancelled', async () => {
    const bot = await afterMeeting(answers);
    expect(plainText(await bot.say('närvarolista', memberBoden))).toContain('bara samordnaren');
    expect(plainText(await bot.say('närvarolista beredningsgruppen 24 augusti'))).toContain('är inställt');
    expect(plainText(await bot.say('närvarolista 1 januari'))).toContain('Skriv ”närvarolista” och ett möte');
  });
});

function readCsv(text: string): Record<string, string>[] {
  return parse(text, { bom: true, delimiter: ';', columns: true, record_delimiter: '\r\n' });
}

describe('the file', () => {
  async function rowsBehind(bot: Bot, index: number) {
    const [, message] = await bot.say('närvarolista nämnden 14 december');
    const [, token = ''] =
      /^https:\/\/bot\.example\/files\/([0-9a-f]{48})\/[a-z0-9-]+\.csv$/.exec(
        cardOf(message, 'links').data.buttons[index]?.url ?? '',
      ) ?? [];
    const file = await bot.board.readFile('files', token);
    const rows = file ? readCsv(file.body) : [];
    return { token, file, rows };
  }

  test('of the meeting has a row for each who served, and knows what is not known', async () => {
    const { file, rows } = await rowsBehind(await confirmed(), 0);
    expect(file).toMatchObject({ fileName: `${meetingId}.csv`, mayBeKept: false });
    expect(file?.body.startsWith('\ufeff"Organ";"Datum";"Start"')).toBe(true);
    expect(rows).toHaveLength(15);
    expect(rows.filter((row) => row['Kommun'] === 'Kiruna')).toMatchObject([
      {
        Svar: 'på plats',
        Närvarande: 'ja',
        Tjänstgörande: 'Ledamot Kiruna',
        Roll: 'ledamot',
        'Till och med': '§ 11',
      },
      {
        Tjänstgörande: 'Ersättare Kiruna',
        'I stället för': 'Ledamot Kiruna',
        Från: '§ 12',
        'Jäv i ärende': 'Ärende 15',
      },
    ]);
    expect(rows.find((row) => row['Kommun'] === 'Luleå')).toMatchObject({ Svar: '', Närvarande: 'nej' });
    expect(rows.find((row) => row['Kommun'] === 'Boden')).toMatchObject({
      Svar: 'kommer inte',
      Notering: `'=HYPERLINK("x")`,
      Närvarande: 'nej',
      'Mot svaret': '',
      'Svarat (Europe/Stockholm)': '2022-12-08 09:00',
    });
  });

  test('before presence is confirmed says of nobody that they were absent', async () => {
    const { rows } = await rowsBehind(await afterMeeting(answers), 0);
    expect(rows.map((row) => row['Närvarande'])).toEqual(Array.from({ length: 14 }, () => ''));
    expect(rows.map((row) => row['Svar']).filter((answer) => answer !== '')).toHaveLength(3);
  });

  test('of the year has every meeting of the body', async () => {
    const { file, rows } = await rowsBehind(await confirmed(), 1);
    expect(file?.fileName).toBe('board-2022.csv');
    expect([...new Set(rows.map((row) => row['Datum']))]).toEqual([
      '2022-03-16',
      '2022-06-22',
      '2022-10-12',
      '2022-12-14',
    ]);
  });

  test('is gone after 24 hours, and when its maker coordinates no more', async () => {
    const bot = await confirmed();
    const { token } = await rowsBehind(bot, 0);
    bot.clock.at = new Date(bot.clock.at.getTime() + 24 * 60 * 60_000 - 1);
    expect(await bot.board.readFile('files', token)).not.toBeNull();
    bot.clock.at = new Date(bot.clock.at.getTime() + 1);
    expect(await bot.board.readFile('files', token)).toBeNull();
    await bot.pass();
    expect(await bot.stores.links.list()).toEqual([]);
    const again = await rowsBehind(bot, 0);
    const { readFile } = (
      await afterMeeting([], {
        stores: bot.stores,
        coordinators: ['another'],
        now: bot.clock.at.toISOString(),
      })
    ).board;
    expect(await readFile('files', again.token)).toBeNull();
  });

  test('is not offered where others read along, nor without an address to be at', async () => {
    const bot = await afterMeeting(answers);
    await bot.joinTeam();
    const inChannel = await bot.say('närvarolista', coordinator, { address: boardChannel });
    expect(plainText(inChannel)).not.toContain('https://');
    expect(plainText(inChannel)).toContain('i vår personliga chatt');
    const unreachable = await afterMeeting(answers, { publicUrl: null });
    const said = plainText(await unreachable.say('närvarolista'));
    expect(said).toContain('**Närvarolista**');
    expect(said).toContain('PUBLIC_URL');
  });
});
