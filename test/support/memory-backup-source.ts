import type { BackupRow, BackupSource } from '../../src/core/backup/backup.ts';

/** Two tables in memory. */
export function createMemoryBackupSource(): BackupSource & {
  readonly held: Map<string, BackupRow[]>;
} {
  const held = new Map<string, BackupRow[]>([
    ['Figures', []],
    ['People', []],
  ]);
  const rowsOf = (table: string) => held.get(table) ?? [];
  return {
    held,
    tables: [...held.keys()],
    rows: async function* (table) {
      yield rowsOf(table);
    },
    isEmpty: async (table) => rowsOf(table).length === 0,
    restore: async (table, rows) => {
      held.set(table, [...rowsOf(table), ...rows]);
    },
  };
}
