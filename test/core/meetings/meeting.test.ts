import { describe, expect, test } from '@jest/globals';
import {
  allMeetings,
  answerPeriod,
  bodiesOf,
  callAt,
  currentMeeting,
  entitledTo,
  type Meeting,
} from '../../../src/core/meetings/meeting.ts';
import { figures2022 } from '../../support/figures-2022.ts';

const zone = 'Europe/Stockholm';
const meetings = allMeetings(figures2022);

function meeting(id: string): Meeting {
  const found = meetings.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No meeting ${id}`);
  return found;
}

test('the attendance card goes out two weeks before at nine, local time', () => {
  const [board] = bodiesOf(figures2022);
  if (!board) throw new Error('No body');

  expect(callAt(meeting('board-2022-12-14'), board, zone).toISOString()).toBe('2022-11-30T08:00:00.000Z');
});

test('the call to a meeting after the autumn change goes out at nine by the clock of its own day', () => {
  const [board] = bodiesOf(figures2022);
  if (!board) throw new Error('No body');
  const afterChange = { ...meeting('board-2022-12-14'), date: '2022-11-09' };

  expect(callAt(afterChange, board, zone).toISOString()).toBe('2022-10-26T07:00:00.000Z');
});

test('the current meeting is found by date and clock, until it ends', () => {
  const current = (now: string) => currentMeeting(meetings, 'board', new Date(now), zone)?.id ?? null;

  expect(current('2022-12-07T08:00:00Z')).toBe('board-2022-12-14');
  expect(current('2022-12-14T14:59:59Z')).toBe('board-2022-12-14');
  expect(current('2022-12-14T15:00:00Z')).toBeNull();
});

describe('a meeting takes answers', () => {
  const period = (id: string, now: string) => {
    const body = bodiesOf(figures2022).find(({ bodyId }) => id.startsWith(bodyId));
    if (!body) throw new Error('No body');
    return answerPeriod({ meeting: meeting(id), body }, new Date(now), zone);
  };

  test('until noon the day before, marked late until it ends, then none', () => {
    expect(period('board-2022-12-14', '2022-12-13T10:59:00Z')).toBe('open');
    expect(period('board-2022-12-14', '2022-12-13T11:00:00Z')).toBe('late');
    expect(period('board-2022-12-14', '2022-12-14T15:00:00Z')).toBe('over');
  });

  test('never when it was held or cancelled', () => {
    expect(period('board-2022-10-12', '2022-10-01T08:00:00Z')).toBe('over');
    expect(period('preparation-2022-08-24', '2022-08-01T08:00:00Z')).toBe('cancelled');
  });
});

test('those are entitled who take part in the meeting’s own year', () => {
  const [year] = figures2022;
  if (!year) throw new Error('No figures');
  const { municipalities } = year;
  const later = { ...year, year: 2023, meetings: [], municipalities: municipalities.slice(1) };

  expect(entitledTo(meeting('board-2022-12-14'), [later, year])).toHaveLength(14);
  expect(entitledTo({ ...meeting('board-2022-12-14'), date: '2023-02-01' }, [later, year])).toHaveLength(13);
  expect(entitledTo(meeting('board-2022-12-14'), [])).toEqual([]);
});

test('a municipality is entitled while it has a seat, its first and last day included', () => {
  const [year] = figures2022;
  if (!year) throw new Error('No figures');
  const municipalities = year.municipalities.map((each) =>
    each.name === 'Jokkmokk' ? { ...each, entitledFrom: '2022-06-22', entitledTo: '2022-10-12' } : each,
  );
  const count = (date: string) =>
    entitledTo({ ...meeting('board-2022-12-14'), date }, [{ ...year, municipalities }]).length;

  expect(['2022-06-21', '2022-06-22', '2022-10-12', '2022-10-13'].map(count)).toEqual([13, 14, 14, 13]);
});
