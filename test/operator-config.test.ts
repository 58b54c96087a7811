import { expect, test } from '@jest/globals';
import { parseClockStart, parseCoordinators, parseTimeZone } from '../src/operator-config.ts';

test('the operators’ commands use the board’s own time zone', () => {
  expect(parseTimeZone({})).toBe('Europe/Stockholm');
  expect(parseTimeZone({ TIME_ZONE: 'Europe/Helsinki' })).toBe('Europe/Helsinki');
  expect(parseTimeZone({ TIME_ZONE: 'Nowhere/Land' })).toBe('Europe/Stockholm');
});

test('the operators’ commands share the clock of a local rehearsal, and of nothing else', () => {
  const env = { CLOCK_START: '2022-12-07T09:00:00+01:00' };
  expect(parseClockStart(env)).toBeNull();
  expect(parseClockStart({ ...env, DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true' })).toEqual(
    new Date('2022-12-07T08:00:00Z'),
  );
});

test('the operators’ commands know the coordinators', () => {
  expect([...parseCoordinators({ COORDINATORS: 'AB-1, cd-2' })]).toEqual(['ab-1', 'cd-2']);
  expect(parseCoordinators({}).size).toBe(0);
});
