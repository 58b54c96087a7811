import { memberCount } from '../answers/fee-index.ts';
import type { FeesQuery } from '../query.ts';
import type { Reading } from '../reading.ts';
import type { Scope } from '../scope.ts';

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
  const asked = query.services === 'all' ? [] : query.services;
  const members = asked.map((id) => memberCount(scope.latest, id));
  const real = new Set([
    municipalities.length,
    services.length,
    joint,
    services.length - joint,
    ...members,
    ...lengths,
  ]);
  const ranks = query.operation === 'highest' || query.operation === 'lowest';
  if (reading.ordinals.length > (ranks ? 1 : 0)) return false;
  if (!reading.counts.every((count) => real.has(count) || (ranks && count === query.top && count <= 20)))
    return false;
  const oneCell =
    query.services.length === 1 && query.municipalities.length === 1 && query.years.length === 1;
  return reading.amounts === 0 || (oneCell && query.operation === 'values');
}
