import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod/v4';
import { type LoadedFigures, rowSchemas, type YearFigures } from '../../src/core/figures/figures.ts';

const folder = new URL('../../infra/seed/2022/', import.meta.url);
const loadedAsOf = '2022-12-07';

const numericColumns = new Set([
  'year',
  'order',
  'target',
  'outcome',
  'amount_sek',
  'printed_total_sek',
  'income_sek',
  'cost_sek',
  'deviation_sek',
  'municipalities_present',
  'municipalities_entitled',
  'printed_percent',
  'in_use_since',
  'risk_value',
  'deviations',
  'goal_percent',
  'card_days_before',
]);

/** Keys of files whose own id is called `id` or `code` in the row. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'municipalities.csv': { municipality_code: 'code' },
  'services.csv': { service_id: 'id' },
};

function readRows<S extends z.ZodType>(file: string, schema: S): readonly z.infer<S>[] {
  const records: unknown = parse(readFileSync(new URL(file, folder), 'utf8'), { columns: true });
  const rows = z.array(z.record(z.string(), z.string())).parse(records);
  return rows.map((row) =>
    schema.parse(
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [
          camelCase(renamed[file]?.[column] ?? column),
          cellValue(column, cell),
        ]),
      ),
    ),
  );
}

function cellValue(column: string, cell: string): string | number | null | readonly string[] {
  if (column === 'channel_names') return cell.split('|');
  if (cell === '') return null;
  return numericColumns.has(column) ? Number(cell) : cell;
}

function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const asPrinted: YearFigures = {
  year: 2022,
  versionId: 'test',
  asOf: null,
  loadedAt: '2022-12-07T08:00:00Z',
  municipalities: readRows('municipalities.csv', rowSchemas.municipalities),
  services: readRows('services.csv', rowSchemas.services),
  fees: readRows('fees.csv', rowSchemas.fees),
  feeControlTotals: readRows('fee-control-totals.csv', rowSchemas.feeControlTotals),
  outcome: readRows('outcome.csv', rowSchemas.outcome),
  meetings: readRows('meetings.csv', rowSchemas.meetings),
  goals: readRows('goals.csv', rowSchemas.goals),
  overarchingGoals: readRows('overarching-goals.csv', rowSchemas.overarchingGoals),
  agreements: readRows('agreements.csv', rowSchemas.agreements),
  projects: readRows('projects.csv', rowSchemas.projects),
  processPhases: readRows('process-phases.csv', rowSchemas.processPhases),
  internalControl: readRows('internal-control.csv', rowSchemas.internalControl),
  bodies: readRows('bodies.csv', rowSchemas.bodies),
};

/** The seeded year whole: every meeting with its result. */
export const wholeYear2022: LoadedFigures = [asPrinted];

/** The seeded year as it stood on 7 December 2022: later meetings are planned and have no result. */
export const figures2022: LoadedFigures = [
  {
    ...asPrinted,
    asOf: loadedAsOf,
    meetings: asPrinted.meetings.map((meeting) =>
      meeting.date > loadedAsOf
        ? { ...meeting, status: 'planned', municipalitiesPresent: null, printedPercent: null }
        : meeting,
    ),
  },
];
