import { StorageError } from './errors.ts';
import { maxTransactionWrites, type Table, type Write } from './table.ts';

/** In the order given, as many at a time as one transaction takes. */
export function inBatches<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / maxTransactionWrites);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * maxTransactionWrites, (index + 1) * maxTransactionWrites),
  );
}

/** Writes rows in as many transactions as it takes; for staging, where nothing is seen before a later write says so. */
export async function putAll(table: Table, partition: string, puts: readonly PutWrite[]): Promise<void> {
  for (const batch of inBatches(puts)) {
    const outcome = await table.transact(partition, batch);
    if (outcome !== 'written')
      throw new StorageError('put rows', 'the service refused an unconditional write');
  }
}

type PutWrite = Extract<Write, { readonly do: 'put' }>;
