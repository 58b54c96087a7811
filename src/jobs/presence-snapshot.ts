import type { ConfirmedPresence } from '../core/presence/presence.ts';
import type { PresenceStore } from '../core/presence/presence-store.ts';
import { createSnapshot, type Snapshot } from './snapshot.ts';

/** The presence that coordinators confirmed, held in memory and read anew when it changes. */
export function createPresenceSnapshot(store: PresenceStore): Snapshot<readonly ConfirmedPresence[]> {
  return createSnapshot<readonly ConfirmedPresence[]>({
    initial: [],
    revision: () => store.revision(),
    load: () => store.list(),
  });
}
