import type { Person } from '../chat/events.ts';
import type { Clock, Ids } from '../clock.ts';
import { type AnswerPeriod, answerPeriod, type Meeting } from '../meetings/meeting.ts';
import type { TimeZone } from '../time/zone.ts';
import type { Answer, Choice } from './answer.ts';
import type { AttendanceStore } from './attendance-store.ts';

export interface NewAnswer {
  readonly meeting: Meeting;
  readonly municipalityCode: string;
  readonly choice: Choice;
  readonly substituteName: string | null;
  readonly person: Person;
  readonly via: Answer['via'];
}

export type RecordedAnswer =
  | { readonly outcome: 'recorded' | 'unchanged'; readonly answer: Answer; readonly before: Answer | null }
  | { readonly outcome: 'refused'; readonly period: Extract<AnswerPeriod, 'over' | 'cancelled'> };

interface Dependencies {
  readonly store: AttendanceStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly zone: TimeZone;
}

/** Enough for every municipality's people to press in the same instant; each conflict means that another one got through. */
const maxConflicts = 50;

/**
 * Records a municipality's answer. Two simultaneous answers both stand in the history, the later one as the answer. The
 * same answer by the same person again (a double click, a redelivered press) changes nothing. Rights are the caller's to
 * check.
 */
export async function recordAnswer(deps: Dependencies, given: NewAnswer): Promise<RecordedAnswer> {
  const period = answerPeriod(given.meeting, deps.clock.now(), deps.zone);
  if (period === 'over' || period === 'cancelled') return { outcome: 'refused', period };

  for (let conflicts = 0; conflicts < maxConflicts; conflicts += 1) {
    const stored = await deps.store.read(given.meeting.id, given.municipalityCode);
    const before = stored?.answer ?? null;
    const answer = answerOf(given, laterOf(deps.clock.now(), before), period);
    if (before && isSame(before, answer)) return { outcome: 'unchanged', answer: before, before };
    const change = { id: deps.ids.next(), before, after: answer };
    const written = await deps.store.record(given.meeting.id, change, stored?.etag ?? null);
    if (written === 'recorded') return { outcome: 'recorded', answer, before };
  }
  throw new Error(`An answer for ${given.meeting.id} met ${maxConflicts} conflicts in a row`);
}

function answerOf(given: NewAnswer, now: Date, period: AnswerPeriod): Answer {
  return {
    municipalityCode: given.municipalityCode,
    choice: given.choice,
    substituteName: given.choice === 'substitute' ? given.substituteName : null,
    answeredById: given.person.id,
    answeredByName: given.person.name,
    answeredAt: now.toISOString(),
    via: given.via,
    late: period === 'late',
  };
}

/** Clocks of two processes differ; an answer is dated after the one it replaces, so that the history has one order. */
function laterOf(now: Date, before: Answer | null): Date {
  return before ? new Date(Math.max(now.getTime(), Date.parse(before.answeredAt) + 1)) : now;
}

function isSame(a: Answer, b: Answer): boolean {
  return a.choice === b.choice && a.substituteName === b.substituteName && a.answeredById === b.answeredById;
}
