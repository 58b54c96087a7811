import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Goal, MeetingRow } from '../../../src/core/figures/rows.ts';
import { defaultBodies } from '../../../src/core/import/default-bodies.ts';
import { measureGoal } from '../../../src/core/import/measure-goal.ts';

const attendance: Goal = {
  year: 2022,
  goalId: 'narvaro-namnd',
  kind: 'result-goal',
  titleSv: 'Kommunernas deltagande i nämnden',
  titleEn: 'Municipal participation in the board',
  target: 75,
  unit: 'procent',
  comparison: 'at-least',
  outcome: 62,
  status: 'not-met',
  reasonSv: 'Två sammanträden hade få deltagare',
  measuredFrom: 'meetings',
};
const asOf = '2022-12-07';

function held(date: string, present: number, entitled = 14): MeetingRow {
  return {
    ...planned(date),
    status: 'held',
    municipalitiesPresent: present,
    municipalitiesEntitled: entitled,
  };
}

function planned(date: string): MeetingRow {
  return {
    body: 'board',
    date,
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
  };
}

function measure(goal: Goal, ...meetings: readonly MeetingRow[]) {
  return measureGoal(goal, { bodies: defaultBodies, meetings, asOf });
}

describe('an attendance goal', () => {
  test('rounds half a tenth up: 9 of 16 is 56.3', () => {
    expect(measure(attendance, held('2022-03-16', 9, 16), planned('2022-12-14')).outcome).toBe(56.3);
  });

  test('is judged by the exact share, not by the rounded one: 7496 of 10000 shows 75 and is short of it', () => {
    const goal = measure(attendance, held('2022-03-16', 7496, 10_000), planned('2022-12-14'));
    expect(goal).toMatchObject({ outcome: 75, status: 'not-met' });
  });

  test('keeps its reason while the status that it explains stands', () => {
    const goal = measure(attendance, held('2022-03-16', 2), planned('2022-12-14'));
    expect(goal).toMatchObject({ status: 'not-met', reasonSv: 'Två sammanträden hade få deltagare' });
  });

  test('loses its reason with the status', () => {
    const goal = measure(attendance, held('2022-03-16', 14), planned('2022-12-14'));
    expect(goal).toMatchObject({ status: 'met', reasonSv: null });
  });

  test('counts neither cancelled meetings nor those of another body', () => {
    const goal = measure(
      attendance,
      held('2022-03-16', 7),
      { ...planned('2022-06-22'), status: 'cancelled' },
      { ...held('2022-04-27', 14), body: 'preparation' },
      planned('2022-12-14'),
    );
    expect(goal.outcome).toBe(50);
  });

  test('without a target stays open', () => {
    const goal = { ...attendance, target: null, comparison: null };
    expect(measure(goal, held('2022-03-16', 14), planned('2022-12-14')).status).toBe('ongoing');
  });

  test('is met exactly when present × 100 reaches target × entitled, whatever the counts', () => {
    const meeting = fc.nat(14).map((present) => held('2022-03-16', present));
    fc.assert(
      fc.property(fc.array(meeting, { minLength: 1, maxLength: 10 }), (meetings) => {
        const goal = measure(attendance, ...meetings, planned('2022-12-14'));
        const present = meetings.reduce(
          (sum, { municipalitiesPresent }) => sum + (municipalitiesPresent ?? 0),
          0,
        );
        expect(goal.status === 'met').toBe(present * 4 >= meetings.length * 14 * 3);
      }),
    );
  });
});

describe('a goal that is not measured here', () => {
  test('stays as printed: entered by hand, of no body, or without meetings to come', () => {
    const manual: Goal = { ...attendance, measuredFrom: 'manual' };
    const foreign: Goal = { ...attendance, goalId: 'e-tjanster' };
    expect(measure(manual, held('2022-03-16', 14), planned('2022-12-14'))).toEqual(manual);
    expect(measure(foreign, held('2022-03-16', 14), planned('2022-12-14'))).toEqual(foreign);
    expect(measure(attendance, held('2022-03-16', 14))).toEqual(attendance);
  });
});

test('a goal of meetings that can no longer be reached is not met', () => {
  const goal: Goal = { ...attendance, goalId: 'namndsammantraden', target: 4, unit: 'sammanträden per år' };
  const season = [held('2022-03-16', 9), held('2022-06-22', 10), planned('2022-12-14')];
  expect(measure(goal, ...season)).toMatchObject({ outcome: 2, status: 'not-met' });
});
