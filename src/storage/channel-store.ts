import { z } from 'zod/v4';
import { type BoundChannel, type ChannelStore, isFreeFor } from '../core/directory/channel-store.ts';
import { storedAddress } from './address.ts';
import { fromColumns, toColumns } from './columns.ts';
import { inPartitionBelow } from './filters.ts';
import { keyOf } from './keys.ts';
import { untilWritten } from './optimistic.ts';
import { newRevision, newRevisionAfter, readRevision } from './revision.ts';
import { maxTransactionWrites, type Row, type Table } from './table.ts';

const boundChannel = z.object({
  address: storedAddress,
  name: z.string(),
  bodyId: z.string(),
  boundBy: z.string(),
  boundAt: z.string(),
}) satisfies z.ZodType<BoundChannel>;

const partition = 'channels';
const kind = 'channel';

/** One partition: a row for each channel, and the revision. */
export function createChannelStore(table: Table): ChannelStore {
  const rows = () => table.list(inPartitionBelow(partition, kind));
  return {
    revision: async () => (await readRevision(table, partition)).revision,
    list: async () => (await rows()).map(channelOf),
    bind: async (channel) => {
      await untilWritten('bind channel', () => bindOnce(table, channel));
    },
    bindIfFree: async (channel) => {
      const known = await table.get({ partition, row: rowKeyOf(channel) });
      if (known && !isFreeFor(channelOf(known), channel)) return 'taken';
      const outcome = await table.transact(partition, [writeOver(known, channel), newRevision()]);
      return outcome === 'written' ? 'bound' : 'taken';
    },
    removeTeam: (tenantId, teamId) =>
      untilWritten('forget team', async () => {
        // Read before the rows: what is bound after this moves the revision, and the deletion is tried again.
        const { etag } = await readRevision(table, partition);
        const gone = (await rows()).filter((row) => isOfTeam(channelOf(row), tenantId, teamId));
        if (etag === null || gone.length === 0) return;
        const batch = gone.slice(0, maxTransactionWrites - 1);
        const deletions = batch.map(({ key }) => ({ do: 'delete', row: key.row }) as const);
        const outcome = await table.transact(partition, [newRevisionAfter(etag), ...deletions]);
        return outcome === 'conflict' || batch.length < gone.length ? 'conflict' : undefined;
      }),
  };
}

async function bindOnce(table: Table, channel: BoundChannel): Promise<'written' | 'conflict'> {
  const known = await table.get({ partition, row: rowKeyOf(channel) });
  return table.transact(partition, [writeOver(known, channel), newRevision()]);
}

function writeOver(known: Row | null, channel: BoundChannel) {
  const row = rowKeyOf(channel);
  const columns = toColumns(channel);
  return known === null
    ? ({ do: 'insert', row, columns } as const)
    : ({ do: 'replace', row, columns, etag: known.etag } as const);
}

function rowKeyOf({ address }: BoundChannel): string {
  return keyOf(kind, address.tenantId, address.conversationId);
}

function channelOf(row: Row): BoundChannel {
  return fromColumns(boundChannel, row.columns);
}

function isOfTeam({ address }: BoundChannel, tenantId: string, teamId: string): boolean {
  return address.tenantId === tenantId && address.teamId === teamId;
}
