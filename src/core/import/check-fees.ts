import { importRuleTexts } from '../texts/import-rules.ts';
import type { FigureTables } from './figure-tables.ts';
import { type ImportProblem, problem } from './problem.ts';

/**
 * Every service has a fee row for every municipality and a printed total, and its fees add up to that total. What cannot
 * be known yet is not said: a sum while one of its amounts is unreadable, and rows or sums of any service while it is
 * unreadable which service or municipality some fee belongs to.
 */
export function feeProblems(tables: FigureTables): readonly ImportProblem[] {
  const serviceIds = new Set(tables.services.rows.flatMap(({ known }) => known.service_id ?? []));
  return [...serviceIds].flatMap((serviceId) => [
    ...missingFeeProblems(tables, serviceId),
    ...totalProblems(tables, serviceId),
  ]);
}

function missingFeeProblems(
  { fees, municipalities }: FigureTables,
  serviceId: string,
): readonly ImportProblem[] {
  if (!areAllFeesPlaced(fees)) return [];
  const covered = new Set(
    fees.rows.flatMap(({ known }) => (known.service_id === serviceId ? (known.municipality_code ?? []) : [])),
  );
  const missing = municipalities.rows.flatMap(({ known: { municipality_code: code, name } }) =>
    code === undefined || covered.has(code) ? [] : [`${name ?? ''} (${code})`],
  );
  if (missing.length === 0) return [];
  return [problem({ file: fees.file }, importRuleTexts, (t) => t.missingFees(serviceId, missing))];
}

function totalProblems(
  { fees, feeControlTotals }: FigureTables,
  serviceId: string,
): readonly ImportProblem[] {
  const { file, columns, rows } = feeControlTotals;
  if (!columns.has('service_id')) return [];
  const totals = rows.filter(({ known }) => known.service_id === serviceId);
  if (totals.length === 0) return [problem({ file }, importRuleTexts, (t) => t.noControlTotal(serviceId))];
  const sumSek = sumOfFees(fees, serviceId);
  return totals.flatMap(({ line, known: { printed_total_sek: printedSek } }) => {
    if (sumSek === null || printedSek === undefined || sumSek === printedSek) return [];
    const place = { file, line, column: 'printed_total_sek' };
    return [problem(place, importRuleTexts, (t) => t.feeSum({ serviceId, sumSek, printedSek }))];
  });
}

function sumOfFees(fees: FigureTables['fees'], serviceId: string): number | null {
  if (!areAllFeesPlaced(fees)) return null;
  let sumSek = 0;
  for (const { known } of fees.rows) {
    if (known.service_id !== serviceId) continue;
    if (known.amount_sek === undefined) return null;
    sumSek += known.amount_sek ?? 0;
  }
  return sumSek;
}

function areAllFeesPlaced({ columns, rows }: FigureTables['fees']): boolean {
  return (
    columns.size > 0 &&
    rows.every(({ known }) => known.service_id !== undefined && known.municipality_code !== undefined)
  );
}
