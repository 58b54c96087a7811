import { idsOf, type Reading } from '../reading.ts';
import { namedMunicipalities, type Scope } from '../scope.ts';

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
  return { services: [...services], municipalities: namedMunicipalities(reading, scope) };
}
