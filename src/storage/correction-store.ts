import { z } from 'zod/v4';
import type { Correction } from '../core/corrections/correction.ts';
import { type CorrectionStore, isFinished } from '../core/corrections/correction-store.ts';
import { figureReference, figureValue } from '../core/corrections/figure-reference.ts';
import { storedAddress, storedLanguage } from './address.ts';
import { fromColumns, toColumns } from './columns.ts';
import { unfinishedIn } from './filters.ts';
import { keyOf } from './keys.ts';
import type { Row, Table } from './table.ts';

const actor = z.object({ id: z.string(), tenantId: z.string(), name: z.string() });

const storedCorrection = z.object({
  id: z.string(),
  figure: figureReference,
  oldValue: figureValue,
  newValue: figureValue,
  reason: z.string(),
  source: z.string(),
  proposedBy: actor,
  proposedFrom: storedAddress,
  language: storedLanguage,
  proposedAt: z.string(),
  state: z.enum(['open', 'accepting', 'accepted', 'declined', 'overtaken']),
  decidedBy: actor.nullable(),
  decidedAt: z.string().nullable(),
  comment: z.string().nullable(),
  versionId: z.string().nullable(),
  announced: z.enum(['not-yet', 'once', 'all']),
}) satisfies z.ZodType<Correction>;

const partition = 'corrections';

/** One partition, a row for each correction, marked when nothing is left to do for it. */
export function createCorrectionStore(table: Table): CorrectionStore {
  return {
    read: async (id) => {
      const row = await table.get({ partition, row: keyOf(id) });
      return row === null ? null : { correction: correctionOf(row), etag: row.etag };
    },
    write: async (correction, etag) => {
      const key = { partition, row: keyOf(correction.id) };
      const columns = toColumns({ ...correction, finished: isFinished(correction) });
      const written =
        etag === null ? await table.insert(key, columns) : await table.replace(key, columns, etag);
      return typeof written === 'string' ? 'conflict' : { correction, etag: written.etag };
    },
    unfinished: async () => (await table.list(unfinishedIn(partition))).map(correctionOf).sort(oldestFirst),
  };
}

function correctionOf(row: Row): Correction {
  return fromColumns(storedCorrection, row.columns);
}

function oldestFirst(one: Correction, other: Correction): number {
  return one.proposedAt.localeCompare(other.proposedAt);
}
