import { describe, expect, test } from '@jest/globals';
import { type NewAnswer, plainAnswer, recordAnswer } from '../../../src/core/attendance/record-answer.ts';
import { allMeetings, bodiesOf } from '../../../src/core/meetings/meeting.ts';
import { figures2022 } from '../../support/figures-2022.ts';
import { createMemoryAttendanceStore } from '../../support/memory-attendance-store.ts';

const meetingId = 'board-2022-12-14';

function given(answer: Partial<NewAnswer> = {}): NewAnswer {
  const meeting = allMeetings(figures2022).find(({ id }) => id === meetingId);
  const body = bodiesOf(figures2022).find(({ bodyId }) => bodyId === 'board');
  if (!meeting || !body) throw new Error('No meeting');
  return {
    meeting,
    body,
    municipalityCode: '2584',
    given: plainAnswer('on-site'),
    person: { id: 'kiruna', tenantId: 't', name: 'Ledamot Kiruna' },
    via: 'card',
    reason: null,
    ...answer,
  };
}

function aBoard(now = '2022-12-07T08:00:00Z') {
  const store = createMemoryAttendanceStore();
  let entries = 0;
  // A millisecond passes at each look, so that the history has one order.
  let milliseconds = 0;
  const deps = {
    store,
    clock: { now: () => new Date(new Date(now).getTime() + milliseconds++) },
    ids: { next: () => `entry-${++entries}` },
    zone: 'Europe/Stockholm',
  };
  return { store, record: (answer: NewAnswer) => recordAnswer(deps, answer) };
}

describe('an answer', () => {
  test('is kept with who gave it, when and through what', async () => {
    const { store, record } = aBoard();

    expect(await record(given())).toMatchObject({ outcome: 'recorded', before: null });
    expect(await store.answers(meetingId)).toEqual([
      {
        municipalityCode: '2584',
        choice: 'on-site',
        substituteName: null,
        substituteId: null,
        partial: null,
        note: null,
        answeredById: 'kiruna',
        answeredByName: 'Ledamot Kiruna',
        answeredAt: '2022-12-07T08:00:00.001Z',
        via: 'card',
        late: false,
      },
    ]);
  });

  test('pressed twice by the same person is one change in the history', async () => {
    const { store, record } = aBoard();
    await record(given());

    expect(await record(given())).toMatchObject({ outcome: 'unchanged' });
    expect(await store.history(meetingId)).toHaveLength(1);
  });

  test('that changes keeps what was there before', async () => {
    const { store, record } = aBoard();
    await record(given());
    await record(given({ given: { ...plainAnswer('substitute'), substituteName: 'Ersättare Kiruna' } }));

    const [first, second] = await store.history(meetingId);
    expect(first?.before).toBeNull();
    expect(second?.before?.choice).toBe('on-site');
    expect(second?.after).toMatchObject({ choice: 'substitute', substituteName: 'Ersättare Kiruna' });
  });

  test('of each of fourteen people at once stands in the history, the last one as the answer', async () => {
    const { store, record } = aBoard();
    const people = Array.from({ length: 14 }, (_, index) => ({
      id: `person-${index}`,
      tenantId: 't',
      name: 'Ledamot Kiruna',
    }));

    await Promise.all(people.map((person) => record(given({ person }))));

    const history = await store.history(meetingId);
    expect(history).toHaveLength(14);
    expect(await store.answers(meetingId)).toEqual([history.at(-1)?.after]);
  });

  test('keeps no substitute’s name when the member comes', async () => {
    const { store, record } = aBoard();
    await record(given({ given: { ...plainAnswer('online'), substituteName: 'Ersättare Kiruna' } }));

    expect((await store.read(meetingId, '2584'))?.answer?.substituteName).toBeNull();
  });

  test('that is cleared leaves the municipality unanswered, and stands in the history', async () => {
    const { store, record } = aBoard();
    await record(given());

    expect(await record(given({ given: null }))).toMatchObject({ outcome: 'recorded', answer: null });
    expect(await store.answers(meetingId)).toEqual([]);
    const [, cleared] = await store.history(meetingId);
    expect(cleared).toMatchObject({ municipalityCode: '2584', byId: 'kiruna', after: null });
    expect(cleared?.before?.choice).toBe('on-site');
    expect(await record(given({ given: null }))).toMatchObject({ outcome: 'unchanged' });
  });

  test('after the meeting has closed is marked late', async () => {
    const { store, record } = aBoard('2022-12-13T11:00:00Z');
    await record(given());

    expect((await store.read(meetingId, '2584'))?.answer?.late).toBe(true);
  });

  test('after the meeting is refused, and nothing is written', async () => {
    const { store, record } = aBoard('2022-12-14T15:00:00Z');

    expect(await record(given())).toEqual({ outcome: 'refused', period: 'over' });
    expect(await store.history(meetingId)).toEqual([]);
  });
});
