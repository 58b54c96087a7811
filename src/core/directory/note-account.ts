import type { Person } from '../chat/events.ts';
import type { Logger } from '../log.ts';
import type { Directory } from './directory.ts';
import type { PeopleStore } from './people-store.ts';

export type NoteAccounts = (persons: readonly Person[]) => Promise<void>;

/**
 * Keeps Teams's own ids of the accounts of people on the roster, who then get an own view of the attendance card. Compared
 * in memory, so that only what is new is written; that it cannot be written costs nobody the answer.
 */
export function createAccountNotes(deps: {
  readonly directory: Directory;
  readonly people: PeopleStore;
  readonly log: Logger;
}): NoteAccounts {
  const underWay = new Set<string>();

  const note = async (person: Person, accountId: string): Promise<void> => {
    underWay.add(person.id);
    try {
      await deps.people.change(person, (known) =>
        known.accountId === accountId ? known : { ...known, accountId },
      );
    } catch (error) {
      deps.log.error('account-not-noted', error);
    } finally {
      underWay.delete(person.id);
    }
  };

  return async (persons) => {
    const onRoster = new Set(deps.directory.seats().map(({ personId }) => personId));
    const isNew = ({ id, tenantId, accountId }: Person) =>
      onRoster.has(id) &&
      !underWay.has(id) &&
      deps.directory.person({ id, tenantId })?.accountId !== accountId;
    let isChanged = false;
    for (const person of persons) {
      if (person.accountId === undefined || !isNew(person)) continue;
      await note(person, person.accountId);
      isChanged = true;
    }
    if (isChanged) await deps.directory.refresh();
  };
}
