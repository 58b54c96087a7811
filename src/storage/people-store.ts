import { z } from 'zod/v4';
import type { KnownPerson, PeopleStore } from '../core/directory/people-store.ts';
import { storedAddress, storedLanguage } from './address.ts';
import { fromColumns, toColumns } from './columns.ts';
import { inPartitionBelow } from './filters.ts';
import { keyOf } from './keys.ts';
import { untilWritten } from './optimistic.ts';
import { newRevision, readRevision } from './revision.ts';
import type { Table } from './table.ts';

const knownPerson = z.object({
  id: z.string(),
  tenantId: z.string(),
  name: z.string(),
  personalAddress: storedAddress.nullable(),
  accountId: z.string().nullable(),
  language: storedLanguage.nullable(),
  subscribedIn: storedLanguage.nullable(),
  unsubscribedAt: z.string().nullable(),
  pausedUntil: z.string().nullable(),
  blockedAt: z.string().nullable(),
}) satisfies z.ZodType<KnownPerson>;

const partition = 'people';
const kind = 'person';

/** One partition: a row for each person, and the revision. */
export function createPeopleStore(table: Table): PeopleStore {
  return {
    revision: async () => (await readRevision(table, partition)).revision,
    list: async () => {
      const rows = await table.list(inPartitionBelow(partition, kind));
      return rows.map((row) => fromColumns(knownPerson, row.columns));
    },
    change: (person, change) =>
      untilWritten('change person', async () => {
        const row = keyOf(kind, person.tenantId, person.id);
        const stored = await table.get({ partition, row });
        const known = stored === null ? freshPerson(person) : fromColumns(knownPerson, stored.columns);
        const changed = change(known);
        if (changed === known) return known;
        const columns = toColumns(changed);
        const write =
          stored === null
            ? ({ do: 'insert', row, columns } as const)
            : ({ do: 'replace', row, columns, etag: stored.etag } as const);
        const outcome = await table.transact(partition, [write, newRevision()]);
        return outcome === 'written' ? changed : 'conflict';
      }),
  };
}

function freshPerson({ id, tenantId, name }: Pick<KnownPerson, 'id' | 'tenantId' | 'name'>): KnownPerson {
  const unknown = { personalAddress: null, accountId: null, language: null };
  const noWish = { subscribedIn: null, unsubscribedAt: null, pausedUntil: null, blockedAt: null };
  return { id, tenantId, name, ...unknown, ...noWish };
}
