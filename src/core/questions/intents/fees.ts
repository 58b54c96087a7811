import type { FeesQuery } from '../query.ts';
import { grammar, idsOf, type Reading } from '../reading.ts';
import { commonCues, namedYears, type Scope } from '../scope.ts';
import type { Intent } from './intent.ts';

export const feesIntent: Intent = {
  kind: 'fees',
  subject: 'service',
  grammar: grammar({
    kinds: ['municipality', 'service', 'body'],
    cues: [
      ...commonCues,
      'fee',
      'cost',
      'total',
      'everything',
      'all',
      'per-service',
      'highest',
      'lowest',
      'average',
      'difference',
      'compare',
      'ranking',
      'municipality',
      'service',
      'joint',
      'joint-services',
      'base-services',
      'participate',
      'how-much',
      'others',
      'own',
    ],
    pieces: ['amount', 'count'],
  }),
  toQuery: (reading, scope) => {
    const named = namedSlots(reading, scope);
    if (!asksForFees(reading, named) || leavesOpen(reading, named)) return null;
    const query = feesQueryOf(reading, scope, named);
    return numbersFit(reading, scope, query) ? query : null;
  },
};

export interface FeeSlots {
  readonly services: readonly string[];
  readonly municipalities: readonly string[];
}

/** The services and municipalities that the words name, groups of services included; empty where none is named. */
export function namedSlots(reading: Reading, scope: Scope): FeeSlots {
  const group = (kind: 'base' | 'joint-service') =>
    scope.latest.services.filter((service) => service.kind === kind).map((service) => service.id);
  const services = new Set([
    ...idsOf(reading, 'service'),
    ...(reading.cues.has('base-services') ? group('base') : []),
    ...(reading.cues.has('joint-services') ? group('joint-service') : []),
  ]);
  return { services: [...services], municipalities: idsOf(reading, 'municipality') };
}

const comparingCues = [
  'total',
  'everything',
  'highest',
  'lowest',
  'average',
  'difference',
  'compare',
  'ranking',
] as const;

function asksForFees(reading: Reading, named: FeeSlots): boolean {
  const { cues } = reading;
  const hasSlot = named.services.length > 0 || named.municipalities.length > 0;
  if (cues.has('fee')) return true;
  if (idsOf(reading, 'body').length > 0 && named.municipalities.length === 0) return false;
  if (cues.has('gets') || cues.has('size')) return cues.has('cost') && hasSlot;
  if (cues.has('how-much') && hasSlot) return !cues.has('participate');
  if (cues.has('cost'))
    return hasSlot || cues.has('municipality') || cues.has('service') || cues.has('everything');
  if (named.services.length > 0 && named.municipalities.length > 0) return true;
  if (cues.has('ranking') && cues.has('municipality')) return true;
  if (comparingCues.some((cue) => cues.has(cue))) return hasSlot;
  return named.services.length > 0 && (cues.has('municipality') || cues.has('all'));
}

const wholeCues = ['everything', 'all', 'per-service', 'list'] as const;

/** "Our municipality" and "the service" point at something that the question does not name. */
function leavesOpen(reading: Reading, named: FeeSlots): boolean {
  const { cues } = reading;
  if (cues.has('own') && named.municipalities.length === 0) return true;
  const pointsAtService = cues.has('service') && named.services.length === 0;
  return pointsAtService && namedOperation(reading) === null && !wholeCues.some((cue) => cues.has(cue));
}

function feesQueryOf(reading: Reading, scope: Scope, slots: FeeSlots): FeesQuery {
  const { cues } = reading;
  const years = namedYears(reading, scope);
  const services = cues.has('everything') && slots.services.length === 0 ? [] : slots.services;
  return {
    kind: 'fees',
    years: years.length > 0 ? years.slice(0, 4) : [scope.latest.year],
    services: services.length > 0 ? [...services] : 'all',
    municipalities: slots.municipalities.length > 0 ? [...slots.municipalities] : 'all',
    operation: operationOf(reading),
    by: dimensionOf(reading, { ...slots, services }),
    top: cues.has('highest') || cues.has('lowest') ? (reading.counts[0] ?? 1) : 1,
  };
}

/** Null when the words name no operation. */
export function namedOperation(reading: Reading): FeesQuery['operation'] | null {
  const { cues } = reading;
  if (cues.has('difference')) return 'difference';
  if (cues.has('highest') && cues.has('lowest')) return 'ranking';
  if (cues.has('ranking') || (cues.has('others') && idsOf(reading, 'municipality').length > 0))
    return 'ranking';
  if (cues.has('highest')) return 'highest';
  if (cues.has('lowest')) return 'lowest';
  if (cues.has('average')) return 'average';
  return cues.has('total') ? 'sum' : null;
}

function operationOf(reading: Reading): FeesQuery['operation'] {
  return namedOperation(reading) ?? 'values';
}

export function dimensionOf(reading: Reading, named: FeeSlots): FeesQuery['by'] {
  const { cues } = reading;
  if (named.municipalities.length === 1) return 'service';
  if (named.municipalities.length > 1) return 'municipality';
  if (cues.has('per-service') || named.services.length > 1) return 'service';
  if (named.services.length === 1 || cues.has('municipality')) return 'municipality';
  return cues.has('service') || cues.has('everything') || cues.has('list') ? 'service' : 'municipality';
}

/**
 * A count has to be one that is true ("de fjorton kommunerna"), and an amount can only be one that is asked whether it is
 * right; any other number would change the question.
 */
export function numbersFit(reading: Reading, scope: Scope, query: FeesQuery): boolean {
  const { municipalities, services } = scope.latest;
  const lengths = [query.services, query.municipalities].flatMap((slot) =>
    slot === 'all' ? [] : [slot.length],
  );
  const joint = services.filter((service) => service.kind === 'joint-service').length;
  const real = new Set([municipalities.length, services.length, joint, services.length - joint, ...lengths]);
  const ranks = query.operation === 'highest' || query.operation === 'lowest';
  if (!reading.counts.every((count) => real.has(count) || (ranks && count === query.top && count <= 20)))
    return false;
  const oneCell =
    query.services.length === 1 && query.municipalities.length === 1 && query.years.length === 1;
  return reading.amounts === 0 || (oneCell && query.operation === 'values');
}
