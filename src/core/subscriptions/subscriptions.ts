import type { Address, Person } from '../chat/events.ts';
import type { Clock } from '../clock.ts';
import type { Directory } from '../directory/directory.ts';
import type { KnownPerson, PeopleStore } from '../directory/people-store.ts';
import { isHeldOn } from '../directory/roster-store.ts';
import type { Language } from '../language.ts';
import { localTime, type TimeZone } from '../time/zone.ts';

interface Dependencies {
  readonly people: PeopleStore;
  readonly directory: Pick<Directory, 'seats' | 'refresh'>;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

/** Each says whether it changed anything. The stored row decides, not this process's copy, which may be a second old. */
export interface Subscriptions {
  /** Also ends a pause. */
  begin(person: Person, chat: { readonly address: Address; readonly language: Language }): Promise<boolean>;
  end(person: Person): Promise<boolean>;
  /** Until the day (`YYYY-MM-DD`) on which the digest is wanted again; false for somebody who does not get it. */
  pause(person: Person, until: string): Promise<boolean>;
}

/** Who gets the digest in the personal chat. People on a roster get it by themselves, once they have the bot. */
export function createSubscriptions(deps: Dependencies): Subscriptions {
  const change = async (person: Person, next: (known: KnownPerson) => KnownPerson) => {
    let isChanged = false;
    await deps.people.change(person, (known) => {
      const after = next(known);
      isChanged = after !== known;
      return after;
    });
    await deps.directory.refresh();
    return isChanged;
  };

  const getsIt = ({ id, personalAddress, subscribedIn, unsubscribedAt }: KnownPerson): boolean => {
    if (subscribedIn !== null) return true;
    if (personalAddress === null || unsubscribedAt !== null) return false;
    const today = localTime(deps.clock.now(), deps.zone).date;
    return deps.directory.seats().some((seat) => seat.personId === id && isHeldOn(seat, today));
  };

  return {
    begin: async (person, { address, language }) => {
      let isNew = false;
      await change(person, (known) => {
        isNew = known.subscribedIn === null || known.pausedUntil !== null;
        const open = { unsubscribedAt: null, pausedUntil: null, blockedAt: null } as const;
        const name = person.name || known.name;
        return { ...known, ...open, name, personalAddress: address, subscribedIn: language };
      });
      return isNew;
    },
    end: (person) =>
      change(person, (known) => {
        if (!getsIt(known)) return known;
        const unsubscribedAt = deps.clock.now().toISOString();
        return { ...known, subscribedIn: null, unsubscribedAt, pausedUntil: null };
      }),
    pause: (person, until) =>
      change(person, (known) => (getsIt(known) ? { ...known, pausedUntil: until } : known)),
  };
}
