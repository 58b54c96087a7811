import type { FeesQuery } from '../query.ts';
import { grammar, idsOf, type Reading } from '../reading.ts';
import { commonCues, namedYears, type Scope } from '../scope.ts';
import { isBareName } from './bare-names.ts';
import { numbersFit } from './fee-numbers.ts';
import { dimensionOf, namedOperation, operationOf } from './fee-operation.ts';
import { type FeeSlots, namedSlots } from './fee-slots.ts';
import { asksForChange, yearsOfChange } from './fee-years.ts';
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
      'change',
      'since',
      'percent',
      'count',
      'same',
      'plus',
      'more',
      'all-services',
      'deed',
      'exists',
      'brings-in',
      'person',
    ],
    pieces: ['amount', 'limit', 'count', 'ordinal'],
  }),
  toQuery: (reading, scope) => {
    const named = namedSlots(reading, scope);
    if (!asksForFees(reading, named) || leavesOpen(reading, named) || addsNothing(reading, named))
      return null;
    if (asksForChange(reading, named, scope) === null || leavesPairOpen(reading, named)) return null;
    if (reading.limits.length > 1 || (reading.cues.has('count') && reading.limits.length === 0)) return null;
    const query = feesQueryOf(reading, scope, named);
    if (query.operation === 'share' && !isShareOfAll(reading, named)) return null;
    return numbersFit(reading, scope, query) ? query : null;
  },
};

/** What is asked of fees but for something that was left open; null when the words could not ask for one. */
export function openFeesQuery(reading: Reading, scope: Scope): FeesQuery | null {
  if (reading.unexplained.length > 0) return null;
  const named = namedSlots(reading, scope);
  if (asksForChange(reading, named, scope) === null) return null;
  const query = feesQueryOf(reading, scope, named);
  return numbersFit(reading, scope, query) ? query : null;
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
  if (cues.has('fee') || (reading.limits.length > 0 && named.services.length > 0)) return true;
  if (cues.has('brings-in')) return false;
  if (cues.has('per-service') && named.municipalities.length > 0) return true;
  if (cues.has('change')) return hasSlot && (cues.has('cost') || named.municipalities.length > 0);
  if (idsOf(reading, 'body').length > 0 && named.municipalities.length === 0) return false;
  if (cues.has('gets')) return cues.has('cost') && hasSlot;
  if (cues.has('size')) return hasSlot && (cues.has('cost') || cues.has('difference'));
  if (cues.has('how-much') && hasSlot && !cues.has('cost')) {
    const isOfFees = named.services.length > 0 || cues.has('total') || cues.has('everything');
    return isOfFees && !cues.has('participate');
  }
  if (cues.has('cost'))
    return hasSlot || cues.has('municipality') || cues.has('service') || cues.has('everything');
  const compares = comparingCues.some((cue) => cues.has(cue)) || cues.has('percent') || cues.has('more');
  if (named.services.length > 0 && named.municipalities.length > 0) return compares || isBareName(reading);
  if (cues.has('ranking') && cues.has('municipality')) return true;
  if (comparingCues.some((cue) => cues.has(cue))) return hasSlot;
  return named.services.length > 0 && (cues.has('municipality') || cues.has('all'));
}

/** "Hur mycket gick e-arkivet plus": there is nothing to be added up. */
function addsNothing({ cues }: Reading, { services, municipalities }: FeeSlots): boolean {
  return cues.has('plus') && services.length < 2 && municipalities.length < 2;
}

/** "More" is said of two that are named, unless more is said of how they differ. */
function leavesPairOpen({ cues }: Reading, { services, municipalities }: FeeSlots): boolean {
  return cues.has('more') && !cues.has('difference') && services.length !== 2 && municipalities.length !== 2;
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
  const changes = asksForChange(reading, slots, scope) === true;
  const services = cues.has('all-services') ? [] : slots.services;
  const ranks = cues.has('highest') || cues.has('lowest');
  const [place] = reading.ordinals;
  const [limit] = limits(reading, slots) ? reading.limits : [];
  return {
    kind: 'fees',
    years: changes ? yearsOfChange(years, scope) : years.length > 0 ? years.slice(0, 4) : [scope.latest.year],
    services: services.length > 0 ? [...services] : 'all',
    municipalities: slots.municipalities.length > 0 ? [...slots.municipalities] : 'all',
    operation: changes ? 'change' : limit ? 'within' : operationOf(reading),
    by: dimensionOf(reading, { ...slots, services }),
    top: ranks ? (reading.counts[0] ?? 1) : 1,
    ...(place === undefined || !ranks ? {} : { place }),
    ...(limit ? { limit } : {}),
  };
}

/** Of one fee it is told what it is, whether or not it is "more than 90,000". */
function limits({ limits: named }: Reading, { services, municipalities }: FeeSlots): boolean {
  return named.length > 0 && !(services.length === 1 && municipalities.length === 1);
}

/** Of what all municipalities pay: "hur stor del av Kirunas avgifter" is a share of something else. */
function isShareOfAll({ mentions }: Reading, { municipalities }: FeeSlots): boolean {
  const isPartOfOwn = mentions.some(({ ids, after }) => ids.has('municipality') && partitive.has(after));
  return municipalities.length === 1 && !isPartOfOwn;
}

const partitive = new Set(['av', 'of']);
