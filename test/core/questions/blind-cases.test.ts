import { expect, test } from '@jest/globals';
import type { Remembered } from '../../../src/core/questions/remembered.ts';
import { type BlindQuestion, blindCases } from './blind-cases.ts';
import { amountsIn, ask, sentenceOf, shownIn } from './spoken.ts';

/** Amounts without their signs, each once. */
function sizesIn(text: string): readonly number[] {
  return [...new Set(amountsIn(text).map(Math.abs))];
}

/** Lower case without diacritics, digits as whole numbers. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)[\s,.](?=\d{3})/gu, '');
}

function isRight({ kind, amounts, words }: BlindQuestion, answer: ReturnType<typeof ask>): boolean {
  const said = words.every((word) => folded(shownIn(answer)).includes(folded(word)));
  const shown = sizesIn(shownIn(answer));
  switch (kind) {
    case 'value':
      return said && JSON.stringify(sizesIn(sentenceOf(answer))) === JSON.stringify(amounts);
    case 'several':
      return said && amounts.every((amount) => shown.includes(amount));
    case 'none':
      return shown.length === 0;
    case 'say':
      return said;
  }
}

const judged = blindCases.questions.map((question) => {
  const answer = ask(question.text, question.language);
  return { question, answer, right: isRight(question, answer) };
});
const failed = judged.filter(({ right }) => !right);

test('of the questions of somebody who has not read the program at least 98 % are understood', () => {
  expect(judged.length).toBeGreaterThanOrEqual(900);
  const share = 1 - failed.length / judged.length;
  expect({ failed: failed.map(({ question }) => question.text), isEnough: share >= 0.98 }).toMatchObject({
    isEnough: true,
  });
});

test('what has no figure here gets no amount', () => {
  const given = judged.filter(
    ({ question, answer }) => question.kind === 'none' && sizesIn(shownIn(answer)).length > 0,
  );
  expect(given.map(({ question }) => question.text)).toEqual([]);
});

test('no answer to them has a wrong amount: what is not understood has none', () => {
  const wrong = failed.filter(({ answer }) => sizesIn(shownIn(answer)).length > 0);
  expect(wrong.map(({ question }) => question.text)).toEqual([]);
});

test.each(blindCases.dialogues.map((turns) => [turns.map(({ text }) => text).join(' / '), turns] as const))(
  'in conversation: %s',
  (_, turns) => {
    let previous: Remembered | null = null;
    const said = turns.map(({ text, language }) => {
      const answer = ask(text, language, previous);
      previous = answer.remembered ?? previous;
      return sizesIn(sentenceOf(answer));
    });
    expect(said).toEqual(turns.map(({ amount }) => (amount === null ? [] : [amount])));
  },
);
