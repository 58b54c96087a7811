import { describe, expect, test } from '@jest/globals';
import { longestQuestion, tokenise } from '../../../src/core/questions/tokenise.ts';

const words = (text: string) => tokenise(text)?.tokens.map((token) => token.word);

describe('tokens', () => {
  test('are lower-case words, cut at hyphens and punctuation', () => {
    expect(words('Vad kostar e-arkivet, för KIRUNA?')).toEqual([
      'vad',
      'kostar',
      'e',
      'arkivet',
      'för',
      'kiruna',
    ]);
  });

  test('lose English contractions and keep whole dates', () => {
    expect(words("What's Luleå’s fee on 2022-10-12?")).toEqual(['what', 'luleå', 'fee', 'on', '2022-10-12']);
  });

  test('know their place, their sentence and whether a hyphen joins them', () => {
    expect(tokenise('Tack! VA-taxa?')?.tokens).toEqual([
      {
        text: 'Tack',
        word: 'tack',
        folded: 'tack',
        start: 0,
        end: 4,
        hyphenated: false,
        afterDash: false,
        cutShort: false,
        sentence: 0,
      },
      {
        text: 'VA',
        word: 'va',
        folded: 'va',
        start: 6,
        end: 8,
        hyphenated: true,
        afterDash: false,
        cutShort: false,
        sentence: 1,
      },
      {
        text: 'taxa',
        word: 'taxa',
        folded: 'taxa',
        start: 9,
        end: 13,
        hyphenated: true,
        afterDash: false,
        cutShort: false,
        sentence: 1,
      },
    ]);
  });

  test('are composed, so that å of two code points is å', () => {
    expect(words('Lulea\u030a')).toEqual(['luleå']);
  });

  test('leave out mentions of the bot', () => {
    expect(words('<at>Boten</at> Kiruna')).toEqual(['kiruna']);
  });
});

describe('what is no question', () => {
  test.each(['${fees} Kiruna', '<b>Kiruna</b>', 'Kiruna \u202e e-arkiv', '`Kiruna`'])(
    'has no tokens: %j',
    (text) => {
      expect(tokenise(text)?.tokens).toEqual([]);
    },
  );

  test('is not read when it is too long', () => {
    expect(tokenise('x'.repeat(longestQuestion.characters + 1))).toBeNull();
    expect(tokenise('a '.repeat(longestQuestion.tokens + 1))).toBeNull();
    expect(tokenise('x'.repeat(100_000))).toBeNull();
  });
});
