import type { Address } from '../chat/events.ts';
import type { Language } from '../language.ts';

/** What the bot remembers of a person: the personal chat, the chosen language, and whether and how the digest is wanted. */
export interface KnownPerson {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  /** Null until the person has written in, or installed, the personal chat; null again when it was removed. */
  readonly personalAddress: Address | null;
  /** Teams's own id of the account with this bot (`29:…`); null until the person wrote, pressed or was seen in a team. */
  readonly accountId: string | null;
  /** The person's own choice (`språk en`); null when none was made. */
  readonly language: Language | null;
  /** The language in which the person subscribed to the digest; null for no subscription. */
  readonly subscribedIn: Language | null;
  /** When the person ended the digest, which people on a roster get by themselves: ISO instant, UTC; null when never. */
  readonly unsubscribedAt: string | null;
  /** The first day (`YYYY-MM-DD`) on which the digest is wanted again; null when it is not paused. */
  readonly pausedUntil: string | null;
  /** When Teams said that the person had shut the bot out; null again once they write or install. ISO instant, UTC. */
  readonly blockedAt: string | null;
}

export interface PeopleStore {
  /** Changes whenever any row does; one point read. `''` when there never was one. */
  revision(): Promise<string>;
  list(): Promise<readonly KnownPerson[]>;
  /**
   * Reads, changes and writes one row, again when another process was faster; `change` gets a fresh person when there is
   * no row. A change that returns its argument writes nothing.
   */
  change(
    person: Pick<KnownPerson, 'id' | 'tenantId' | 'name'>,
    change: (known: KnownPerson) => KnownPerson,
  ): Promise<KnownPerson>;
}
