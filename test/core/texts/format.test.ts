import { describe, expect, test } from '@jest/globals';
import {
  amount,
  clockTime,
  enumeration,
  longDate,
  monthName,
  percent,
  weekdayDate,
} from '../../../src/core/texts/format.ts';

describe('Swedish', () => {
  test('groups amounts with no-break spaces and says kr', () => {
    expect(amount(29_000, 'sv')).toBe('29\u00a0000\u00a0kr');
    expect(amount(-144_299, 'sv')).toBe('\u2212144\u00a0299\u00a0kr');
  });

  test('writes dates, times and percentages as Swedish municipalities do', () => {
    expect(longDate('2022-12-14', 'sv')).toBe('14 december 2022');
    expect(weekdayDate('2022-12-14', 'sv')).toBe('onsdag 14 december 2022');
    expect(monthName('2022-12', 'sv')).toBe('december 2022');
    expect(clockTime('10:00', 'sv')).toBe('10.00');
    expect(percent(62.5, 'sv', 1)).toBe('62,5\u00a0%');
    expect(enumeration(['Boden', 'Kalix', 'Kiruna'], 'sv')).toBe('Boden, Kalix och Kiruna');
  });
});

describe('English', () => {
  test('puts SEK before the amount and groups with commas', () => {
    expect(amount(29_000, 'en')).toBe('SEK 29,000');
  });

  test('writes dates, times and percentages in English', () => {
    expect(longDate('2022-12-14', 'en')).toBe('14 December 2022');
    expect(weekdayDate('2022-12-14', 'en')).toBe('Wednesday 14 December 2022');
    expect(monthName('2022-12', 'en')).toBe('December 2022');
    expect(clockTime('10:00', 'en')).toBe('10:00');
    expect(percent(62.5, 'en', 1)).toBe('62.5%');
    expect(enumeration(['Boden', 'Kalix', 'Kiruna'], 'en')).toBe('Boden, Kalix and Kiruna');
  });
});
