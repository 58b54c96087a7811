import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coordinator, memberBoden, plainText, type SentMessage, visitor } from '../../support/board.ts';
import { aBoardWith, ask, unanswerable } from './support/asked.ts';

/** Values that a client can put where the bot expects an id or a text. */
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.anything(),
  fc.constantFrom('2022-12.1', '2022-12.2', '2022-13.1', "2022-12.' or 1 eq 1", '../2022-12.1', '${$root}'),
);

/** The coordinator may be told other things. */
function isAboutQuestion({ message }: SentMessage): boolean {
  return plainText([message]).includes(unanswerable);
}

describe('a forged press', () => {
  test('by somebody who neither asked nor coordinates changes nothing, whatever its data', async () => {
    const bot = await aBoardWith([coordinator]);
    const real = await ask(bot);
    const before = await bot.stores.inquiries.list(null);
    const data = fc.oneof(
      anything,
      fc.record({ inquiryId: anything, answerSv: anything, answerEn: anything }, { requiredKeys: [] }),
      fc.record({ inquiryId: fc.constant(real.inquiryId), asker: fc.constant('visitor'), state: anything }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('inquiry-forward', 'inquiry-answer'), data, async (verb, forged) => {
        const reply = await bot.press(verb, forged, visitor);
        expect(reply.kind).toBe('refused');
      }),
    );
    await bot.pass();

    expect(await bot.stores.inquiries.list(null)).toEqual(before);
    expect(bot.posts.filter(isAboutQuestion)).toEqual([]);
  });

  test('of a coordinator answers no question that nobody sent on', async () => {
    const bot = await aBoardWith([coordinator]);
    const real = await ask(bot);

    for (const answerSv of ['Ja.', '']) {
      const reply = await bot.press('inquiry-answer', { ...real, answerSv }, coordinator);
      expect(reply).toMatchObject({ kind: 'refused', code: 'NotFound' });
    }
    await bot.pass();
    expect(bot.posts.filter(isAboutQuestion)).toEqual([]);
  });

  test('with an answer too long for the card is refused, not cut', async () => {
    const bot = await aBoardWith([coordinator]);
    const data = await ask(bot);
    await bot.press('inquiry-forward', data, memberBoden);

    const reply = await bot.press('inquiry-answer', { ...data, answerSv: 'x'.repeat(2_001) }, coordinator);

    expect(reply).toMatchObject({ kind: 'refused', code: 'BadRequest' });
    expect(await bot.stores.inquiries.list(null)).toMatchObject([{ answer: null }]);
  });
});
