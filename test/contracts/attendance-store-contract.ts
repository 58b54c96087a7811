import { expect, test } from '@jest/globals';
import type { AttendanceStore } from '../../src/core/attendance/attendance-store.ts';
import { answerOf, changeOf, oddIds, times } from './samples.ts';

const meeting = 'namnd-2022-12-14';
const kiruna = answerOf('2584');

export function attendanceStoreContract(make: () => Promise<AttendanceStore>): void {
  test('no answer is no row', async () => {
    const store = await make();
    expect(await store.answers(meeting)).toEqual([]);
    expect(await store.read(meeting, '2584')).toBeNull();
    expect(await store.history(meeting)).toEqual([]);
  });

  test('a first answer is read back with its history', async () => {
    const store = await make();
    expect(await store.record(meeting, changeOf('c1', kiruna), null)).toBe('recorded');
    expect(await store.answers(meeting)).toEqual([kiruna]);
    expect((await store.read(meeting, '2584'))?.answer).toEqual(kiruna);
    expect(await store.history(meeting)).toEqual([changeOf('c1', kiruna)]);
  });

  test('a change of an answer takes the place of the former and adds to the history', async () => {
    const store = await make();
    await store.record(meeting, changeOf('c1', kiruna), null);
    const stored = await store.read(meeting, '2584');
    const later = answerOf('2584', {
      choice: 'substitute',
      substituteName: 'Ersättare Kiruna',
      answeredAt: '2022-12-07T09:00:00.500Z',
      late: true,
    });
    expect(await store.record(meeting, changeOf('c2', later, kiruna), stored?.etag ?? null)).toBe('recorded');
    expect(await store.answers(meeting)).toEqual([later]);
    expect(await store.history(meeting)).toEqual([changeOf('c1', kiruna), changeOf('c2', later, kiruna)]);
  });

  test('an answer to what has changed meanwhile is a conflict and leaves no trace', async () => {
    const store = await make();
    await store.record(meeting, changeOf('c1', kiruna), null);
    const stale = (await store.read(meeting, '2584'))?.etag ?? null;
    const second = answerOf('2584', { choice: 'online', answeredAt: '2022-12-07T09:00:00Z' });
    await store.record(meeting, changeOf('c2', second, kiruna), stale);

    const late = answerOf('2584', { choice: 'not-coming', answeredAt: '2022-12-07T10:00:00Z' });
    expect(await store.record(meeting, changeOf('c3', late, kiruna), stale)).toBe('conflict');
    expect(await store.record(meeting, changeOf('c4', late), null)).toBe('conflict');
    expect(await store.answers(meeting)).toEqual([second]);
    expect((await store.history(meeting)).map(({ id }) => id)).toEqual(['c1', 'c2']);
  });

  test('an answer that expects a former one, where there is none, is a conflict', async () => {
    const store = await make();
    await store.record(meeting, changeOf('c1', kiruna), null);
    const etag = (await store.read(meeting, '2584'))?.etag ?? null;
    expect(await store.record(meeting, changeOf('c2', answerOf('2582')), etag)).toBe('conflict');
    expect(await store.history(meeting)).toHaveLength(1);
  });

  test('recording the same change again is recorded once', async () => {
    const store = await make();
    await store.record(meeting, changeOf('c1', kiruna), null);
    expect(await store.record(meeting, changeOf('c1', kiruna), null)).toBe('recorded');
    expect(await store.history(meeting)).toHaveLength(1);
  });

  test('of fifty first answers at once, one is recorded and the others conflict', async () => {
    const store = await make();
    const outcomes = await Promise.all(
      times(50, (index) => store.record(meeting, changeOf(`c${index}`, kiruna), null)),
    );
    expect(outcomes.filter((outcome) => outcome === 'recorded')).toHaveLength(1);
    const history = await store.history(meeting);
    expect(history.map(({ id }) => id)).toEqual([`c${outcomes.indexOf('recorded')}`]);
  });

  test('two people who answer at once, each again after a conflict, both stand in the history', async () => {
    const store = await make();
    const persist = async (id: string, minute: number): Promise<void> => {
      const stored = await store.read(meeting, '2584');
      const after = answerOf('2584', { answeredById: id, answeredAt: `2022-12-07T08:0${minute}:00Z` });
      const change = changeOf(id, after, stored?.answer ?? null);
      if ((await store.record(meeting, change, stored?.etag ?? null)) === 'conflict')
        return persist(id, minute);
    };
    await Promise.all([persist('first', 1), persist('second', 2)]);
    expect((await store.history(meeting)).map(({ id }) => id)).toEqual(['first', 'second']);
  });

  test('the history is in order of time, whatever the order of writing', async () => {
    const store = await make();
    const instants = ['2022-12-07T08:00:02Z', '2022-12-07T08:00:00.250Z', '2022-12-07T08:00:00Z'];
    for (const [index, answeredAt] of instants.entries()) {
      await store.record(meeting, changeOf(`c${index}`, answerOf(`258${index}`, { answeredAt })), null);
    }
    expect((await store.history(meeting)).map(({ id }) => id)).toEqual(['c2', 'c1', 'c0']);
  });

  test('hundreds of answers to meetings with odd ids are kept apart', async () => {
    const store = await make();
    for (const id of oddIds) await store.record(id, changeOf(id, answerOf('2584')), null);
    for (const id of oddIds) expect((await store.history(id)).map((change) => change.id)).toEqual([id]);
    for (const code of times(300, String)) await store.record('big', changeOf(code, answerOf(code)), null);
    expect(await store.answers('big')).toHaveLength(300);
  });
}
