import type { Person } from '../chat/events.ts';
import type { BoundChannel } from './channel-store.ts';
import type { KnownPerson } from './people-store.ts';
import type { Seat } from './roster-store.ts';

/**
 * Channels, people and roster as this process knows them: read from memory, so that no message waits for a table, and
 * at most a few seconds behind what other processes write.
 */
export interface Directory {
  /** The channels that belong to a body. */
  channels(): readonly BoundChannel[];
  /** Every channel that was seen, those without a body too. */
  seenChannels(): readonly BoundChannel[];
  people(): readonly KnownPerson[];
  /** Null for somebody of whom nothing is remembered. */
  person(person: Pick<Person, 'id' | 'tenantId'>): KnownPerson | null;
  seats(): readonly Seat[];
  /** Reads anew what changed; after a write of this process, so that it sees its own change at once. */
  refresh(): Promise<void>;
}
