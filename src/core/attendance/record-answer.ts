import type { Person } from '../chat/events.ts';
import type { Clock, Ids } from '../clock.ts';
import type { Body } from '../figures/rows.ts';
import { type AnswerPeriod, answerPeriod, type Meeting } from '../meetings/meeting.ts';
import type { TimeZone } from '../time/zone.ts';
import type { Answer, AnswerChange, AnswerChannel, Choice, PartialPresence } from './answer.ts';
import type { AttendanceStore, StoredAnswer } from './attendance-store.ts';
import { isRepeatedPress, isSame } from './repeated-press.ts';

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
  /** What the person had seen; absent for whoever may replace any answer. */
  readonly seen?: Seen;
}

/** What somebody had seen of the municipality's answer before answering. */
export interface Seen {
  /** When the pressed card was drawn: ISO instant, UTC; null for no card. */
  readonly drawnAt: string | null;
  /** `answeredAt` of another person's answer that is to be changed; null when nobody was asked about it. */
  readonly confirms: string | null;
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
      /** `unchanged`: it stands already, or the press came again after a later one. */
      readonly outcome: 'recorded' | 'unchanged';
      /** Null when it was cleared. */
      readonly answer: Answer | null;
      readonly before: Answer | null;
    }
  /** Somebody else's answer stands, and whoever answers has not said that it is to be changed. */
  | { readonly outcome: 'answered-by-other'; readonly standing: Answer }
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
 * same answer again changes nothing, whoever gives it; nor does a press that Teams delivers again, even when the answer was
 * changed in between. Rights are the caller's to check.
 */
export async function recordAnswer(deps: Dependencies, given: NewAnswer): Promise<RecordedAnswer> {
  const period = answerPeriod(given, deps.clock.now(), deps.zone);
  if (period === 'over' || period === 'cancelled') return { outcome: 'refused', period };

  for (let conflicts = 0; conflicts < maxConflicts; conflicts += 1) {
    const stored = await deps.store.read(given.meeting.id, given.municipalityCode);
    const before = stored?.answer ?? null;
    const at = laterOf(deps.clock.now(), stored?.changedAt ?? null);
    const after = given.given && answerOf(given, given.given, { at, late: period === 'late' });
    const withheld = await withhold(deps, given, { stored, after });
    if (withheld) return withheld;
    const change = changeOf(given, { id: deps.ids.next(), at, before, after });
    const written = await deps.store.record(given.meeting.id, change, stored?.etag ?? null);
    if (written === 'recorded') return { outcome: 'recorded', answer: after, before };
  }
  throw new Error(`An answer for ${given.meeting.id} met ${maxConflicts} conflicts in a row`);
}

/** What there is to say in place of recording the answer; null when it is to be recorded. */
async function withhold(
  deps: Dependencies,
  given: NewAnswer,
  { stored, after }: { readonly stored: StoredAnswer | null; readonly after: Answer | null },
): Promise<RecordedAnswer | null> {
  const standing = stored?.answer ?? null;
  const unchanged = { outcome: 'unchanged', answer: standing, before: standing } as const;
  if (isSame(standing, after)) return unchanged;
  const { seen } = given;
  if (!seen || !stored) return null;
  const now = deps.clock.now();
  if (await isRepeatedPress(deps.store, { ...given, seen }, { stored, after, now })) return unchanged;
  const isAnothers = standing?.answeredById !== given.person.id && standing?.answeredAt !== seen.confirms;
  return standing && isAnothers ? { outcome: 'answered-by-other', standing } : null;
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
