import { z } from 'zod/v4';
import type { CorrectionNote } from '../core/corrections/correction.ts';
import { figureReference, figureValue } from '../core/corrections/figure-reference.ts';
import type { FiguresStore, VersionSummary } from '../core/figures/figures-store.ts';
import { fromColumns, toColumns } from './columns.ts';
import { StorageError } from './errors.ts';
import { countRows, readRows, writeRows } from './figures-rows.ts';
import { inPartition } from './filters.ts';
import { keyOf } from './keys.ts';
import { untilWritten } from './optimistic.ts';
import type { Key, Row, Table } from './table.ts';

const actor = z.object({ id: z.string(), tenantId: z.string(), name: z.string() });
const correctionNote = z.object({
  id: z.string(),
  figure: figureReference,
  oldValue: figureValue,
  newValue: figureValue,
  reason: z.string(),
  source: z.string(),
  proposedBy: actor,
  acceptedBy: actor,
  acceptedAt: z.string(),
}) satisfies z.ZodType<CorrectionNote>;

/** Written when all rows of the version are: a version without it was never staged to its end. */
const headerRow = z.object({
  versionId: z.string(),
  year: z.number(),
  asOf: z.string().nullable(),
  loadedAt: z.string(),
  rows: z.number(),
  /** Headers of earlier programs have no such column. */
  corrections: z
    .array(correctionNote)
    .nullable()
    .transform((notes) => notes ?? []),
}) satisfies z.ZodType<VersionSummary>;

const pointerRow = z.object({ versionByYear: z.record(z.string().regex(/^\d{4}$/), z.string()) });

type Version = Pick<VersionSummary, 'year' | 'versionId'>;

const headerPartition = 'versions';
const pointerKey: Key = { partition: 'current', row: 'current' };

/** One partition for each version with all its rows, one with a header for each complete version, and the pointer row. */
export function createFiguresStore(table: Table): FiguresStore {
  return {
    currentVersions: async () => {
      const pointer = await table.get(pointerKey);
      return { revision: pointer?.etag ?? '', versionByYear: versionsOf(pointer) };
    },
    readVersion: async (versionId) => {
      const header = await readHeader(table, versionId);
      if (header === null) return null;
      const figures = await readRows(table, versionId);
      const { year, asOf, loadedAt, corrections } = header;
      const corrected = corrections.length > 0 ? { corrections } : {};
      return countRows(figures) === header.rows
        ? { year, versionId, asOf, loadedAt, ...corrected, ...figures }
        : null;
    },
    stage: async (figures, corrections = []) => {
      const { versionId, year, asOf, loadedAt } = figures;
      if ((await readHeader(table, versionId)) !== null) return;
      await writeRows(table, versionId, figures);
      const header: VersionSummary = {
        versionId,
        year,
        asOf,
        loadedAt,
        rows: countRows(figures),
        corrections,
      };
      // Existing is as good: another process staged the same version meanwhile.
      await table.insert(headerKey(versionId), toColumns(header));
    },
    switchTo: async (version) => {
      await mustBeStaged(table, version);
      return untilWritten('switch figures', async () =>
        switchAt(table, await table.get(pointerKey), version),
      );
    },
    switchFrom: async (from, version) => {
      await mustBeStaged(table, version);
      return untilWritten('switch figures', async () => {
        const pointer = await table.get(pointerKey);
        const current = versionsOf(pointer).get(version.year);
        if (current !== from && current !== version.versionId) return 'overtaken';
        return switchAt(table, pointer, version);
      });
    },
    listVersions: async () => {
      const rows = await table.list(inPartition(headerPartition));
      return rows.map((row) => fromColumns(headerRow, row.columns)).sort(newestFirst);
    },
  };
}

async function mustBeStaged(table: Table, { year, versionId }: Version): Promise<void> {
  const header = await readHeader(table, versionId);
  if (header?.year === year) return;
  throw new StorageError('switch figures', `version ${versionId} of ${year} is not staged`);
}

/** On condition that the pointer row is still the one that was read. */
async function switchAt(table: Table, pointer: Row | null, { year, versionId }: Version) {
  const current = versionsOf(pointer);
  if (current.get(year) === versionId) return 'already-current';
  const versionByYear = Object.fromEntries(new Map(current).set(year, versionId));
  const columns = toColumns({ versionByYear });
  const written =
    pointer === null
      ? await table.insert(pointerKey, columns)
      : await table.replace(pointerKey, columns, pointer.etag);
  return typeof written === 'string' ? 'conflict' : 'switched';
}

function versionsOf(pointer: Row | null): ReadonlyMap<number, string> {
  if (pointer === null) return new Map();
  const { versionByYear } = fromColumns(pointerRow, pointer.columns);
  return new Map(Object.entries(versionByYear).map(([year, versionId]) => [Number(year), versionId]));
}

async function readHeader(table: Table, versionId: string): Promise<VersionSummary | null> {
  const row = await table.get(headerKey(versionId));
  return row === null ? null : fromColumns(headerRow, row.columns);
}

function headerKey(versionId: string): Key {
  return { partition: headerPartition, row: keyOf(versionId) };
}

function newestFirst(a: VersionSummary, b: VersionSummary): number {
  const order = Date.parse(b.loadedAt) - Date.parse(a.loadedAt);
  return order !== 0 ? order : Number(a.versionId > b.versionId) - Number(a.versionId < b.versionId);
}
