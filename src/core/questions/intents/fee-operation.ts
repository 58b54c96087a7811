import type { FeesQuery } from '../query.ts';
import { idsOf, type Reading } from '../reading.ts';
import type { FeeSlots } from './fee-slots.ts';

/** Null when the words name no operation. */
export function namedOperation(reading: Reading): FeesQuery['operation'] | null {
  const { cues } = reading;
  if (cues.has('difference') || cues.has('more')) return 'difference';
  if (cues.has('same')) return isPair(reading) ? 'difference' : null;
  if (cues.has('highest') && cues.has('lowest')) return 'ranking';
  if (cues.has('ranking') || (cues.has('others') && idsOf(reading, 'municipality').length > 0))
    return 'ranking';
  if (cues.has('highest')) return 'highest';
  if (cues.has('lowest')) return 'lowest';
  if (cues.has('average')) return 'average';
  if (cues.has('percent') && !cues.has('change')) return 'share';
  return cues.has('total') || cues.has('plus') ? 'sum' : null;
}

function isPair(reading: Reading): boolean {
  return idsOf(reading, 'municipality').length === 2 || idsOf(reading, 'service').length === 2;
}

export function operationOf(reading: Reading): FeesQuery['operation'] {
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
