import type { OutboxStore, StoredDelivery } from './outbox-store.ts';

type Outcome = StoredDelivery | 'conflict';

/** Writes single rows of one stream; those asked for while a write is under way go out together with the next. */
export type WriteRow = (row: StoredDelivery) => Promise<Outcome>;

interface Asked {
  readonly row: StoredDelivery;
  resolve(outcome: Outcome): void;
  reject(error: unknown): void;
}

/** What one transaction of the tables holds. */
const maxTogether = 100;

export function createRowWriter(outbox: Pick<OutboxStore, 'replaceAll'>, streamId: string): WriteRow {
  const asked: Asked[] = [];
  let writing = false;

  async function writeTogether(batch: readonly Asked[]): Promise<void> {
    try {
      const outcomes = await outbox.replaceAll(
        streamId,
        batch.map(({ row }) => row),
      );
      for (const [index, { resolve }] of batch.entries()) resolve(outcomes[index] ?? 'conflict');
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  async function drain(): Promise<void> {
    writing = true;
    // What is asked for in the same moment goes together already the first time.
    await null;
    while (asked.length > 0) await writeTogether(asked.splice(0, maxTogether));
    writing = false;
  }

  return (row) =>
    new Promise((resolve, reject) => {
      asked.push({ row, resolve, reject });
      if (!writing) void drain();
    });
}
