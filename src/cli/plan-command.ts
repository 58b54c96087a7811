import { importPlan } from '../core/plan/import-plan.ts';
import { operatorTexts } from '../core/texts/operator.ts';
import { planImportTexts } from '../core/texts/plan-import.ts';
import { type ExitCode, type OperatorContext, refuse } from './operator-context.ts';
import { readCsvFile } from './read-csv-folder.ts';

/** Adds the meetings of a CSV file to the plan. */
export async function runPlan(path: string, context: OperatorContext): Promise<ExitCode> {
  const { language } = context;
  context.printAside(operatorTexts[language].reading(path));
  const result = await importPlan(await readCsvFile(path), { ...context, ...(await context.openStores()) });
  if (result.outcome === 'refused') return refuse(context, result.problems);
  context.print(planImportTexts[language].loaded(result));
  return 0;
}
