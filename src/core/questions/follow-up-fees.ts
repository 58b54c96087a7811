import type { FollowUpMarks } from './follow-up-marks.ts';
import { numbersFit } from './intents/fee-numbers.ts';
import { dimensionOf, namedOperation } from './intents/fee-operation.ts';
import { type FeeSlots, namedSlots } from './intents/fee-slots.ts';
import { asksForChange, yearsOfChange } from './intents/fee-years.ts';
import type { FeesQuery, Query } from './query.ts';
import { idsOf, type Reading } from './reading.ts';
import { namedYears, type Scope, saysOwn } from './scope.ts';

/** A query that leans on the one before; `inherited` names what was taken over from it. */
export type FollowUp =
  | { readonly type: 'query'; readonly query: Query; readonly inherited: Inherited }
  | { readonly type: 'options'; readonly query: FeesQuery; readonly queries: readonly Query[] };

export interface Inherited {
  readonly municipalities: readonly string[];
  readonly services: readonly string[];
  readonly areas: readonly string[];
  /** The asker's own municipality, as the roster says, stands for "our municipality"; null when it was not said. */
  readonly own: string | null;
}

export const nothingInherited: Inherited = { municipalities: [], services: [], areas: [], own: null };

const slotCues = new Set([
  'municipality',
  'service',
  'joint',
  'year',
  'this-year',
  'next-year',
  'last-year',
  'report',
  'own',
  'change',
  'since',
  'percent',
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
  if (asksForChange(reading, named, scope) === null) return null;
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
    ? {
        type: 'query',
        query,
        inherited: { ...inheritedFees(previous, query, named), own: ownOf(reading, scope) },
      }
    : null;
}

function saysSomething(reading: Reading, named: FeeSlots, scope: Scope): boolean {
  const { cues } = reading;
  const slots = named.services.length + named.municipalities.length;
  if (slots > 0 || namedYears(reading, scope).length > 0 || namedOperation(reading) !== null) return true;
  if (cues.has('change')) return true;
  return (
    cues.has('everything') ||
    cues.has('others') ||
    (cues.has('all') && (cues.has('municipality') || cues.has('service')))
  );
}

function mergeFees(reading: Reading, previous: FeesQuery, named: FeeSlots, scope: Scope): FeesQuery {
  const { cues } = reading;
  const years = namedYears(reading, scope);
  const changes = asksForChange(reading, named, scope) === true;
  const operation = changes ? 'change' : namedOperation(reading);
  const ranks = operation !== null && operation !== 'sum' && operation !== 'difference' && !changes;
  const allMunicipalities = ranks || cues.has('others') || (cues.has('all') && cues.has('municipality'));
  const allServices = cues.has('everything') || (cues.has('all') && cues.has('service'));
  const municipalities = slot(named.municipalities, allMunicipalities, previous.municipalities);
  const services = slot(named.services, allServices, previous.services);
  const slots = { municipalities: listed(municipalities), services: listed(services) };
  const query: FeesQuery = {
    kind: 'fees',
    years: changes ? yearsOfChange(years, scope) : years.length > 0 ? years.slice(0, 4) : previous.years,
    services,
    municipalities,
    operation: operation ?? previous.operation,
    by: dimensionOf(reading, slots),
    top: operation === null ? previous.top : (reading.counts[0] ?? 1),
    ...placeOf(operation, reading, previous),
  };
  if (operation !== null) return query;
  if (query.operation === 'change')
    return query.years.length === 2 ? query : { ...query, operation: 'values' };
  return isOneCell(query) ? { ...query, operation: 'values' } : query;
}

/** A place, and a limit, stay with the operation that it was asked with. */
function placeOf(
  operation: FeesQuery['operation'] | null,
  reading: Reading,
  previous: FeesQuery,
): Pick<FeesQuery, 'place' | 'limit'> {
  const place = operation === null ? previous.place : reading.ordinals[0];
  const limit = operation === null ? previous.limit : undefined;
  return { ...(place === undefined ? {} : { place }), ...(limit === undefined ? {} : { limit }) };
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
    query: previous,
    queries: totalsOf(previous),
  };
}

/** Of the municipality over all services, and of the service over all municipalities. */
export function totalsOf(previous: FeesQuery): readonly [FeesQuery, FeesQuery] {
  return [
    { ...previous, services: 'all', operation: 'sum', by: 'service' },
    { ...previous, municipalities: 'all', operation: 'sum', by: 'municipality' },
  ];
}

function ownOf(reading: Reading, scope: Scope): string | null {
  return saysOwn(reading) && idsOf(reading, 'municipality').length === 0 ? scope.own : null;
}

function inheritedFees(previous: FeesQuery, query: FeesQuery, named: FeeSlots): Inherited {
  const kept = (slotNow: 'all' | string[], before: 'all' | string[], namedNow: readonly string[]) =>
    namedNow.length === 0 && slotNow !== 'all' && slotNow === before ? slotNow : [];
  return {
    municipalities: kept(query.municipalities, previous.municipalities, named.municipalities),
    services: kept(query.services, previous.services, named.services),
    areas: [],
    own: null,
  };
}
