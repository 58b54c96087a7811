import { describe, expect, test } from '@jest/globals';
import { createPublicHolidays } from '../../src/calendar/public-holidays.ts';
import { silentLog } from '../support/silent-log.ts';

const holidays = createPublicHolidays({ log: silentLog });

describe('Swedish days off', () => {
  test.each([
    ['2022-01-06', 'Epiphany'],
    ['2022-04-15', 'Good Friday'],
    ['2022-04-18', 'Easter Monday'],
    ['2023-04-10', 'Easter Monday of another year'],
    ['2022-05-26', 'Ascension Day'],
    ['2022-06-06', 'the National Day'],
    ['2022-06-24', 'Midsummer Eve, a day off by agreement'],
    ['2022-06-25', 'Midsummer Day'],
    ['2022-11-05', 'All Saints’ Day'],
    ['2022-12-24', 'Christmas Eve, a day off by agreement'],
    ['2022-12-25', 'Christmas Day'],
    ['2022-12-26', 'Boxing Day'],
    ['2022-12-31', 'New Year’s Eve, a day off by agreement'],
  ])('%s is %s', (date) => {
    expect(holidays.isHoliday(date, 'SE')).toBe(true);
  });

  test.each([
    ['2022-01-05', 'Twelfth Night, a half day'],
    ['2022-04-14', 'Maundy Thursday'],
    ['2022-12-13', 'Saint Lucy’s Day, which nobody has off'],
    ['2022-06-23', 'the day before Midsummer Eve'],
    ['2022-12-27', 'the day after Boxing Day'],
  ])('%s is none: %s', (date) => {
    expect(holidays.isHoliday(date, 'SE')).toBe(false);
  });
});

test('another country has its own', () => {
  expect(holidays.isHoliday('2022-05-17', 'NO')).toBe(true);
  expect(holidays.isHoliday('2022-05-17', 'SE')).toBe(false);
});

test('a holiday of several days takes all of them', () => {
  const days = ['2022-05-02', '2022-05-03', '2022-05-04'];

  expect(days.map((day) => holidays.isHoliday(day, 'SA'))).toEqual([true, true, true]);
});

test('an unknown country has none, and the log says so once', () => {
  const warned: unknown[] = [];
  const log = { ...silentLog, warn: (event: string, fields?: unknown) => warned.push([event, fields]) };
  const unknown = createPublicHolidays({ log });

  expect(unknown.isHoliday('2022-12-25', 'QQ')).toBe(false);
  expect(unknown.isHoliday('2023-12-25', 'QQ')).toBe(false);
  expect(warned).toEqual([['holidays-of-unknown-country', { country: 'QQ' }]]);
});
