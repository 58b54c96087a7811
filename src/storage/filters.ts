import { odata } from '@azure/data-tables';
import { keysBelow } from './keys.ts';

/** All rows of a partition. */
export function inPartition(partition: string): string {
  return odata`PartitionKey eq ${partition}`;
}

/** The rows of a partition whose keys begin with the parts. */
export function inPartitionBelow(partition: string, ...parts: readonly string[]): string {
  const { from, to } = keysBelow(...parts);
  return odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${to}`;
}

/** All rows of a table. */
export function everyRow(): string {
  return odata`PartitionKey ge ${''}`;
}

/** All rows outside of a partition; reads the whole table. */
export function outsidePartition(partition: string): string {
  return odata`PartitionKey ne ${partition}`;
}

/** The rows of a partition in which there is still something to do; rows say so in the column `finished`. */
export function unfinishedIn(partition: string): string {
  return odata`PartitionKey eq ${partition} and finished eq ${false}`;
}

/** What one person was told in one conversation, in the partitions of days from `day` on. */
export function toldSince(
  day: string,
  to: { readonly personId: string; readonly tenantId: string; readonly conversationId: string },
): string {
  return odata`PartitionKey ge ${day} and personId eq ${to.personId} and tenantId eq ${to.tenantId} and conversationId eq ${to.conversationId}`;
}

/** All rows of the partitions of days before `day`. */
export function beforeDay(day: string): string {
  return odata`PartitionKey lt ${day}`;
}

/** The rows whose column `at` (ISO instant) is before the instant; reads the whole table. */
export function writtenBefore(instant: string): string {
  return odata`at lt ${instant}`;
}

/** The rows of the outbox's partition behind the key, in which something can be done at the instant (ISO). */
export function dueIn(partition: string, afterRow: string, now: string): string {
  return odata`PartitionKey eq ${partition} and RowKey gt ${afterRow} and (state eq 'planned' or (state eq 'retry' and notBefore le ${now}) or ((state eq 'claimed' or state eq 'sending') and leaseUntil le ${now}))`;
}

/** The rows of the outbox's partition that have not come to an end. */
export function waitingIn(partition: string): string {
  return odata`PartitionKey eq ${partition} and (state eq 'planned' or state eq 'claimed' or state eq 'sending' or state eq 'retry')`;
}
