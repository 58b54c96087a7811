import { afterEach, describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { renderCalendar } from '../../src/calendar/icalendar.ts';
import type { Calendar, CalendarEvent } from '../../src/core/links/calendar-content.ts';
import { instantOf } from '../../src/core/time/zone.ts';

const madeAt = new Date('2022-12-07T08:00:00Z');
const zone = 'Europe/Stockholm';

const event: CalendarEvent = {
  uid: 'board-2022-12-14@e-namnd',
  sequence: 0,
  cancelled: false,
  summary: 'Nämndsammanträde',
  location: null,
  description: null,
  url: null,
  time: { start: new Date('2022-12-14T09:00:00Z'), end: new Date('2022-12-14T15:00:00Z') },
};

/** What another program reads. */
function read(over: Partial<CalendarEvent> = {}, calendar: Partial<Calendar> = {}) {
  const text = renderCalendar({
    name: 'Nämnden',
    method: 'PUBLISH',
    madeAt,
    events: [{ ...event, ...over }],
    ...calendar,
  });
  const component = new ICAL.Component(ICAL.parse(text));
  const [own] = component.getAllSubcomponents('vevent');
  if (!own) throw new Error(text);
  return { text, component, own, event: new ICAL.Event(own) };
}

const at = (date: string, time: string) => instantOf({ date, time }, zone);

describe('iCalendar, as another program reads it', () => {
  test('has a stable UID, the SEQUENCE, and times in UTC', () => {
    const { own, event: parsed } = read({ sequence: 3 });
    expect(parsed.uid).toBe('board-2022-12-14@e-namnd');
    expect(own.getFirstPropertyValue('sequence')).toBe(3);
    expect(parsed.startDate.toJSDate()).toEqual(new Date('2022-12-14T09:00:00Z'));
    expect(parsed.endDate.toJSDate()).toEqual(new Date('2022-12-14T15:00:00Z'));
    expect(own.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(own.getFirstPropertyValue('dtstamp')?.toString()).toBe('2022-12-07T08:00:00Z');
  });

  test.each([
    ['the day before clocks go forward', '2023-03-25', '2023-03-25T09:00:00.000Z'],
    ['the day when clocks go forward', '2023-03-26', '2023-03-26T08:00:00.000Z'],
    ['the day before clocks go back', '2023-10-28', '2023-10-28T08:00:00.000Z'],
    ['the day when clocks go back', '2023-10-29', '2023-10-29T09:00:00.000Z'],
  ])('10:00 in Stockholm is the right instant on %s', (_name, date, instant) => {
    const { event: parsed } = read({ time: { start: at(date, '10:00'), end: at(date, '12:00') } });
    expect(parsed.startDate.toJSDate().toISOString()).toBe(instant);
    expect(parsed.duration.toSeconds()).toBe(2 * 3_600);
  });

  test('a meeting over the change itself has its real length', () => {
    const { event: parsed } = read({
      time: { start: at('2023-10-29', '01:00'), end: at('2023-10-29', '04:00') },
    });
    expect(parsed.duration.toSeconds()).toBe(4 * 3_600);
  });

  describe('whatever the zone of the machine', () => {
    const own = process.env['TZ'];
    afterEach(() => {
      if (own === undefined) delete process.env['TZ'];
      else process.env['TZ'] = own;
    });

    test.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland'])(
      '%s: a day without times is that whole day',
      (tz) => {
        process.env['TZ'] = tz;
        const { event: parsed, text } = read({ time: { date: '2022-05-25' } });
        expect(parsed.startDate.isDate).toBe(true);
        expect(parsed.startDate.toString()).toBe('2022-05-25');
        expect(text).toContain('DTSTART;VALUE=DATE:20220525');
      },
    );
  });

  test('cancelled: METHOD and STATUS say so, the UID stays', () => {
    const { component, own, event: parsed } = read({ cancelled: true, sequence: 1 }, { method: 'CANCEL' });
    expect(component.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(own.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(parsed.uid).toBe('board-2022-12-14@e-namnd');
  });

  test('text comes back as it was, an address unchanged', () => {
    const summary = 'Möte; å, \\ "x"\nrad två '.repeat(6).trim();
    const {
      event: parsed,
      own,
      text,
    } = read({
      summary,
      location: 'Luleå, sal 2; plan 3',
      description: 'Möteslänk: https://x.example/a?b=1,2\nrad',
      url: 'https://x.example/a?b=1,2;c',
    });
    expect(parsed.summary).toBe(summary);
    expect(parsed.location).toBe('Luleå, sal 2; plan 3');
    expect(parsed.description).toBe('Möteslänk: https://x.example/a?b=1,2\nrad');
    expect(own.getFirstPropertyValue('url')).toBe('https://x.example/a?b=1%2C2%3Bc');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  test('an end that nobody knows is not made up', () => {
    const { own } = read({ time: { start: at('2022-12-14', '10:00'), end: null } });
    expect(own.getFirstProperty('dtend')).toBeNull();
  });

  test('an empty calendar is one', () => {
    const text = renderCalendar({ name: 'Tom', method: 'PUBLISH', madeAt, events: [] });
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents()).toEqual([]);
  });
});
