import { describe, expect, test } from '@jest/globals';
import type { CorrectionNote } from '../../../src/core/corrections/correction.ts';
import type { LoadedFigures, YearFigures } from '../../../src/core/figures/figures.ts';
import { rowKey } from '../../../src/core/figures/row-keys.ts';
import type { MeetingRow } from '../../../src/core/figures/rows.ts';
import { allMeetings } from '../../../src/core/meetings/meeting.ts';
import type { PlannedMeeting } from '../../../src/core/plan/planned-meeting.ts';
import { withPlan } from '../../../src/core/plan/with-plan.ts';
import { figures2022, wholeYear2022 } from '../../support/figures-2022.ts';

const december: PlannedMeeting = {
  meetingId: 'board-2022-12-14',
  bodyId: 'board',
  date: '2022-12-14',
  start: '10:00',
  end: '16:00',
  form: 'ordinary',
  mode: null,
  place: null,
  link: null,
  status: 'planned',
  reason: null,
  movedFrom: null,
  sequence: 0,
  notice: null,
};
const moved: PlannedMeeting = {
  ...december,
  date: '2022-12-15',
  place: 'Kommunhuset',
  movedFrom: { date: '2022-12-14', start: '10:00', end: '16:00' },
  sequence: 1,
};

function firstOf(figures: LoadedFigures): YearFigures {
  const [year] = figures;
  if (!year) throw new Error('No year');
  return year;
}

function board(figures: LoadedFigures) {
  return allMeetings(figures)
    .filter(({ body }) => body === 'board')
    .map(({ id, date, status, municipalitiesPresent }) => [id, date, status, municipalitiesPresent]);
}

function goal(figures: LoadedFigures, goalId: string) {
  const found = firstOf(figures).goals.find((each) => each.goalId === goalId);
  return found && [found.outcome, found.status];
}

/** The year of a newer file, with other meetings of the board in December. */
function fileWith(...rows: readonly Partial<MeetingRow>[]): LoadedFigures {
  const year = firstOf(wholeYear2022);
  const [pattern] = year.meetings;
  if (!pattern) throw new Error('No meeting');
  const others = year.meetings.filter(({ body, date }) => body !== 'board' || date < '2022-12-01');
  return [{ ...year, meetings: [...others, ...rows.map((row) => ({ ...pattern, ...row }))] }];
}

const earlier = [
  ['board-2022-03-16', '2022-03-16', 'held', 9],
  ['board-2022-06-22', '2022-06-22', 'held', 10],
  ['board-2022-10-12', '2022-10-12', 'held', 7],
];

