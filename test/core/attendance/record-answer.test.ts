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

function aBoard(now = '2022-12-07T08:00:00Z', store = createMemoryAttendanceStore()) {
  let entries = 0;
  // A millisecond passes at each look, so that the history has one order.
  let milliseconds = 0;
  const deps = {
    store,
    clock: { now: () => new Date(new Date(now).getTime() + milliseconds++) },
    ids: { next: () => `entry-${now}-${++entries}` },
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

  test('of fourteen people at once stands in the history each, the last one as the answer', async () => {
    const { store, record } = aBoard();
    const notes = Array.from({ length: 14 }, (_, index) => `Notering ${index}`);

    await Promise.all(notes.map((note) => record(given({ given: { ...plainAnswer('on-site'), note } }))));

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

const second = { id: 'second', tenantId: 't', name: 'Ersättare Kiruna' };
/** A press on a card that was drawn so many milliseconds after 09:00. */
const seenAt = (ms: number, confirms: string | null = null) => ({
  drawnAt: new Date(Date.parse('2022-12-07T08:00:00Z') + ms).toISOString(),
  confirms,
});

describe('a second person of the municipality', () => {
  test('who answers the same changes nothing', async () => {
    const { store, record } = aBoard();
    await record(given({ seen: seenAt(0) }));

    const again = await record(given({ person: second, seen: seenAt(0) }));
    expect(again).toMatchObject({ outcome: 'unchanged', answer: { answeredByName: 'Ledamot Kiruna' } });
    expect(await store.history(meetingId)).toHaveLength(1);
  });

  test('who answers otherwise is asked, and changes it by saying which answer was seen', async () => {
    const { store, record } = aBoard();
    await record(given({ seen: seenAt(0) }));
    const otherwise = { given: plainAnswer('not-coming'), person: second };

    const asked = await record(given({ ...otherwise, seen: seenAt(1_000) }));
    if (asked.outcome !== 'answered-by-other') throw new Error(asked.outcome);
    expect(asked.standing).toMatchObject({ choice: 'on-site', answeredByName: 'Ledamot Kiruna' });
    expect(await store.history(meetingId)).toHaveLength(1);

    const confirmed = { ...otherwise, seen: seenAt(2_000, asked.standing.answeredAt) };
    expect(await record(given(confirmed))).toMatchObject({ outcome: 'recorded' });
    expect((await store.read(meetingId, '2584'))?.answer?.choice).toBe('not-coming');
  });

  test('is asked anew when the answer is another one by then', async () => {
    const { record } = aBoard();
    const first = await record(given({ seen: seenAt(0) }));
    if (first.outcome !== 'recorded') throw new Error(first.outcome);
    await record(given({ given: plainAnswer('online'), seen: seenAt(1_000) }));

    const late = given({
      given: plainAnswer('not-coming'),
      person: second,
      seen: seenAt(2_000, first.answer?.answeredAt ?? null),
    });
    expect(await record(late)).toMatchObject({
      outcome: 'answered-by-other',
      standing: { choice: 'online' },
    });
  });
});

describe('a press that is delivered again', () => {
  const onSite = given({ seen: seenAt(-1_000) });

  test('changes nothing, though the same person answered otherwise since', async () => {
    const { store, record } = aBoard();
    await record(onSite);
    await record(given({ given: plainAnswer('not-coming'), seen: seenAt(1_000) }));

    expect(await record(onSite)).toMatchObject({ outcome: 'unchanged', answer: { choice: 'not-coming' } });
    expect(await store.history(meetingId)).toHaveLength(2);
  });

  test('changes nothing, though somebody else answered otherwise or the answer was cleared since', async () => {
    const { store, record } = aBoard();
    await record(onSite);
    await record(given({ given: plainAnswer('online'), person: second }));
    expect(await record(onSite)).toMatchObject({ outcome: 'unchanged', answer: { choice: 'online' } });

    await record(given({ given: null, person: second }));
    expect(await record(onSite)).toMatchObject({ outcome: 'unchanged', answer: null });
    expect(await store.history(meetingId)).toHaveLength(3);
  });

  test('that cleared the answer does not clear the next one', async () => {
    const { store, record } = aBoard();
    await record(onSite);
    const clear = given({ given: null, seen: seenAt(2) });
    await record(clear);
    await record(given({ given: plainAnswer('online'), seen: seenAt(1_000) }));

    expect(await record(clear)).toMatchObject({ outcome: 'unchanged' });
    expect(await store.history(meetingId)).toHaveLength(3);
  });

  test('is told from one on a card that was drawn later, which goes back to the first answer', async () => {
    const { store, record } = aBoard();
    await record(onSite);
    await record(given({ given: plainAnswer('not-coming'), seen: seenAt(1_000) }));

    expect(await record({ ...onSite, seen: seenAt(2_000) })).toMatchObject({ outcome: 'recorded' });
    expect(await store.history(meetingId)).toHaveLength(3);
  });

  test('is told from one on an old card, two minutes after', async () => {
    const store = createMemoryAttendanceStore();
    const before = aBoard('2022-12-07T08:00:00Z', store);
    await before.record(onSite);
    await before.record(given({ given: plainAnswer('not-coming'), seen: seenAt(1_000) }));

    const later = aBoard('2022-12-07T08:03:00Z', store);
    expect(await later.record(onSite)).toMatchObject({ outcome: 'recorded' });
  });
});
