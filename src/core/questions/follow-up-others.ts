import { type FollowUp, nothingInherited } from './follow-up-fees.ts';
import type { FollowUpMarks } from './follow-up-marks.ts';
import { momentOf, namedSelection } from './intents/meetings.ts';
import { namedMeasures, namedOutcomeOperation } from './intents/outcome.ts';
import type { NamedKind } from './names.ts';
import type { AttendanceQuery, MeetingsQuery, OutcomeQuery, Query } from './query.ts';
import { idsOf, type Reading } from './reading.ts';

/** What is asked of anything but fees, with what the message names in place of what was asked before; null for nothing new. */
export function continueOther(
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
