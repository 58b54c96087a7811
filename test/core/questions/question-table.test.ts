import { describe, expect, test } from '@jest/globals';
import { query } from '../../../src/core/questions/query.ts';
import { computedCases } from './cases/computed.ts';
import type { Expected } from './cases/expected.ts';
import { factCases } from './cases/facts.ts';
import { feeCases } from './cases/fees.ts';
import { refusalCases } from './cases/refusals.ts';
import { amountsIn, ask, sentenceOf, shownIn } from './spoken.ts';

function expectAnswer(answer: ReturnType<typeof ask>, expected: Expected): void {
  switch (expected.kind) {
    case 'value':
      expect([...new Set(amountsIn(sentenceOf(answer)))]).toEqual(expected.amounts);
      return;
    case 'several':
      expect(amountsIn(shownIn(answer))).toEqual(expect.arrayContaining([...expected.amounts]));
      return;
    case 'none':
      expect(amountsIn(shownIn(answer))).toEqual([]);
      return;
    case 'says':
      for (const words of expected.words) expect(sentenceOf(answer)).toContain(words);
  }
}

describe.each([
  ['fees', feeCases],
  ['computed amounts', computedCases],
  ['refusals', refusalCases],
  ['facts', factCases],
])('%s', (_, cases) => {
  test.each(cases)('%s: %s', (language, text, expected) => {
    expectAnswer(ask(text, language), expected);
  });
});

test('every understood query fits its schema', () => {
  for (const [language, text] of [...feeCases, ...computedCases, ...refusalCases, ...factCases]) {
    const { understood } = ask(text, language);
    if (understood) expect(query.parse(understood)).toEqual(understood);
  }
});

test('a refusal offers two to five questions that have answers, or says what there is', () => {
  for (const [language, text] of refusalCases) {
    for (const message of ask(text, language).messages) {
      if (message.kind !== 'card' || message.card.template !== 'choices') continue;
      const { choices } = message.card.data;
      expect(choices.length).toBeLessThanOrEqual(5);
      for (const choice of choices)
        expect(['answered', 'choice']).toContain(ask(choice.text, language).outcome);
    }
  }
});
