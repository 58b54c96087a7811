import type { Address } from '../chat/events.ts';
import type { Language } from '../language.ts';
import type { FigureReference, FigureValue } from './figure-reference.ts';

/** Who did something, with the name as it was shown then. */
export interface Actor {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
}

/**
 * A proposal to change one figure. `open` → `accepting` (a coordinator has decided, the new version is being made) →
 * `accepted`; or `declined`; or `overtaken`, when the figure was no longer what the proposal says it was.
 */
export interface Correction {
  readonly id: string;
  readonly figure: FigureReference;
  /** From the figures when it was proposed, never from the client. */
  readonly oldValue: FigureValue;
  readonly newValue: FigureValue;
  readonly reason: string;
  readonly source: string;
  readonly proposedBy: Actor;
  /** Where it was proposed: the answer goes there unless the person has a personal chat. */
  readonly proposedFrom: Address;
  readonly language: Language;
  /** ISO instant, UTC. */
  readonly proposedAt: string;
  readonly state: 'open' | 'accepting' | 'accepted' | 'declined' | 'overtaken';
  readonly decidedBy: Actor | null;
  readonly decidedAt: string | null;
  /** What the coordinator says to the proposer; null for nothing. */
  readonly comment: string | null;
  /** The version that it became; only when accepted. */
  readonly versionId: string | null;
  /** How far those whom the state concerns are in the outbox: of an acceptance they are looked for twice. */
  readonly announced: 'not-yet' | 'once' | 'all';
}

/** What a version of the figures keeps of each correction that is in it. */
export interface CorrectionNote {
  readonly id: string;
  readonly figure: FigureReference;
  readonly oldValue: FigureValue;
  readonly newValue: FigureValue;
  readonly reason: string;
  readonly source: string;
  readonly proposedBy: Actor;
  readonly acceptedBy: Actor;
  /** ISO instant, UTC. */
  readonly acceptedAt: string;
}
