import type { FollowUpMarks } from './follow-up-marks.ts';
import { dimensionOf, type FeeSlots, namedOperation, namedSlots, numbersFit } from './intents/fees.ts';
import type { FeesQuery, Query } from './query.ts';
import type { Reading } from './reading.ts';
import { namedYears, type Scope } from './scope.ts';

/** A query that leans on the one before; `inherited` names what was taken over from it. */
export type FollowUp =
  | { readonly type: 'query'; readonly query: Query; readonly inherited: Inherited }
  | { readonly type: 'options'; readonly queries: readonly Query[] };

export interface Inherited {
  readonly municipalities: readonly string[];
  readonly services: readonly string[];
  readonly areas: readonly string[];
}

export const nothingInherited: Inherited = { municipalities: [], services: [], areas: [] };

const slotCues = new Set([
  'municipality',
  'service',
  'joint',
  'year',
  'this-year',
  'next-year',
  'last-year',
  'report',
]);

/** Null when the message is a question of its own, or says nothing new. */
export function continueFees(
  reading: Reading,
  previous: FeesQuery,
  marks: FollowUpMarks,
  scope: Scope,
): FollowUp | null {
  const named = namedSlots(reading, scope);
  const isWhole = named.services.length > 0 && named.municipalities.length > 0;
  const slotsOnly = [...reading.cues].every((cue) => slotCues.has(cue));
  const leans = marks.continues || marks.pointsAtPlace || marks.pointsAtThing || slotsOnly;
  if (isWhole || !leans || !saysSomething(reading, named, scope)) return null;
  const operation = namedOperation(reading);
  if (
    operation === 'sum' &&
    named.services.length + named.municipalities.length === 0 &&
    isOneCell(previous)
  ) {
    if (!reading.cues.has('everything')) return totalOptions(previous);
  }
  const query = mergeFees(reading, previous, named, scope);
  return numbersFit(reading, scope, query)
    ? { type: 'query', query, inherited: inheritedFees(previous, query, named) }
    : null;
}

function saysSomething(reading: Reading, named: FeeSlots, scope: Scope): boolean {
  const { cues } = reading;
  const slots = named.services.length + named.municipalities.length;
  if (slots > 0 || namedYears(reading, scope).length > 0 || namedOperation(reading) !== null) return true;
  return (
    cues.has('everything') ||
    cues.has('others') ||
    (cues.has('all') && (cues.has('municipality') || cues.has('service')))
  );
}

function mergeFees(reading: Reading, previous: FeesQuery, named: FeeSlots, scope: Scope): FeesQuery {
  const { cues } = reading;
  const years = namedYears(reading, scope);
  const operation = namedOperation(reading);
  const ranks = operation !== null && operation !== 'sum' && operation !== 'difference';
  const allMunicipalities = ranks || cues.has('others') || (cues.has('all') && cues.has('municipality'));
  const allServices = cues.has('everything') || (cues.has('all') && cues.has('service'));
  const municipalities = slot(named.municipalities, allMunicipalities, previous.municipalities);
  const services = slot(named.services, allServices, previous.services);
  const slots = { municipalities: listed(municipalities), services: listed(services) };
  const query: FeesQuery = {
    kind: 'fees',
    years: years.length > 0 ? years.slice(0, 4) : previous.years,
    services,
    municipalities,
    operation: operation ?? previous.operation,
    by: dimensionOf(reading, slots),
    top: operation === null ? previous.top : (reading.counts[0] ?? 1),
  };
  return operation === null && isOneCell(query) ? { ...query, operation: 'values' } : query;
}

function slot(named: readonly string[], all: boolean, before: 'all' | string[]): 'all' | string[] {
  if (named.length > 0) return [...named];
  return all ? 'all' : before;
}

function listed(ids: 'all' | readonly string[]): readonly string[] {
  return ids === 'all' ? [] : ids;
}

function isOneCell(query: FeesQuery): boolean {
  return (
    query.services !== 'all' &&
    query.municipalities !== 'all' &&
    query.services.length * query.municipalities.length === 1
  );
}

/** "And in total?" after one fee: of the municipality, or of the service? */
function totalOptions(previous: FeesQuery): FollowUp {
  return {
    type: 'options',
    queries: [
      { ...previous, services: 'all', operation: 'sum', by: 'service' },
      { ...previous, municipalities: 'all', operation: 'sum', by: 'municipality' },
    ],
  };
}

function inheritedFees(previous: FeesQuery, query: FeesQuery, named: FeeSlots): Inherited {
  const kept = (slotNow: 'all' | string[], before: 'all' | string[], namedNow: readonly string[]) =>
    namedNow.length === 0 && slotNow !== 'all' && slotNow === before ? slotNow : [];
  return {
    municipalities: kept(query.municipalities, previous.municipalities, named.municipalities),
    services: kept(query.services, previous.services, named.services),
    areas: [],
  };
}
