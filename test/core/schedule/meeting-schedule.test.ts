import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPublicHolidays } from '../../../src/calendar/public-holidays.ts';
import type { Body } from '../../../src/core/figures/rows.ts';
import { allMeetings, bodiesOf, type Meeting } from '../../../src/core/meetings/meeting.ts';
import { dueReminder, scheduleOf } from '../../../src/core/schedule/meeting-schedule.ts';
import { addDays, localTime } from '../../../src/core/time/zone.ts';
import { figures2022 } from '../../support/figures-2022.ts';
import { silentLog } from '../../support/silent-log.ts';

const zone = 'Europe/Stockholm';
const holidays = createPublicHolidays({ log: silentLog });

function aMeeting(date: string, over: Partial<Meeting> = {}): Meeting {
  const meeting = allMeetings(figures2022).find(({ id }) => id === 'board-2022-12-14');
  if (!meeting) throw new Error('No meeting');
  return { ...meeting, date, ...over };
}

function aBody(over: Partial<Body> = {}): Body {
  const body = bodiesOf(figures2022).find(({ bodyId }) => bodyId === 'board');
  if (!body) throw new Error('No body');
  return { ...body, ...over };
}

const schedule = (date: string, body: Partial<Body> = {}, meeting: Partial<Meeting> = {}) =>
  scheduleOf({ meeting: aMeeting(date, meeting), body: aBody(body) }, zone, holidays);
const days = (date: string, body: Partial<Body> = {}) =>
  schedule(date, body).reminders.map((reminder) => reminder.date);

test('a meeting on a Wednesday has its card, two reminders, a nudge and a closing by the clock of Stockholm', () => {
  expect(schedule('2022-12-14')).toEqual({
    cardAt: new Date('2022-11-30T08:00:00Z'),
    reminders: [
      { date: '2022-12-09', at: new Date('2022-12-09T08:00:00Z') },
      { date: '2022-12-13', at: new Date('2022-12-13T08:00:00Z') },
    ],
    nudge: { date: '2022-12-12', at: new Date('2022-12-12T08:00:00Z') },
    closesAt: new Date('2022-12-13T11:00:00Z'),
  });
});

describe('a reminder on a day off goes out on the working day before', () => {
  test.each([
    ['a weekend: a meeting on a Monday', '2022-12-12', ['2022-12-07', '2022-12-09']],
    ['Christmas: Saturday to Monday, and its eve', '2022-12-28', ['2022-12-23', '2022-12-27']],
    ['the day after Christmas', '2022-12-27', ['2022-12-22', '2022-12-23']],
    ['New Year and Epiphany', '2023-01-09', ['2023-01-04', '2023-01-05']],
    ['Easter: Friday to Monday', '2022-04-19', ['2022-04-14']],
    ['Easter, in the middle of the five days', '2022-04-20', ['2022-04-14', '2022-04-19']],
    ['Midsummer Eve, no public holiday by law', '2022-06-27', ['2022-06-22', '2022-06-23']],
    ['the National Day', '2022-06-07', ['2022-06-02', '2022-06-03']],
    ['Ascension Day, but not the squeezed Friday after it', '2022-05-27', ['2022-05-20', '2022-05-25']],
  ])('%s', (_name, date, expected) => {
    expect(days(date)).toEqual(expected);
  });

  test('of the body’s own country', () => {
    expect(days('2022-06-07', { holidays: 'NO' })).toEqual(['2022-06-02', '2022-06-03']);
    expect(days('2022-05-18', { holidays: 'NO' })).toEqual(['2022-05-13', '2022-05-16']);
    expect(days('2022-05-18')).toEqual(['2022-05-13', '2022-05-17']);
  });
});

describe('reminders', () => {
  test('are as many as the body wants, in the order of time', () => {
    expect(days('2022-12-14', { reminderDaysBefore: [1, 7, 5] })).toEqual([
      '2022-12-07',
      '2022-12-09',
      '2022-12-13',
    ]);
    expect(days('2022-12-14', { reminderDaysBefore: [] })).toEqual([]);
  });

  test('that fall on the same day are one', () => {
    expect(days('2022-12-14', { reminderDaysBefore: [4, 3, 5] })).toEqual(['2022-12-09']);
  });

  test('are none before the card, nor with it', () => {
    expect(days('2022-12-14', { cardDaysBefore: 5, cardTime: '09:00' })).toEqual(['2022-12-13']);
  });

  test('are none once answers are late', () => {
    expect(days('2022-12-14', { reminderTime: '12:00' })).toEqual(['2022-12-09']);
    expect(days('2022-12-14', { closeDaysBefore: 2 })).toEqual(['2022-12-09']);
  });
});

describe('at a change of the clock', () => {
  test('in spring a reminder before it and one after it both come at nine', () => {
    expect(schedule('2022-03-29').reminders.map(({ at }) => at.toISOString())).toEqual([
      '2022-03-24T08:00:00.000Z',
      '2022-03-28T07:00:00.000Z',
    ]);
  });

  test('in autumn too', () => {
    expect(schedule('2022-11-01').reminders.map(({ at }) => at.toISOString())).toEqual([
      '2022-10-27T07:00:00.000Z',
      '2022-10-31T08:00:00.000Z',
    ]);
    expect(schedule('2022-11-01').closesAt.toISOString()).toBe('2022-10-31T11:00:00.000Z');
  });
});

describe('the nudge', () => {
  test('moves back from a day off like a reminder', () => {
    expect(schedule('2022-12-13').nudge?.date).toBe('2022-12-09');
    expect(schedule('2022-12-28').nudge?.date).toBe('2022-12-23');
  });

  test('is none when nobody has been asked by then', () => {
    expect(schedule('2022-12-14', { cardDaysBefore: 1 }).nudge).toBeNull();
  });

  test('is none once the meeting has begun', () => {
    expect(schedule('2022-12-14', { nudgeDaysBefore: 0 }, { start: '08:30' }).nudge).toBeNull();
    expect(schedule('2022-12-14', { nudgeDaysBefore: 0 }).nudge?.date).toBe('2022-12-14');
  });
});

describe('the reminder whose time it is', () => {
  const due = (now: string) => dueReminder(schedule('2022-12-14'), new Date(now))?.date ?? null;

  test.each([
    ['before the first moment', '2022-12-09T07:59:59Z', null],
    ['at the first moment', '2022-12-09T08:00:00Z', '2022-12-09'],
    ['days after it, for whoever was away', '2022-12-11T20:00:00Z', '2022-12-09'],
    ['so late that the next is near', '2022-12-12T21:00:00Z', null],
    ['at the next moment', '2022-12-13T08:00:00Z', '2022-12-13'],
    ['until answers are late', '2022-12-13T10:59:59Z', '2022-12-13'],
    ['never after', '2022-12-13T11:00:00Z', null],
  ])('%s', (_name, now, expected) => {
    expect(due(now)).toBe(expected);
  });
});

test('whatever the day, reminders are on different working days between card and closing, at nine', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 365 * 12 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 5 }),
      (offset, reminderDaysBefore) => {
        const { cardAt, reminders, closesAt } = schedule(addDays('2020-01-01', offset), {
          reminderDaysBefore,
        });

        expect(new Set(reminders.map(({ date }) => date)).size).toBe(reminders.length);
        for (const { date, at } of reminders) {
          expect(localTime(at, zone)).toEqual({ date, time: '09:00' });
          expect([0, 6]).not.toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
          expect(holidays.isHoliday(date, 'SE')).toBe(false);
          expect(at > cardAt && at < closesAt).toBe(true);
        }
      },
    ),
  );
});
