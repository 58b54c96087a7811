import { setTimeout as delay } from 'node:timers/promises';
import { type Connection, queueNames, tableNames } from './connect.ts';
import { codeOf, StorageError, storageError } from './errors.ts';

/** A table that was deleted a moment ago keeps its name for up to a minute. */
const maxTries = 15;
const pauseMs = 5_000;
const timeoutMs = 20_000;

/** Creates the tables and the queue that do not exist. Repeatable; waits for names that are still being deleted. */
export async function ensureTables(connection: Connection, timing = { maxTries, pauseMs }): Promise<void> {
  const tables = tableNames.map((name) =>
    created(`create table ${name}`, timing, () =>
      connection.table(name).createTable({ abortSignal: AbortSignal.timeout(timeoutMs) }),
    ),
  );
  const queues = queueNames.map((name) =>
    created(`create queue ${name}`, timing, () =>
      connection.queue(name).createIfNotExists({ abortSignal: AbortSignal.timeout(timeoutMs) }),
    ),
  );
  await Promise.all([...tables, ...queues]);
}

async function created(
  operation: string,
  timing: { readonly maxTries: number; readonly pauseMs: number },
  create: () => Promise<unknown>,
): Promise<void> {
  for (let tries = 1; tries <= timing.maxTries; tries += 1) {
    try {
      await create();
      return;
    } catch (error) {
      if (!isBeingDeleted(error)) throw storageError(operation, error);
    }
    await delay(timing.pauseMs);
  }
  throw new StorageError(operation, `its name was still being deleted after ${timing.maxTries} tries`);
}

function isBeingDeleted(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'TableBeingDeleted' || code === 'QueueBeingDeleted';
}
