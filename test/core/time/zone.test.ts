import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, instantOf, localTime } from '../../../src/core/time/zone.ts';

const stockholm = 'Europe/Stockholm';

describe('the wall clock in Stockholm', () => {
  test('is one hour ahead of UTC in winter and two in summer', () => {
    expect(localTime(new Date('2022-12-07T08:00:00Z'), stockholm)).toEqual({
      date: '2022-12-07',
      time: '09:00',
    });
    expect(localTime(new Date('2022-06-22T22:30:00Z'), stockholm)).toEqual({
      date: '2022-06-23',
      time: '00:30',
    });
  });

  test('gives the instant of a meeting on both sides of each change', () => {
    expect(instantOf({ date: '2022-03-26', time: '09:00' }, stockholm).toISOString()).toBe(
      '2022-03-26T08:00:00.000Z',
    );
    expect(instantOf({ date: '2022-03-27', time: '09:00' }, stockholm).toISOString()).toBe(
      '2022-03-27T07:00:00.000Z',
    );
    expect(instantOf({ date: '2022-10-29', time: '09:00' }, stockholm).toISOString()).toBe(
      '2022-10-29T07:00:00.000Z',
    );
    expect(instantOf({ date: '2022-10-30', time: '09:00' }, stockholm).toISOString()).toBe(
      '2022-10-30T08:00:00.000Z',
    );
  });

  test('reads the hour that spring skips as the hour after it', () => {
    const skipped = instantOf({ date: '2022-03-27', time: '02:30' }, stockholm);

    expect(skipped.toISOString()).toBe('2022-03-27T01:30:00.000Z');
    expect(localTime(skipped, stockholm).time).toBe('03:30');
  });

  test('means the first of the two equal hours of autumn', () => {
    expect(instantOf({ date: '2022-10-30', time: '02:30' }, stockholm).toISOString()).toBe(
      '2022-10-30T00:30:00.000Z',
    );
  });

  test('shows the time it was asked for, at every hour of the year but the skipped one', () => {
    const minutes = fc.integer({ min: 0, max: 365 * 24 * 60 - 1 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const wall = new Date(Date.UTC(2022, 0, 1, 0, minute)).toISOString();
        const local = { date: wall.slice(0, 10), time: wall.slice(11, 16) };
        fc.pre(!(local.date === '2022-03-27' && local.time.startsWith('02')));

        expect(localTime(instantOf(local, stockholm), stockholm)).toEqual(local);
      }),
    );
  });
});

test('days are counted on the calendar, over month ends and both changes', () => {
  expect(addDays('2022-12-14', -14)).toBe('2022-11-30');
  expect(addDays('2022-03-26', 2)).toBe('2022-03-28');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
});
