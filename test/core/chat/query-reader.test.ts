import { describe, expect, test } from '@jest/globals';
import type { Vocabulary } from '../../../src/core/questions/language-model/vocabulary.ts';
import { aBoard, plainText } from '../../support/board.ts';

const odd = 'Hur djupt får Kiruna gräva i plånboken för e-arkivet?';
const feeQuery = {
  kind: 'fees',
  years: [2022],
  services: ['e-arkiv'],
  municipalities: ['2584'],
  operation: 'values',
  by: 'service',
  top: 1,
};

/** A reader that says the same whatever it is asked, and what it was asked. */
function aReader(says: unknown) {
  const asked: { text: string; vocabulary: Vocabulary }[] = [];
  return {
    asked,
    read: (text: string, vocabulary: Vocabulary) => {
      asked.push({ text, vocabulary });
      return Promise.resolve(says);
    },
  };
}

async function saidWith(says: unknown, text: string) {
  const queryReader = aReader(says);
  const { say } = await aBoard({ queryReader });
  return { messages: await say(text), asked: queryReader.asked };
}

describe('an oddly worded question', () => {
  test('is answered with the figure of the tables and its source, marked as AI-assisted', async () => {
    const { messages, asked } = await saidWith(feeQuery, odd);

    expect(asked.map(({ text }) => text)).toEqual([odd]);
    expect(messages).toHaveLength(1);
    expect(plainText(messages)).toContain('29\u00a0000\u00a0kr');
    expect(messages[0]).toMatchObject({
      aiAssisted: true,
      citations: [{ name: expect.stringContaining('Verksamhetsberättelse 2022') }],
    });
  });

  test('leaves a query that the next question leans on', async () => {
    const { say } = await aBoard({ queryReader: aReader(feeQuery) });
    await say(odd);

    const [followUp] = await say('och Boden?');

    expect(plainText(followUp ? [followUp] : [])).toContain('Boden');
    expect(followUp?.aiAssisted).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['prose with an amount', 'Kiruna betalar 999 000 kr.'],
    ['an amount', { ...feeQuery, amount: 999_000, years: [999] }],
    ['another municipality', { ...feeQuery, municipalities: ['2582'] }],
    ['an invented municipality', { ...feeQuery, municipalities: ['Stockholm'] }],
    ['an invented service', { ...feeQuery, services: ['parkering'] }],
    ['another year', { ...feeQuery, years: [2021] }],
    ['all there is', { ...feeQuery, services: 'all', municipalities: 'all' }],
  ])('is not understood when the reader says %s', async (_, says) => {
    const { messages } = await saidWith(says, odd);
    const { messages: alone } = await saidWith(null, odd);

    expect(plainText(messages)).toBe(plainText(alone));
    expect(plainText(messages)).toContain('gissar inte');
    expect(JSON.stringify(messages)).not.toMatch(/999|kr\b|aiAssisted/);
  });
});

describe('the reader is not asked', () => {
  test.each([
    ['what the rules understand', 'Vad är Kirunas avgift för e-arkivet?'],
    ['what is known to have no figure', 'Vad kostar e-arkivet för Umeå?'],
    ['what has to be chosen first', 'Kiruna?'],
    ['a command', 'möten'],
    ['what is foreign to the subject', 'Vad kostar parkering i Luleå?'],
    ['what holds a name', 'Hur djupt får Anna Svensson i Kiruna gräva i plånboken för e-arkivet?'],
    ['a greeting', 'Hej!'],
  ])('%s', async (_, text) => {
    const { messages, asked } = await saidWith(feeQuery, text);

    expect(asked).toEqual([]);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.some((message) => message.aiAssisted)).toBe(false);
  });
});

test('a question in English is answered in English', async () => {
  const { messages } = await saidWith(feeQuery, 'How much does Kiruna have to cough up for the e-archive?');

  expect(plainText(messages)).toContain('SEK 29,000');
});

test('whose municipality "ours" is, no other reader is asked', async () => {
  const { asked } = await saidWith(feeQuery, 'Hur djupt får vår kommun gräva i plånboken för e-arkivet?');

  expect(asked).toEqual([]);
});
