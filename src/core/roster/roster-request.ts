import type { Address } from '../chat/events.ts';
import type { Seat } from '../directory/roster-store.ts';
import type { Language } from '../language.ts';

interface Actor {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
}

/**
 * Somebody's wish to be on the roster of a body. `open` → `accepting` (a coordinator has decided, the seat is being given)
 * → `accepted`; or `declined`.
 */
export interface RosterRequest {
  /** One for each person and body, so that whoever asks again finds the wish that stands. */
  readonly id: string;
  /** From 1 on: how often the person has asked, each time after having been accepted before. */
  readonly round: number;
  readonly asker: Actor;
  /** Where it was asked. */
  readonly address: Address;
  readonly language: Language;
  readonly municipalityCode: string;
  readonly bodyId: string;
  readonly role: Seat['role'];
  /** ISO instant, UTC. */
  readonly askedAt: string;
  readonly state: 'open' | 'accepting' | 'accepted' | 'declined';
  readonly decidedBy: Actor | null;
  /** ISO instant, UTC; null while nobody has decided. */
  readonly decidedAt: string | null;
  /** Whether those whom the state concerns are told: the coordinators of a wish, the asker of what became of it. */
  readonly announced: boolean;
}

/** For how long a request is kept, whatever became of it. */
export const requestKeptDays = 90;

/** What streams and buttons call one round of a request. */
export function markOf({ id, round }: Pick<RosterRequest, 'id' | 'round'>): string {
  return `${id}.${round}`;
}
