import type { z } from 'zod/v4';
import { type FiguresRows, type RowKind, rowKinds, rowSchemas } from '../core/figures/figures.ts';
import { putAll } from './batches.ts';
import { fromColumns, toColumns } from './columns.ts';
import { inPartition } from './filters.ts';
import { keyOf, keysBelow } from './keys.ts';
import type { Table } from './table.ts';

/** Writes every row of a version; repeatable, since the version's content never changes. */
export async function writeRows(table: Table, versionId: string, figures: FiguresRows): Promise<void> {
  const writes = rowKinds.flatMap((kind) =>
    figures[kind].map((row, index) => {
      const key = keyOf(kind, String(index).padStart(6, '0'));
      return { do: 'put', row: key, columns: toColumns(row) } as const;
    }),
  );
  await putAll(table, partitionOf(versionId), writes);
}

/** What was written of the version, in order; not necessarily all of it. */
export async function readRows(table: Table, versionId: string): Promise<FiguresRows> {
  const rows = await table.list(inPartition(partitionOf(versionId)));
  const read = <K extends RowKind>(kind: K): readonly z.infer<(typeof rowSchemas)[K]>[] => {
    const ofKind = rows.filter(({ key }) => key.row.startsWith(keysBelow(kind).from));
    return ofKind.map(({ columns }) => fromColumns(rowSchemas[kind], columns));
  };
  return {
    municipalities: read('municipalities'),
    services: read('services'),
    fees: read('fees'),
    feeControlTotals: read('feeControlTotals'),
    outcome: read('outcome'),
    meetings: read('meetings'),
    goals: read('goals'),
    overarchingGoals: read('overarchingGoals'),
    agreements: read('agreements'),
    projects: read('projects'),
    processPhases: read('processPhases'),
    internalControl: read('internalControl'),
    bodies: read('bodies'),
    synonyms: read('synonyms'),
  };
}

export function countRows(figures: FiguresRows): number {
  return rowKinds.reduce((sum, kind) => sum + figures[kind].length, 0);
}

function partitionOf(versionId: string): string {
  return keyOf('version', versionId);
}
