import { z } from 'zod/v4';

/** A value with the type that the table has for it. */
const typedValue = z.object({
  type: z.enum(['String', 'Boolean', 'Int32', 'Int64', 'Double', 'DateTime', 'Guid', 'Binary']),
  value: z.union([z.string(), z.number(), z.boolean()]),
});

/** One row of a table, whole and as it is stored: nothing in it is understood, so nothing can be lost. */
export const backupRow = z.object({
  partition: z.string(),
  row: z.string(),
  columns: z.record(z.string(), typedValue),
});
export type BackupRow = z.infer<typeof backupRow>;

/** All tables of the bot, row by row. */
export interface BackupSource {
  readonly tables: readonly string[];
  /** The table's rows, a page at a time. */
  rows(table: string): AsyncIterable<readonly BackupRow[]>;
  isEmpty(table: string): Promise<boolean>;
  /** Creates the rows. Throws when one of them exists. */
  restore(table: string, rows: readonly BackupRow[]): Promise<void>;
}
