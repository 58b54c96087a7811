import type { Answer } from '../attendance/answer.ts';
import type { SubstituteChain } from './substitute-chain.ts';
import { requestIn } from './substitute-chain.ts';

/**
 * How a municipality whose member does not serve, or not for the whole meeting, stands: a substitute was asked, comes, or
 * nobody is left to be asked.
 */
export type SubstituteStanding =
  | { readonly standing: 'asked' | 'coming'; readonly personName: string; readonly since: string }
  | { readonly standing: 'vacant'; readonly since: string };

/** Null for a municipality that needs no substitute. */
export function substituteStanding(
  answer: Answer | null,
  chain: SubstituteChain | null,
): SubstituteStanding | null {
  if (!answer || !chain) return null;
  const accepted = requestIn(chain, 'accepted');
  if (accepted) return { standing: 'coming', personName: accepted.personName, since: accepted.changedAt };
  const asked = requestIn(chain, 'asked');
  if (asked) return { standing: 'asked', personName: asked.personName, since: asked.askedAt };
  return chain.vacantSince === null ? null : { standing: 'vacant', since: chain.vacantSince };
}
