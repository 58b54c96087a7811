import { importRuleTexts } from '../texts/import-rules.ts';
import type { FigureTables } from './figure-tables.ts';
import { type ImportProblem, problem } from './problem.ts';
import type { Table } from './read-table.ts';

/** What a column may refer to; null when that cannot be known, because its file is missing or lacks the column. */
interface Target {
  readonly file: string;
  readonly ids: ReadonlySet<string> | null;
}

/** Every code and identifier that refers to a row of another file has that row. */
export function referenceProblems(tables: FigureTables): readonly ImportProblem[] {
  const services = target(tables.services, 'service_id', (known) => known.service_id);
  const municipalities = target(
    tables.municipalities,
    'municipality_code',
    (known) => known.municipality_code,
  );
  const bodies = target(tables.bodies, 'body_id', (known) => known.body_id);
  const phases = target(tables.processPhases, 'phase_id', (known) => known.phase_id);
  return [
    ...unknownIn(tables.fees, 'service_id', (known) => known.service_id, services),
    ...unknownIn(tables.fees, 'municipality_code', (known) => known.municipality_code, municipalities),
    ...unknownIn(tables.feeControlTotals, 'service_id', (known) => known.service_id, services),
    ...unknownIn(tables.meetings, 'body', (known) => known.body, bodies),
    ...unknownIn(tables.agreements, 'service_id', (known) => known.service_id, services),
    ...unknownIn(tables.projects, 'phase', (known) => known.phase, phases),
    ...goalReferenceProblems(tables),
  ];
}

function goalReferenceProblems({ bodies, goals }: FigureTables): readonly ImportProblem[] {
  const known = target(goals, 'goal_id', (goal) => goal.goal_id);
  const columns = ['attendance_goal_id', 'meetings_goal_id'] as const;
  return bodies.rows.flatMap(({ line, known: body }) =>
    columns.flatMap((column) => {
      const goalId = body[column];
      if (goalId === null || goalId === undefined || known.ids === null || known.ids.has(goalId)) return [];
      if (line !== null) return [unknownReference(bodies.file, line, column, goalId, goals.file)];
      const bodyId = body.body_id ?? '';
      return [problem({ file: bodies.file }, importRuleTexts, (t) => t.builtInGoalMissing(bodyId, goalId))];
    }),
  );
}

function target<Known>(
  table: Table<Known, unknown>,
  column: string,
  idOf: (known: Known) => string | undefined,
): Target {
  const isKnown = table.columns.has(column) && table.rows.every(({ known }) => idOf(known) !== undefined);
  return {
    file: table.file,
    ids: isKnown ? new Set(table.rows.flatMap(({ known }) => idOf(known) ?? [])) : null,
  };
}

function unknownIn<Known>(
  table: Table<Known, unknown>,
  column: string,
  idOf: (known: Known) => string | null | undefined,
  referred: Target,
): readonly ImportProblem[] {
  return table.rows.flatMap(({ line, known }) => {
    const id = idOf(known);
    if (id === null || id === undefined || referred.ids === null || referred.ids.has(id)) return [];
    return [unknownReference(table.file, line, column, id, referred.file)];
  });
}

function unknownReference(
  file: string,
  line: number | null,
  column: string,
  id: string,
  referredFile: string,
): ImportProblem {
  return problem({ file, line, column }, importRuleTexts, (t) => t.unknownReference(id, referredFile));
}
