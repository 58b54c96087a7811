import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod/v4';
import type {
  ConversationKey,
  ConversationStore,
  KeptConversation,
} from '../core/chat/conversation-store.ts';
import { remembered } from '../core/questions/remembered.ts';
import { fromColumns, toColumns } from './columns.ts';
import { StorageError } from './errors.ts';
import { writtenBefore } from './filters.ts';
import { keyOf } from './keys.ts';
import { untilWritten } from './optimistic.ts';
import type { Key, Table } from './table.ts';

const kept = z.object({ remembered, at: z.iso.datetime() }) satisfies z.ZodType<KeptConversation>;

/** A reply waits for this; without it the message is taken by itself. */
const readTimeoutMs = 1_500;

/** A partition for each person, a row for each conversation of theirs. */
export function createConversationStore(table: Table, timing = { readTimeoutMs }): ConversationStore {
  return {
    read: async (key) => {
      const row = await withinMs(timing.readTimeoutMs, table.get(keyIn(key)));
      return row === null ? null : fromColumns(kept, row.columns);
    },
    write: (key, conversation) =>
      untilWritten('keep conversation', async () => {
        const stored = await table.get(keyIn(key));
        const columns = toColumns(conversation);
        if (stored === null) {
          const inserted = await table.insert(keyIn(key), columns);
          return inserted === 'exists' ? 'conflict' : undefined;
        }
        if (String(stored.columns['at']) >= conversation.at) return undefined;
        const replaced = await table.replace(keyIn(key), columns, stored.etag);
        return replaced === 'conflict' ? 'conflict' : undefined;
      }),
    removeBefore: async (instant) => {
      const old = await table.list(writtenBefore(instant), []);
      // One that was continued meanwhile has another ETag, and stays.
      for (const { key, etag } of old) await table.delete(key, etag);
    },
  };
}

function keyIn({ tenantId, personId, conversationId }: ConversationKey): Key {
  return { partition: keyOf(tenantId, personId), row: keyOf(conversationId) };
}

async function withinMs<T>(limitMs: number, work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const tooLate = delay(limitMs, undefined, { signal: stop.signal, ref: false }).then(() => {
    throw new StorageError('read conversation', `no answer within ${limitMs} ms`);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    stop.abort();
    // The aborted wait, and a read that fails after the limit, are nobody's concern any more.
    tooLate.catch(() => undefined);
    work.catch(() => undefined);
  }
}
