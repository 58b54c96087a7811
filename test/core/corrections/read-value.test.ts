import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FigureReference, parseMark } from '../../../src/core/corrections/figure-reference.ts';
import { readValue } from '../../../src/core/corrections/read-value.ts';
import { figures } from '../../contracts/samples.ts';

function figure(mark: string): FigureReference {
  const parsed = parseMark(mark);
  if (!parsed) throw new Error(`${mark} is no figure`);
  return parsed;
}

const fee = figure('2022 fees e-arkiv/2584 amountSek');
const deviation = figure('2022 outcome raddningstjanst deviationSek');
const outcome = figure('2022 goals narvaro-namnd outcome');
const status = figure('2022 goals kompetens status');
const held = figure('2022 meetings board/2022-03-16 municipalitiesPresent');

describe('a typed figure', () => {
  test.each([
    ['29000', fee, 'sv', 29_000],
    ['29 000 kr', fee, 'sv', 29_000],
    ['29\u00a0000\u00a0kr', fee, 'sv', 29_000],
    ['SEK 29,000', fee, 'en', 29_000],
    ['0', fee, 'sv', 0],
    ['deltar inte', fee, 'sv', null],
    ['takes no part', fee, 'en', null],
    ['\u2212144 299 kr', deviation, 'sv', -144_299],
    ['62,5', outcome, 'sv', 62.5],
    ['62.5 per cent', outcome, 'en', 62.5],
    ['inget utfall', outcome, 'sv', null],
    ['Uppfyllt', status, 'sv', 'met'],
    ['partly met', status, 'en', 'partly-met'],
    ['10 kommuner', held, 'sv', 10],
  ] as const)('“%s” is read', (typed, of, language, value) => {
    expect(readValue(typed, of, figures(), language)).toEqual({ outcome: 'read', value });
  });

  test.each([
    ['29,000', fee, 'sv'],
    ['29.000', fee, 'sv'],
    ['29.000', fee, 'en'],
    ['29 00', fee, 'sv'],
    ['-1', fee, 'sv'],
    ['1e3', fee, 'sv'],
    ['12345678901234567890', fee, 'sv'],
    ['deltar inte', deviation, 'sv'],
    ['62.5', outcome, 'sv'],
    ['bra', status, 'sv'],
    ['deltar inte', held, 'sv'],
    ['9,5', held, 'sv'],
  ] as const)('“%s” is not guessed at', (typed, of, language) => {
    expect(readValue(typed, of, figures(), language)).toEqual({ outcome: 'unreadable' });
  });

  test('of a meeting is at most as many as may take part, and of a meeting that was held', () => {
    expect(readValue('15', held, figures(), 'sv')).toEqual({ outcome: 'too-many' });
    const planned = figures({
      meetings: figures().meetings.map((row) => ({ ...row, status: 'planned' as const })),
    });
    expect(readValue('9', held, planned, 'sv')).toEqual({ outcome: 'not-held' });
  });

  test('whatever it is, never throws, and what is read is whole kronor', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('sv' as const, 'en' as const),
        (typed, language) => {
          const read = readValue(typed, fee, figures(), language);
          if (read.outcome === 'read' && read.value !== null)
            expect(Number.isSafeInteger(read.value)).toBe(true);
        },
      ),
    );
  });
});

describe('a mark', () => {
  test.each([
    '',
    '2022 fees',
    '2022 fees e-arkiv/2584 amountSek x',
    'x fees a amountSek',
    '02022 fees a amountSek',
  ])('“%s” is none', (text) => {
    expect(parseMark(text)).toBeNull();
  });
});