describe('the figures with the plan laid over them', () => {
  test('are the very same when there is nothing to lay over', () => {
    expect(withPlan(figures2022, [], [])).toBe(figures2022);
    expect(withPlan([], [december], [])).toEqual([]);
  });

  test('have a moved meeting on its new day, under its first id, and no other change', () => {
    const figures = withPlan(figures2022, [moved], []);
    expect(board(figures)).toEqual([...earlier, ['board-2022-12-14', '2022-12-15', 'planned', null]]);
    const meeting = allMeetings(figures).find(({ id }) => id === 'board-2022-12-14');
    expect(meeting).toMatchObject({
      place: 'Kommunhuset',
      sequence: 1,
      movedFrom: { date: '2022-12-14', start: '10:00', end: '16:00' },
      municipalitiesEntitled: 14,
    });
    expect(firstOf(figures).goals).toEqual(firstOf(figures2022).goals);
    const row = firstOf(figures).meetings.find(({ date }) => date === '2022-12-15');
    expect(row && rowKey('meetings', row)).toBe('board/2022-12-14');
  });

  test('have a cancelled meeting cancelled, and its goals measured without it', () => {
    const figures = withPlan(figures2022, [{ ...december, status: 'cancelled', sequence: 1 }], []);
    expect(board(figures).at(-1)).toEqual(['board-2022-12-14', '2022-12-14', 'cancelled', null]);
    // Three of four meetings are held and none remains; 26 of 42 municipalities were present.
    expect(goal(figures, 'namndsammantraden')).toEqual([3, 'not-met']);
    expect(goal(figures, 'narvaro-namnd')).toEqual([61.9, 'not-met']);
    expect(goal(figures, 'narvaro-beredning')).toEqual(goal(figures2022, 'narvaro-beredning'));
  });

  test('have an added meeting, which can still bring the goals there', () => {
    const added = { ...december, meetingId: 'board-2022-12-28', date: '2022-12-28' };
    const figures = withPlan(
      figures2022,
      [added],
      [{ meetingId: 'board-2022-12-14', present: 9, entitled: 14 }],
    );
    expect(board(figures).slice(-2)).toEqual([
      ['board-2022-12-14', '2022-12-14', 'held', 9],
      ['board-2022-12-28', '2022-12-28', 'planned', null],
    ]);
    expect(goal(figures, 'namndsammantraden')).toEqual([4, 'met']);
    // 35 of 56, and all 14 at the last one make 49 of 70: 70 %.
    expect(goal(figures, 'narvaro-namnd')).toEqual([62.5, 'not-met']);
  });

  test('have the confirmed count of a meeting, and its goals measured with it', () => {
    const figures = withPlan(
      figures2022,
      [moved],
      [{ meetingId: 'board-2022-12-14', present: 14, entitled: 14 }],
    );
    expect(board(figures).at(-1)).toEqual(['board-2022-12-14', '2022-12-15', 'held', 14]);
    expect(goal(figures, 'namndsammantraden')).toEqual([4, 'met']);
    expect(goal(figures, 'narvaro-namnd')).toEqual([71.4, 'not-met']);
  });

  test('have the meetings of a year that is not loaded, with the municipalities and bodies of the newest one', () => {
    const march = { ...december, meetingId: 'board-2023-03-15', date: '2023-03-15' };
    const [newest, planned, ...others] = withPlan(figures2022, [march], []);
    expect(newest).toBe(figures2022[0]);
    expect(others).toEqual([]);
    expect(planned).toMatchObject({ year: 2023, planOnly: true, fees: [], goals: [] });
    expect(planned?.municipalities).toHaveLength(14);
    expect(planned?.meetings).toMatchObject([
      { date: '2023-03-15', municipalitiesEntitled: 14, status: 'planned' },
    ]);
  });

  test('have a meeting that was moved into another year there, and in no other', () => {
    const figures = withPlan(figures2022, [{ ...moved, date: '2023-01-18' }], []);
    expect(board(figures)).toEqual([...earlier, ['board-2022-12-14', '2023-01-18', 'planned', null]]);
    expect(figures.map(({ year }) => year)).toEqual([2022, 2023]);
  });

  test('leave out a body that no figures know', () => {
    expect(withPlan(figures2022, [{ ...december, bodyId: 'council', meetingId: 'council-1' }], [])).toBe(
      figures2022,
    );
  });
});

