import type { OutcomeMeasure, OutcomeQuery } from '../query.ts';
import { grammar, idsOf, type Reading } from '../reading.ts';
import { commonCues, onlyYear } from '../scope.ts';
import type { Intent } from './intent.ts';

export const outcomeIntent: Intent = {
  kind: 'outcome',
  subject: 'area',
  grammar: grammar({
    kinds: ['area', 'body'],
    cues: [
      ...commonCues,
      'outcome',
      'income',
      'brings-in',
      'cost',
      'result',
      'deficit',
      'in-the-red',
      'in-the-black',
      'total',
      'all',
      'everything',
      'area',
      'project',
      'service',
      'joint',
      'joint-services',
      'highest',
      'lowest',
      'compare',
      'difference',
      'detail',
      'how-much',
      'best',
      'worst',
    ],
    pieces: ['count'],
  }),
  toQuery: (reading, scope) => {
    const year = onlyYear(reading, scope);
    if (year === null || !asksForOutcome(reading) || reading.counts.length > 0) return null;
    const measures = namedMeasures(reading);
    const operation = namedOutcomeOperation(reading) ?? 'values';
    if (ranks(operation) && measures.length > 1) return null;
    if (reading.cues.has('lowest') && reading.cues.has('deficit')) return null;
    return {
      kind: 'outcome',
      year,
      areas: areasOf(reading, operation),
      measures: measures.length > 0 ? [...measures] : defaultMeasures(operation),
      operation,
    };
  },
};

const outcomeCues = ['outcome', 'income', 'brings-in', 'result', 'deficit'] as const;

function asksForOutcome(reading: Reading): boolean {
  const { cues } = reading;
  if (cues.has('difference') && !(cues.has('income') && cues.has('cost'))) return false;
  const named = idsOf(reading, 'area').length > 0 || idsOf(reading, 'body').length > 0;
  if (cues.has('in-the-red') || cues.has('in-the-black')) return true;
  if (outcomeCues.some((cue) => cues.has(cue))) return true;
  return cues.has('cost') && (named || cues.has('area') || cues.has('project'));
}

/** In the order income, cost, deviation; empty when the words name none. */
export function namedMeasures(reading: Reading): readonly OutcomeMeasure[] {
  const { cues } = reading;
  const measures: OutcomeMeasure[] = [];
  // "By how much did the income exceed the cost" asks for one number.
  if (cues.has('difference') && cues.has('income') && cues.has('cost')) return ['deviation'];
  if (cues.has('income') || cues.has('brings-in')) measures.push('income');
  if (cues.has('cost')) measures.push('cost');
  const isSign = cues.has('in-the-red') || cues.has('in-the-black');
  if (cues.has('result') || cues.has('deficit') || cues.has('difference') || isSign)
    measures.push('deviation');
  return measures;
}

function defaultMeasures(operation: OutcomeQuery['operation']): OutcomeMeasure[] {
  return operation === 'values' ? ['income', 'cost', 'deviation'] : ['deviation'];
}

/** Null when the words name no operation. */
export function namedOutcomeOperation(reading: Reading): OutcomeQuery['operation'] | null {
  const { cues } = reading;
  if (asksForWhole(reading)) return 'values';
  if (cues.has('in-the-red')) return 'in-the-red';
  if (cues.has('in-the-black')) return 'in-the-black';
  if (cues.has('best')) return 'highest';
  if (cues.has('worst')) return 'lowest';
  if (cues.has('highest')) return cues.has('deficit') ? 'lowest' : 'highest';
  return cues.has('lowest') ? 'lowest' : null;
}

/** "Gick nämnden plus?" asks for the board's own result, not for the areas above zero. */
function asksForWhole(reading: Reading): boolean {
  const { cues } = reading;
  if (!cues.has('in-the-red') && !cues.has('in-the-black')) return false;
  const narrows =
    cues.has('project') || cues.has('area') || cues.has('all') || idsOf(reading, 'area').length > 0;
  return !narrows && (cues.has('total') || idsOf(reading, 'body').length > 0);
}

function ranks(operation: OutcomeQuery['operation']): boolean {
  return operation === 'highest' || operation === 'lowest';
}

function areasOf(reading: Reading, operation: OutcomeQuery['operation']): OutcomeQuery['areas'] {
  const { cues } = reading;
  const named = idsOf(reading, 'area');
  if (named.length > 0) return [...named];
  if (cues.has('project')) return 'projects';
  if (operation !== 'values') return 'all';
  if (cues.has('total') || idsOf(reading, 'body').length > 0) return 'whole';
  return cues.has('all') || cues.has('area') || cues.has('list') ? 'all' : 'whole';
}
