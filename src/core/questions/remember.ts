import type { Query } from './query.ts';
import { type Remembered, whole } from './remembered.ts';
import type { Hints, Understanding } from './understanding.ts';

/** What a reply may lean on; null leaves in place what was remembered before. */
export function rememberedOf(understanding: Understanding): Remembered | null {
  switch (understanding.type) {
    case 'query':
      return whole(understanding.query);
    case 'which':
      return understanding.kind === 'elsewhere'
        ? null
        : { query: understanding.query, awaiting: understanding.kind };
    case 'options':
      return { query: understanding.query, awaiting: 'total' };
    case 'whose':
      return awaiting('municipality', understanding.query);
    case 'unclear':
      return awaiting(missingSlot(understanding.hints), understanding.query);
    default:
      return null;
  }
}

function awaiting(slot: 'municipality' | 'service' | null, query: Query | null): Remembered | null {
  return slot === null || query === null ? null : { query, awaiting: slot };
}

/** "Kiruna?" lacks a service, "e-arkivet?" a municipality. */
function missingSlot({ services, municipalities }: Hints): 'municipality' | 'service' | null {
  if (services.length > 0 === municipalities.length > 0) return null;
  return services.length > 0 ? 'municipality' : 'service';
}