describe('a newer file of the year', () => {
  test('brings the result of a moved meeting that it knows by its new day', () => {
    const file = fileWith({ date: '2022-12-15', municipalitiesPresent: 11 });
    expect(board(withPlan(file, [moved], []))).toEqual([
      ...earlier,
      ['board-2022-12-14', '2022-12-15', 'held', 11],
    ]);
  });

  test('brings the result of a moved meeting that it knows by its old day', () => {
    const file = fileWith({ date: '2022-12-14', municipalitiesPresent: 11 });
    const figures = withPlan(file, [moved], []);
    expect(board(figures)).toEqual([...earlier, ['board-2022-12-14', '2022-12-14', 'held', 11]]);
    expect(allMeetings(figures).find(({ date }) => date === '2022-12-14')?.movedFrom).toBeNull();
  });

  test.each(['planned', 'cancelled'] as const)(
    'that has it on both days, the old one %s, does not double it',
    (status) => {
      const file = fileWith(
        { date: '2022-12-14', status, municipalitiesPresent: null },
        { date: '2022-12-15', municipalitiesPresent: 11 },
      );
      expect(board(withPlan(file, [moved], []))).toEqual([
        ...earlier,
        ['board-2022-12-14', '2022-12-15', 'held', 11],
      ]);
    },
  );

  test('with results on both days has two meetings', () => {
    const file = fileWith(
      { date: '2022-12-14', municipalitiesPresent: 9 },
      { date: '2022-12-15', municipalitiesPresent: 11 },
    );
    expect(board(withPlan(file, [moved], []))).toEqual([
      ...earlier,
      ['board-2022-12-14', '2022-12-14', 'held', 9],
      ['board-2022-12-15', '2022-12-15', 'held', 11],
    ]);
  });

  test('does not double an added meeting, nor lose it where the file does not know it', () => {
    const added = { ...december, meetingId: 'board-2022-12-28', date: '2022-12-28' };
    expect(board(withPlan(fileWith(), [added], []))).toEqual([
      ...earlier,
      ['board-2022-12-28', '2022-12-28', 'planned', null],
    ]);
    const file = fileWith({ date: '2022-12-28', municipalitiesPresent: 12 });
    expect(board(withPlan(file, [added], []))).toEqual([
      ...earlier,
      ['board-2022-12-28', '2022-12-28', 'held', 12],
    ]);
  });

  test('with a result stands above a cancelling and above a confirmed count', () => {
    const cancelled = { ...december, status: 'cancelled', sequence: 1 } as const;
    const confirmed = [{ meetingId: 'board-2022-12-14', present: 14, entitled: 14 }];
    expect(board(withPlan(wholeYear2022, [cancelled], confirmed)).at(-1)).toEqual([
      'board-2022-12-14',
      '2022-12-14',
      'held',
      9,
    ]);
    expect(goal(withPlan(wholeYear2022, [cancelled], confirmed), 'narvaro-namnd')).toEqual([62, 'not-met']);
  });

  test('that says cancelled stands above a plan that only changed the place', () => {
    const file = fileWith({ date: '2022-12-14', status: 'cancelled', municipalitiesPresent: null });
    const edited = { ...december, place: 'Kommunhuset', sequence: 1 };
    expect(board(withPlan(file, [edited], [])).at(-1)).toEqual([
      'board-2022-12-14',
      '2022-12-14',
      'cancelled',
      null,
    ]);
  });

  test('gives two meetings of one day’s ids their own results', () => {
    const second = { ...december, meetingId: 'board-2022-12-14-2' };
    const file = fileWith(
      { date: '2022-12-14', municipalitiesPresent: 9 },
      { date: '2022-12-15', municipalitiesPresent: 11 },
    );
    expect(board(withPlan(file, [moved, second], []))).toEqual([
      ...earlier,
      ['board-2022-12-14-2', '2022-12-14', 'held', 9],
      ['board-2022-12-14', '2022-12-15', 'held', 11],
    ]);
  });
});

describe('a corrected year', () => {
  const note = (figure: CorrectionNote['figure']): CorrectionNote => ({
    id: 'n1',
    figure,
    oldValue: 7,
    newValue: 14,
    reason: 'r',
    source: 's',
    proposedBy: { id: 'a', tenantId: 't', name: 'A' },
    acceptedBy: { id: 'b', tenantId: 't', name: 'B' },
    acceptedAt: '2023-01-10T08:00:00Z',
  });
  const year = firstOf(wholeYear2022);
  const meetings = year.meetings.map((row) =>
    row.date === '2022-10-12' ? { ...row, municipalitiesPresent: 14 } : row,
  );
  const count = note({
    year: 2022,
    kind: 'meetings',
    key: 'board/2022-10-12',
    column: 'municipalitiesPresent',
  });

  test('has the goals of the meeting’s body measured anew', () => {
    // 9 + 10 + 14 + 9 = 42 of 56.
    const figures = withPlan([{ ...year, meetings, corrections: [count] }], [], []);
    expect(goal(figures, 'narvaro-namnd')).toEqual([75, 'met']);
    expect(goal(figures, 'narvaro-beredning')).toEqual([75, 'met']);
  });

  test('keeps a goal that was corrected itself', () => {
    const own = note({ year: 2022, kind: 'goals', key: 'narvaro-namnd', column: 'outcome' });
    const figures = withPlan([{ ...year, meetings, corrections: [count, own] }], [], []);
    expect(goal(figures, 'narvaro-namnd')).toEqual([62, 'not-met']);
  });
});
