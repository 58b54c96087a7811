import { describe, expect, test } from '@jest/globals';
import { dateIn, findSpokenDate, weekdayOf } from '../../../src/core/meetings/spoken-date.ts';

const december14 = { year: 2022, month: 12, day: 14 };
const anyYear = { ...december14, year: null };

describe('a day', () => {
  test.each([
    ['2022-12-14', december14],
    ['20221214', december14],
    ['14/12', anyYear],
    ['14/12 2022', december14],
    ['14/12-2022', december14],
    ['14/12/2022', december14],
    ['14.12.2022', december14],
    ['14 december', anyYear],
    ['14 DECEMBER 2022', december14],
    ['den 14:e december 2022', december14],
    ['14 dec', anyYear],
    ['14 Dec. 2022', december14],
    ['14th of December, 2022', december14],
    ['December 14, 2022', december14],
    ['Dec 14th', anyYear],
    ['5 maj', { year: null, month: 5, day: 5 }],
    ['5 May', { year: null, month: 5, day: 5 }],
    ['1 mars 2023', { year: 2023, month: 3, day: 1 }],
    ['1 oktober', { year: null, month: 10, day: 1 }],
    ['Oct 1', { year: null, month: 10, day: 1 }],
    ['31 februari', { year: null, month: 2, day: 31 }],
  ])('is read from “%s”', (text, expected) => {
    expect(findSpokenDate(text)).toMatchObject({ ...expected, weekday: null, before: '', after: '' });
  });

  test('is found within a text, with its weekday', () => {
    expect(findSpokenDate('nämnden onsdag den 14 december kl. 10–16 på plats')).toEqual({
      ...anyYear,
      weekday: 3,
      before: 'nämnden',
      after: 'kl. 10–16 på plats',
    });
    expect(findSpokenDate('board on Wednesday, the 14th December')).toMatchObject({
      ...anyYear,
      weekday: 3,
      before: 'board',
    });
    expect(findSpokenDate('söndagen den 18 dec')).toMatchObject({ day: 18, weekday: 7, before: '' });
  });

  test.each(['nämnden', '10-16', '10.00–16.00', 'kl. 14', '2022', '§ 14', 'Sal 14/B', '3 marknader'])(
    'is not read into “%s”',
    (text) => {
      expect(findSpokenDate(text)).toBeNull();
    },
  );
});

test('a day that a year does not have is none', () => {
  expect(dateIn(2022, { month: 2, day: 29 })).toBeNull();
  expect(dateIn(2024, { month: 2, day: 29 })).toBe('2024-02-29');
  expect(dateIn(2022, { month: 13, day: 1 })).toBeNull();
  expect(dateIn(2022, { month: 4, day: 31 })).toBeNull();
});

test('14 December 2022 is a Wednesday, and 18 December a Sunday', () => {
  expect(weekdayOf('2022-12-14')).toBe(3);
  expect(weekdayOf('2022-12-18')).toBe(7);
});
