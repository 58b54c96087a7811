import type { Person } from '../chat/events.ts';
import type { Clock, Ids } from '../clock.ts';
import type { Body } from '../figures/rows.ts';
import { type AnswerPeriod, answerPeriod, type Meeting } from '../meetings/meeting.ts';
import type { TimeZone } from '../time/zone.ts';
import type { Answer, AnswerChange, AnswerChannel, Choice, PartialPresence } from './answer.ts';
import type { AttendanceStore } from './attendance-store.ts';

export interface NewAnswer {
  readonly meeting: Meeting;
  readonly body: Body;
  readonly municipalityCode: string;
  /** Null clears the answer: the municipality is unanswered again. */
  readonly given: GivenAnswer | null;
  readonly person: Person;
  readonly via: AnswerChannel;
  /** Why a coordinator answers on behalf of the municipality; null for its own answers. */
  readonly reason: string | null;
}

/** What somebody answers. */
export interface GivenAnswer {
  readonly choice: Choice;
  readonly substituteName: string | null;
  readonly substituteId: string | null;
  readonly partial: PartialPresence | null;
  readonly note: string | null;
}

/** An answer with nothing but the choice. */
export function plainAnswer(choice: Choice): GivenAnswer {
  return { choice, substituteName: null, substituteId: null, partial: null, note: null };
}

export type RecordedAnswer =
  | {
      readonly outcome: 'recorded' | 'unchanged';
      /** Null when it was cleared. */
      readonly answer: Answer | null;
      readonly before: Answer | null;
    }
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
  const period = answerPeriod(given, deps.clock.now(), deps.zone);
  if (period === 'over' || period === 'cancelled') return { outcome: 'refused', period };

  for (let conflicts = 0; conflicts < maxConflicts; conflicts += 1) {
    const stored = await deps.store.read(given.meeting.id, given.municipalityCode);
    const before = stored?.answer ?? null;
    const at = laterOf(deps.clock.now(), stored?.changedAt ?? null);
    const after = given.given && answerOf(given, given.given, { at, late: period === 'late' });
    if (isSame(before, after)) return { outcome: 'unchanged', answer: before, before };
    const change = changeOf(given, { id: deps.ids.next(), at, before, after });
    const written = await deps.store.record(given.meeting.id, change, stored?.etag ?? null);
    if (written === 'recorded') return { outcome: 'recorded', answer: after, before };
  }
  throw new Error(`An answer for ${given.meeting.id} met ${maxConflicts} conflicts in a row`);
}

function answerOf(
  { municipalityCode, person, via }: NewAnswer,
  given: GivenAnswer,
  { at, late }: { readonly at: string; readonly late: boolean },
): Answer {
  const bySubstitute = given.choice === 'substitute';
  return {
    municipalityCode,
    choice: given.choice,
    substituteName: bySubstitute ? given.substituteName : null,
    substituteId: bySubstitute ? given.substituteId : null,
    partial: given.partial,
    note: given.note,
    answeredById: person.id,
    answeredByName: person.name,
    answeredAt: at,
    via,
    late,
  };
}

function changeOf(
  { municipalityCode, person, via, reason }: NewAnswer,
  change: Pick<AnswerChange, 'id' | 'at' | 'before' | 'after'>,
): AnswerChange {
  return { ...change, municipalityCode, byId: person.id, byName: person.name, via, reason };
}

/** Clocks of two processes differ; a change is dated after the one before it, so that the history has one order. */
function laterOf(now: Date, changedAt: string | null): string {
  const at = changedAt ? Math.max(now.getTime(), Date.parse(changedAt) + 1) : now.getTime();
  return new Date(at).toISOString();
}

function isSame(a: Answer | null, b: Answer | null): boolean {
  if (a === null || b === null) return a === b;
  return JSON.stringify(saidIn(a)) === JSON.stringify(saidIn(b));
}

function saidIn(answer: Answer): readonly unknown[] {
  const { choice, substituteName, substituteId, partial, note, answeredById } = answer;
  return [choice, substituteName, substituteId, partial, note, answeredById];
}
