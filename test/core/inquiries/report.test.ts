import { describe, expect, test } from '@jest/globals';
import type { OutgoingMessage } from '../../../src/core/chat/replies.ts';
import { boardChannel, coordinator, memberBoden, plainText, visitor } from '../../support/board.ts';
import { aBoardWith, ask } from './support/asked.ts';

function rowsOf([message]: readonly OutgoingMessage[]) {
  if (message?.kind !== 'card' || message.card.template !== 'table') throw new Error('no table');
  return message.card.data.rows;
}

/** Two people ask the same in November; in December one asks three things, of which one is sent and answered. */
async function aYearOfQuestions() {
  const bot = await aBoardWith([coordinator], { now: '2022-11-30T22:59:00Z' });
  await bot.say('Vad kostar parkering i Luleå?', memberBoden);
  await bot.say('vad kostar PARKERING i lulea', visitor);
  bot.clock.at = new Date('2022-11-30T23:01:00Z');
  await bot.say('Vad kostar simhallen i Boden?', memberBoden);
  bot.clock.at = new Date('2022-12-07T08:00:00Z');
  const data = await ask(bot, 'Vad kostar parkering i Kalix?');
  await bot.press('inquiry-forward', data, memberBoden);
  await bot.pass();
  await bot.press('inquiry-answer', { ...data, answerSv: 'Inget.' }, coordinator);
  bot.clock.at = new Date('2022-12-07T09:00:00Z');
  const waiting = await ask(bot, 'Vad kostar parkering i Pajala?');
  await bot.press('inquiry-forward', waiting, memberBoden);
  bot.clock.at = new Date('2022-12-08T09:00:00Z');
  await bot.say('Vad kostar parkering i Kalix??', visitor);
  return bot;
}

describe('the report of unanswered questions', () => {
  test('counts a month of the board’s time zone, groups what says the same, newest first', async () => {
    const bot = await aYearOfQuestions();

    const december = await bot.say('obesvarade frågor');
    expect(plainText(december)).toBe(
      '4 frågor kunde jag inte besvara i december 2022. 2 skickades till samordnaren, 1 fick svar.',
    );
    expect(rowsOf(december)).toEqual([
      ['Vad kostar parkering i Kalix??', '2', '8 december 2022', '1 av 2 besvarade'],
      ['Vad kostar parkering i Pajala?', '1', '7 december 2022', 'Väntar på svar'],
      ['Vad kostar simhallen i Boden?', '1', '1 december 2022', 'Inte skickad'],
    ]);

    const november = await bot.say('unanswered questions November 2022');
    expect(plainText(november)).toBe(
      '2 questions I could not answer in November 2022. 0 sent to the coordinator, 0 answered.',
    );
    expect(rowsOf(november)).toEqual([['vad kostar PARKERING i lulea', '2', '30 November 2022', 'Not sent']]);
  });

  test('names nobody who asked', async () => {
    const report = await (await aYearOfQuestions()).say('obesvarade frågor');

    expect(JSON.stringify(report)).not.toMatch(/Ledamot|Besökare|boden"|visitor/);
  });

  test('says so when a month has none, and when the month is unreadable', async () => {
    const bot = await aBoardWith([coordinator]);

    expect(plainText(await bot.say('obesvarade frågor mars 2022'))).toBe(
      'Inga frågor blev utan svar i mars 2022.',
    );
    expect(plainText(await bot.say('obesvarade frågor snart'))).toContain('Skriv vilken månad');
  });

  test('is the coordinator’s alone, and is not shown to a whole channel', async () => {
    const bot = await aYearOfQuestions();

    expect(plainText(await bot.say('obesvarade frågor', memberBoden))).toContain('bara samordnaren');
    expect(plainText(await bot.say('obesvarade frågor', coordinator, { address: boardChannel }))).toContain(
      'din personliga chatt',
    );
  });
});
