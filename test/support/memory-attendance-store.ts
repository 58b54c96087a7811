import type { AnswerChange } from '../../src/core/attendance/answer.ts';
import type { AttendanceStore, StoredAnswer } from '../../src/core/attendance/attendance-store.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

interface Meeting {
  readonly answers: Map<string, StoredAnswer>;
  readonly history: AnswerChange[];
}

export function createMemoryAttendanceStore(keep: Keep = keepNothing): AttendanceStore {
  const meetings = new Map<string, Meeting>();
  let writes = 0;
  const meetingOf = (id: string): Meeting => {
    const known = meetings.get(id) ?? { answers: new Map(), history: [] };
    meetings.set(id, known);
    return known;
  };
  keep('Attendance', () => meetings);
  return {
    answers: async (meetingId) =>
      [...meetingOf(meetingId).answers.values()].flatMap(({ answer }) => answer ?? []),
    read: async (meetingId, municipalityCode) => meetingOf(meetingId).answers.get(municipalityCode) ?? null,
    record: async (meetingId, change, etag) => {
      const { answers, history } = meetingOf(meetingId);
      if (history.some(({ id }) => id === change.id)) return 'recorded';
      const code = change.municipalityCode;
      if ((answers.get(code)?.etag ?? null) !== etag) return 'conflict';
      writes += 1;
      answers.set(code, {
        answer: structuredClone(change.after),
        changedAt: change.at,
        etag: `etag-${writes}`,
      });
      history.push(structuredClone(change));
      return 'recorded';
    },
    history: async (meetingId) => [...meetingOf(meetingId).history].sort(byTimeThenId),
  };
}

function byTimeThenId(a: AnswerChange, b: AnswerChange): number {
  const order = Date.parse(a.at) - Date.parse(b.at);
  return order !== 0 ? order : Number(a.id > b.id) - Number(a.id < b.id);
}
