import { importRuleTexts } from '../texts/import-rules.ts';
import type { FigureTables } from './figure-tables.ts';
import { type ImportProblem, problem } from './problem.ts';

const sumId = 'summa';
const amountColumns = ['income_sek', 'cost_sek', 'deviation_sek'] as const;

/** Income less cost is the deviation on every row, and the row `summa` is the sum of the others in every column. */
export function outcomeProblems({ outcome }: FigureTables): readonly ImportProblem[] {
  return [...deviationProblems(outcome), ...sumProblems(outcome)];
}

function deviationProblems({ file, rows }: FigureTables['outcome']): readonly ImportProblem[] {
  return rows.flatMap(({ line, known }) => {
    const { income_sek: incomeSek, cost_sek: costSek, deviation_sek: printedSek } = known;
    if (incomeSek === undefined || costSek === undefined || printedSek === undefined) return [];
    const exactSek = incomeSek - costSek;
    if (exactSek === printedSek) return [];
    const place = { file, line, column: 'deviation_sek' };
    return [problem(place, importRuleTexts, (t) => t.deviation({ exactSek, printedSek }))];
  });
}

function sumProblems({ file, columns, rows }: FigureTables['outcome']): readonly ImportProblem[] {
  if (rows.length === 0 || !columns.has('area_id')) return [];
  const sumRow = rows.find(({ known }) => known.area_id === sumId);
  if (!sumRow) return [problem({ file }, importRuleTexts, (t) => t.noOutcomeSum)];
  return amountColumns.flatMap((column) => {
    const amountsSek = rows
      .filter(({ known }) => known.area_id !== sumId)
      .flatMap(({ known }) => known[column] ?? []);
    const printedSek = sumRow.known[column];
    const sumSek = amountsSek.reduce((total, amountSek) => total + amountSek, 0);
    const isReadable = amountsSek.length === rows.length - 1;
    if (!isReadable || printedSek === undefined || sumSek === printedSek) return [];
    const place = { file, line: sumRow.line, column };
    return [problem(place, importRuleTexts, (t) => t.outcomeSum({ column, sumSek, printedSek }))];
  });
}
