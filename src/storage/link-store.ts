import { link } from '../core/links/link.ts';
import type { LinkStore } from '../core/links/link-store.ts';
import { fromColumns, toColumns } from './columns.ts';
import { inPartitionBelow } from './filters.ts';
import { keyOf } from './keys.ts';
import type { Key, Table } from './table.ts';

const partition = 'links';
const kind = 'link';

/** A row for each link, by the hash of its token: finding one is a point read, whether there is one or not. */
export function createLinkStore(table: Table): LinkStore {
  return {
    add: async (added) => {
      await table.insert(keyOfHash(added.tokenHash), toColumns(added));
    },
    find: async (tokenHash) => {
      const row = await table.get(keyOfHash(tokenHash));
      return row && fromColumns(link, row.columns);
    },
    list: async () => {
      const rows = await table.list(inPartitionBelow(partition, kind));
      return rows.map((row) => fromColumns(link, row.columns));
    },
    remove: async (tokenHash) => {
      const row = await table.get(keyOfHash(tokenHash));
      if (row) await table.delete(row.key, row.etag);
    },
  };
}

function keyOfHash(tokenHash: string): Key {
  return { partition, row: keyOf(kind, tokenHash) };
}
