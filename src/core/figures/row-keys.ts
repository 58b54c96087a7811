import type { z } from 'zod/v4';
import type { FiguresRows, RowKind, rowSchemas } from './figures.ts';

type Row<K extends RowKind> = z.infer<(typeof rowSchemas)[K]>;

/** What tells the rows of a kind apart within a year; no id holds a slash. */
const keyOf: { readonly [K in RowKind]: (row: Row<K>) => string } = {
  municipalities: ({ code }) => code,
  services: ({ id }) => id,
  fees: ({ serviceId, municipalityCode }) => `${serviceId}/${municipalityCode}`,
  feeControlTotals: ({ serviceId }) => serviceId,
  outcome: ({ areaId }) => areaId,
  // Of a moved meeting, the day under which the figures know it.
  meetings: ({ body, date, plan }) => `${body}/${plan?.meetingId.slice(body.length + 1) ?? date}`,
  goals: ({ goalId }) => goalId,
  overarchingGoals: ({ goalId }) => goalId,
  agreements: ({ agreementId }) => agreementId,
  projects: ({ projectId }) => projectId,
  processPhases: ({ phaseId }) => phaseId,
  internalControl: ({ controlId }) => controlId,
  bodies: ({ bodyId }) => bodyId,
  synonyms: ({ rowKind, rowId, language }) => `${rowKind}/${rowId}/${language}`,
};

export function rowKey<K extends RowKind>(kind: K, row: Row<K>): string {
  return keyOf[kind](row);
}

/** The rows of one kind by their keys, in the order of the figures. */
export function rowsByKey<K extends RowKind>(figures: FiguresRows, kind: K): ReadonlyMap<string, Row<K>> {
  const rows: readonly Row<K>[] = figures[kind];
  return new Map(rows.map((row) => [rowKey(kind, row), row]));
}
