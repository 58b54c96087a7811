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

/** All rows outside of a partition; reads the whole table. */
export function outsidePartition(partition: string): string {
  return odata`PartitionKey ne ${partition}`;
}
