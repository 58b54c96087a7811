import { continueFees, type FollowUp, nothingInherited, totalsOf } from './follow-up-fees.ts';
import { followUpMarks } from './follow-up-marks.ts';
import { continueOther } from './follow-up-others.ts';
import { namedOperation } from './intents/fee-operation.ts';
import { namedMeasures } from './intents/outcome.ts';
import { intentOf } from './intents.ts';
import type { Candidate } from './piece.ts';
import type { Query } from './query.ts';
import { ambiguousMention, idsOf, type Reading, read } from './reading.ts';
import type { Awaited, Remembered } from './remembered.ts';
import { namedMunicipalities, namedYears, type Scope } from './scope.ts';
import type { Token } from './tokenise.ts';

/** The kind of row that a query is about, by what a reply to a choice may name. */
type AwaitedRow = Exclude<Awaited, 'total'>;

/**
 * Reads a message as the continuation of the query before it: only when it leans on it in its words, holds nothing that
 * this kind of question does not know, and is not a whole question itself. A change of subject inherits nothing.
 */
export function followUp(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  before: Remembered,
  scope: Scope,
): FollowUp | null {
  const previous = inLoadedYear(before.query, scope);
  const intent = intentOf(previous.kind);
  const reading = read(tokens, candidates, intent.grammar);
  if (reading.unexplained.length > 0 || reading.amounts + reading.limits.length > 0) return null;
  if (intent.subject && ambiguousMention(reading, intent.subject)) return null;
  if (ambiguousMention(reading, 'municipality')) return null;
  const spoken = followUpMarks(tokens);
  const marks = { ...spoken, continues: spoken.continues || before.awaiting !== null };
  if (before.awaiting === 'total') return chooseTotal(reading, previous);
  if (before.awaiting !== null && !repliesWith(before.awaiting, reading, scope)) return null;
  if (previous.kind === 'fees') return continueFees(reading, previous, marks, scope);
  const leans =
    marks.continues ||
    marks.pointsAtThing ||
    reading.cues.size === 0 ||
    isOneMeasure(tokens, reading, previous);
  const years = namedYears(reading, scope);
  if (!leans || years.length > 1) return null;
  return continueOther(reading, previous, marks, years[0] ?? null);
}

/** "Avvikelsen?" after a question on an area's income: one word, for another measure of it. */
function isOneMeasure(tokens: readonly Token[], reading: Reading, { kind }: Query): boolean {
  return kind === 'outcome' && tokens.length === 1 && namedMeasures(reading).length > 0;
}

/** A reply to a choice names what was missing, and nothing that makes it a question of its own. */
function repliesWith(awaiting: AwaitedRow, reading: Reading, scope: Scope): boolean {
  if (awaiting === 'municipality') return namedMunicipalities(reading, scope).length > 0;
  if (idsOf(reading, awaiting).length > 0) return true;
  return awaiting === 'service' && (namedOperation(reading) !== null || reading.cues.has('everything'));
}

/** "And in total?" was asked back to: of the municipality, or of the service? */
function chooseTotal(reading: Reading, previous: Query): FollowUp | null {
  if (previous.kind !== 'fees') return null;
  const [byService, byMunicipality] = totalsOf(previous);
  const names = (kind: 'municipality' | 'service') =>
    idsOf(reading, kind).length > 0 || reading.cues.has(kind);
  if (names('municipality') === names('service')) return null;
  const chosen = names('municipality') ? byService : byMunicipality;
  const slot = names('municipality') ? 'municipalities' : 'services';
  const ids = idsOf(reading, names('municipality') ? 'municipality' : 'service');
  const query = ids.length > 0 ? { ...chosen, [slot]: [...ids] } : chosen;
  return { type: 'query', query, inherited: nothingInherited };
}

/** A year that was asked for in vain is not inherited. */
function inLoadedYear(query: Query, { figures, latest }: Scope): Query {
  const isLoaded = (year: number) => figures.some((each) => each.year === year);
  if (query.kind === 'fees') {
    const years = query.years.filter(isLoaded);
    return { ...query, years: years.length > 0 ? years : [latest.year] };
  }
  return query.year === null || isLoaded(query.year) ? query : { ...query, year: latest.year };
}
