import { describe, expect, test } from '@jest/globals';
import { applyAsOf, isDate } from '../../../src/core/import/as-of.ts';
import { figuresOf, seedFiles } from './seed-files.ts';

const printed = figuresOf(seedFiles());

function goalsAsOf(asOf: string, rows = printed): Record<string, readonly [number | null, string]> {
  const { goals } = applyAsOf(rows, asOf);
  return Object.fromEntries(
    goals
      .filter(({ measuredFrom }) => measuredFrom === 'meetings')
      .map(({ goalId, outcome, status }) => [goalId, [outcome, status] as const]),
  );
}

describe('the year as it stood on 7 December 2022', () => {
  const rows = applyAsOf(printed, '2022-12-07');

  test('has the two meetings after it as planned, without a result', () => {
    expect(rows.meetings.filter(({ status }) => status === 'planned')).toEqual([
      {
        body: 'board',
        date: '2022-12-14',
        start: '10:00',
        end: '16:00',
        status: 'planned',
        municipalitiesPresent: null,
        municipalitiesEntitled: 14,
        printedPercent: null,
        form: 'ordinary',
        mode: null,
        place: null,
        link: null,
      },
      {
        body: 'preparation',
        date: '2022-12-21',
        start: '14:00',
        end: '16:00',
        status: 'planned',
        municipalitiesPresent: null,
        municipalitiesEntitled: 14,
        printedPercent: null,
        form: 'ordinary',
        mode: null,
        place: null,
        link: null,
      },
    ]);
  });

  test('measures the goals of meetings from those held: 3 of 4, 26 of 42, 9 of 10, 95 of 126', () => {
    expect(goalsAsOf('2022-12-07')).toEqual({
      namndsammantraden: [3, 'ongoing'],
      'narvaro-namnd': [61.9, 'not-met'],
      beredningsmoten: [9, 'ongoing'],
      'narvaro-beredning': [75.4, 'met'],
    });
  });

  test('leaves all else as printed', () => {
    const { meetings, goals, ...others } = rows;
    expect(others).toEqual({ ...printed, meetings: undefined, goals: undefined });
    expect(goals.filter(({ measuredFrom }) => measuredFrom === 'manual')).toEqual(
      printed.goals.filter(({ measuredFrom }) => measuredFrom === 'manual'),
    );
    expect(meetings.filter(({ date }) => date <= '2022-12-07')).toEqual(
      printed.meetings.filter(({ date }) => date <= '2022-12-07'),
    );
  });
});

describe('another day', () => {
  test('keeps the result of a meeting held that very day', () => {
    const board = applyAsOf(printed, '2022-12-14').meetings.find(({ date }) => date === '2022-12-14');
    expect(board).toMatchObject({ status: 'held', municipalitiesPresent: 9 });
  });

  test('leaves the goals of a body as printed once its last meeting is over', () => {
    expect(goalsAsOf('2022-12-14')).toMatchObject({
      namndsammantraden: [4, 'met'],
      'narvaro-namnd': [62, 'not-met'],
      beredningsmoten: [9, 'ongoing'],
    });
    expect(applyAsOf(printed, '2022-12-31')).toEqual(printed);
    expect(applyAsOf(printed, '2023-06-01')).toEqual(printed);
  });

  test('before the first meeting has no attendance yet, and every goal still open', () => {
    expect(goalsAsOf('2021-12-31')).toEqual({
      namndsammantraden: [0, 'ongoing'],
      'narvaro-namnd': [null, 'ongoing'],
      beredningsmoten: [0, 'ongoing'],
      'narvaro-beredning': [null, 'ongoing'],
    });
  });

  test('takes a meeting that was cancelled later on as planned, and one cancelled before as cancelled', () => {
    const statusAsOf = (asOf: string) =>
      applyAsOf(printed, asOf).meetings.find(({ date }) => date === '2022-08-24')?.status;
    expect(statusAsOf('2022-08-23')).toBe('planned');
    expect(statusAsOf('2022-08-24')).toBe('cancelled');
  });

  test('still has the board able to reach 75 % after its second meeting, not after its third', () => {
    expect(goalsAsOf('2022-06-22')['narvaro-namnd']).toEqual([67.9, 'ongoing']);
    expect(goalsAsOf('2022-10-12')['narvaro-namnd']).toEqual([61.9, 'not-met']);
  });
});

test.each([
  ['2022-12-07', true],
  ['2024-02-29', true],
  ['2022-02-29', false],
  ['2022-13-01', false],
  ['7 december', false],
  ['', false],
])('%s as a date: %s', (text, expected) => {
  expect(isDate(text)).toBe(expected);
});
