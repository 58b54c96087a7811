import { type BoundChannel, type ChannelStore, noBody } from '../core/directory/channel-store.ts';
import type { Directory } from '../core/directory/directory.ts';
import type { KnownPerson, PeopleStore } from '../core/directory/people-store.ts';
import type { RosterStore, Seat } from '../core/directory/roster-store.ts';
import { createSnapshot } from './snapshot.ts';

interface Stores {
  readonly channels: ChannelStore;
  readonly people: PeopleStore;
  readonly roster: RosterStore;
}

/** The directory of this process: three tables held in memory, each read anew when its revision changes. */
export function createDirectorySnapshot({ channels, people, roster }: Stores): Directory {
  const channelList = createSnapshot<readonly BoundChannel[]>({
    initial: [],
    revision: () => channels.revision(),
    load: () => channels.list(),
  });
  const seatList = createSnapshot<readonly Seat[]>({
    initial: [],
    revision: () => roster.revision(),
    load: () => roster.list(),
  });
  const peopleById = createSnapshot<ReadonlyMap<string, KnownPerson>>({
    initial: new Map(),
    revision: () => people.revision(),
    load: async () => new Map((await people.list()).map((person) => [keyOf(person), person])),
  });
  return {
    channels: () => channelList.current().filter(({ bodyId }) => bodyId !== noBody),
    seenChannels: channelList.current,
    seats: seatList.current,
    people: () => [...peopleById.current().values()],
    person: (person) => peopleById.current().get(keyOf(person)) ?? null,
    refresh: async () => {
      await Promise.all([channelList.refresh(), seatList.refresh(), peopleById.refresh()]);
    },
  };
}

function keyOf({ tenantId, id }: Pick<KnownPerson, 'tenantId' | 'id'>): string {
  return `${tenantId} ${id}`;
}
