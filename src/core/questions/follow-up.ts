import { continueFees, type FollowUp, nothingInherited } from './follow-up-fees.ts';
import { type FollowUpMarks, followUpMarks } from './follow-up-marks.ts';
import { momentOf, namedSelection } from './intents/meetings.ts';
import { namedMeasures, namedOutcomeOperation } from './intents/outcome.ts';
import { intentOf } from './intents.ts';
import type { NamedKind } from './names.ts';
import type { Candidate } from './piece.ts';
import type { AttendanceQuery, MeetingsQuery, OutcomeQuery, Query } from './query.ts';
import { ambiguousMention, idsOf, type Reading, read } from './reading.ts';
import { namedYears, type Scope } from './scope.ts';
import type { Token } from './tokenise.ts';

/**
 * Reads a message as the continuation of the query before it: only when it leans on it in its words, holds nothing that
 * this kind of question does not know, and is not a whole question itself. A change of subject inherits nothing.
 */
export function followUp(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  before: Query,
  scope: Scope,
): FollowUp | null {
  const previous = inLoadedYear(before, scope);
  const intent = intentOf(previous.kind);
  const reading = read(tokens, candidates, intent.grammar);
  if (reading.unexplained.length > 0 || reading.amounts > 0) return null;
  if (intent.subject && ambiguousMention(reading, intent.subject)) return null;
  if (ambiguousMention(reading, 'municipality')) return null;
  const marks = followUpMarks(tokens);
  if (previous.kind === 'fees') return continueFees(reading, previous, marks, scope);
  const leans = marks.continues || marks.pointsAtThing || reading.cues.size === 0;
  const years = namedYears(reading, scope);
  if (!leans || years.length > 1) return null;
  return continueOther(reading, previous, marks, years[0] ?? null);
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

function continueOther(
  reading: Reading,
  previous: Exclude<Query, { kind: 'fees' }>,
  marks: FollowUpMarks,
  year: number | null,
): FollowUp | null {
  switch (previous.kind) {
    case 'outcome':
      return continueOutcome(reading, previous, marks, year);
    case 'meetings':
      return continueMeetings(reading, previous, year);
    case 'attendance':
      return continueAttendance(reading, previous, year);
    case 'agreements':
      return replaceIds(
        reading,
        'agreement',
        (agreements) => ({ ...previous, agreements, form: null }),
        year,
      );
    case 'projects':
      return replaceIds(reading, 'project', (projects) => ({ ...previous, projects, phases: [] }), year);
    case 'goals':
      return replaceIds(
        reading,
        'goal',
        (goals) => ({ ...previous, goals, status: null, level: null }),
        year,
      );
    case 'participation':
      return (
        replaceIds(reading, 'service', (services) => ({ ...previous, services }), year) ??
        replaceIds(reading, 'municipality', (municipalities) => ({ ...previous, municipalities }), year)
      );
    default:
      return null;
  }
}

function continueOutcome(
  reading: Reading,
  previous: OutcomeQuery,
  marks: FollowUpMarks,
  year: number | null,
): FollowUp | null {
  const named = idsOf(reading, 'area');
  const measures = namedMeasures(reading);
  const whole = reading.cues.has('total') || idsOf(reading, 'body').length > 0;
  const operation = namedOutcomeOperation(reading);
  if (named.length === 0 && measures.length === 0 && !whole && year === null) return null;
  if (operation !== null && named.length === 0 && !marks.pointsAtThing) return null;
  const areas = named.length > 0 ? [...named] : whole ? 'whole' : previous.areas;
  const query: OutcomeQuery = {
    kind: 'outcome',
    year: year ?? previous.year,
    areas,
    measures: measures.length > 0 ? [...measures] : previous.measures,
    operation: operation ?? (named.length > 0 || whole ? 'values' : previous.operation),
  };
  const inherited = named.length === 0 && !whole && Array.isArray(previous.areas) ? previous.areas : [];
  return { type: 'query', query, inherited: { ...nothingInherited, areas: inherited } };
}

function continueMeetings(reading: Reading, previous: MeetingsQuery, year: number | null): FollowUp | null {
  const [body, second] = idsOf(reading, 'body');
  const select = namedSelection(reading);
  const at = momentOf(reading, year ?? previous.year ?? 0);
  if (second !== undefined || (body === undefined && select === null && at === null && year === null))
    return null;
  const query: MeetingsQuery = {
    ...previous,
    year: year ?? previous.year,
    body: body ?? previous.body,
    at: at ?? (select === null ? previous.at : null),
    select: select ?? (at === null ? previous.select : 'all'),
  };
  const undated = query.year === null && query.at !== null;
  return undated ? null : { type: 'query', query, inherited: nothingInherited };
}

function continueAttendance(
  reading: Reading,
  previous: AttendanceQuery,
  year: number | null,
): FollowUp | null {
  const [body, second] = idsOf(reading, 'body');
  const at = momentOf(reading, year ?? previous.year);
  const municipalities = idsOf(reading, 'municipality');
  if (
    second !== undefined ||
    (body === undefined && at === null && year === null) ||
    municipalities.length > 0
  )
    return null;
  const query: AttendanceQuery = {
    ...previous,
    year: year ?? previous.year,
    body: body ?? previous.body,
    at: at ?? previous.at,
    operation: at === null ? previous.operation : 'values',
  };
  return { type: 'query', query, inherited: nothingInherited };
}

function replaceIds(
  reading: Reading,
  kind: NamedKind,
  replace: (ids: string[]) => Exclude<Query, { year: number | null } & { kind: 'fees' | 'meetings' }>,
  year: number | null,
): FollowUp | null {
  const ids = idsOf(reading, kind);
  if (ids.length === 0) return null;
  const query = replace([...ids]);
  return {
    type: 'query',
    query: year === null || query.kind === 'fees' ? query : { ...query, year },
    inherited: nothingInherited,
  };
}
