import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../../../src/core/chat/events.ts';
import { aBoard, coordinator, memberBoden, plainText, preparationChannel } from '../../../support/board.ts';

const meetingId = 'preparation-2022-12-21';
const secondKiruna: Person = { ...coordinator, id: 'kiruna-2', name: 'Ersättare Kiruna' };

async function aRoster() {
  const bot = await aBoard();
  await bot.stores.roster.replaceAll([
    ...(await bot.stores.roster.list()),
    {
      personId: secondKiruna.id,
      personName: secondKiruna.name,
      municipalityCode: '2584',
      bodyId: 'preparation',
      role: 'substitute',
      order: 1,
      from: '2022-01-01',
      to: null,
    },
  ]);
  await bot.joinTeam();
  const say = async (text: string, person: Person = coordinator) =>
    plainText(await bot.say(text, person, { address: preparationChannel }));
  const answers = () => bot.stores.attendance.answers(meetingId);
  const history = () => bot.stores.attendance.history(meetingId);
  return { ...bot, say, answers, history };
}

describe('an answer by command', () => {
  test('says for which part of the meeting, with a note, in the words of the card', async () => {
    const { say, answers } = await aRoster();

    expect(await say('svara för Kiruna ja från 14:00 till § 12, notering kommer med tåget')).toBe(
      'Noterat: Kiruna kommer på plats, från kl. 14.00 till och med §\u00a012, ”kommer med tåget”. Det gäller beredningsgruppsmöte 21 december 2022.',
    );
    expect(await answers()).toMatchObject([
      {
        choice: 'on-site',
        partial: {
          kind: 'period',
          from: { kind: 'time', time: '14:00' },
          to: { kind: 'paragraph', paragraph: 12 },
        },
        note: 'kommer med tåget',
      },
    ]);

    await say('svara för Kiruna digitalt jäv ärende 5');
    expect(await answers()).toMatchObject([
      { choice: 'online', partial: { kind: 'conflict-of-interest', item: 'ärende 5' }, note: null },
    ]);
  });

  test.each([
    ['svara för Kiruna ja från 25:99', 'Skriv ett klockslag'],
    ['svara för Kiruna ja från 15:00 till 14:30', 'Slutet måste komma efter början'],
    ['svara för Kiruna ja från 22:00', 'utanför mötet'],
    ['svara för Kiruna ja från 14:00 jäv ärende 5', 'antingen en tid eller ett jäv'],
    ['svara för Kiruna nej från 14:00', 'hör till den som kommer'],
    ['svara för Kiruna ersättare', 'vem som kommer'],
    ['svara för', 'Skriv kommun och svar'],
    ['svara för Boden', 'Skriv kommun och svar'],
    ['svara för Umeå ja', 'känner inte igen'],
  ])('“%s” is told what is wrong, and writes nothing', async (text, said) => {
    const { say, history } = await aRoster();

    expect(await say(text)).toContain(said);
    expect(await history()).toEqual([]);
  });

  test('knows a substitute of the roster by name, and takes any other', async () => {
    const { say, answers } = await aRoster();

    await say('svara för Kiruna ersättare ersättare kiruna');
    expect(await answers()).toMatchObject([{ substituteName: 'Ersättare Kiruna', substituteId: 'kiruna-2' }]);
    await say('svara för Kiruna ersättare Tjänsteperson Kiruna');
    expect(await answers()).toMatchObject([{ substituteName: 'Tjänsteperson Kiruna', substituteId: null }]);
  });

  test('is removed again: the municipality is unanswered', async () => {
    const { say, answers, history } = await aRoster();
    await say('svara för Kiruna ja');

    expect(await say('svara för Kiruna rensa')).toBe(
      'Svaret är borttaget: Kiruna har inte svarat på beredningsgruppsmöte 21 december 2022.',
    );
    expect(await answers()).toEqual([]);
    expect(await history()).toMatchObject([{ before: null }, { after: null }]);
  });

  test('of a second person changes nothing until it says that it changes', async () => {
    const { say, answers, history } = await aRoster();
    await say('svara för Kiruna ja');

    expect(await say('svara för Kiruna nej', secondKiruna)).toBe(
      'Redan besvarat: Kiruna kommer på plats (svar av Ledamot Kiruna kl. 09.00). Skriv ”svara för Kiruna nej ändra” om du vill ändra det.',
    );
    expect(await say('svara för Kiruna ja', secondKiruna)).toContain('Det var redan svarat så.');
    expect(await history()).toHaveLength(1);

    expect(await say('svara för Kiruna nej ändra', secondKiruna)).toContain(
      'Tidigare svar av Ledamot Kiruna: kommer på plats.',
    );
    expect(await answers()).toMatchObject([{ choice: 'not-coming', answeredByName: 'Ersättare Kiruna' }]);
  });

  test('by the coordinator for others takes a reason, which is kept, and needs no consent', async () => {
    const { say, history } = await aRoster();
    await say('svara för Boden ja', memberBoden);

    expect(await say('svara för Boden nej')).toContain('Skriv varför');
    expect(await history()).toHaveLength(1);

    await say('svara för Boden nej, skäl telefonsamtal med ledamoten');
    expect((await history()).at(-1)).toMatchObject({
      byId: coordinator.id,
      via: 'coordinator',
      reason: 'telefonsamtal med ledamoten',
      before: { choice: 'on-site' },
      after: { choice: 'not-coming', via: 'coordinator' },
    });
  });

  test('in English says the same', async () => {
    const { say } = await aRoster();

    expect(await say('answer for Boden yes from 14:00', memberBoden)).toBe(
      'Noted: Boden is coming on site, from 14:00. It is about the preparation-group meeting 21 December 2022.',
    );
  });
});
