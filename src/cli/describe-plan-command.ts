import { Argument, type Command } from 'commander';
import { planImportTexts } from '../core/texts/plan-import.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';
import { runPlan } from './plan-command.ts';

/** `plan FILE`: adds meetings to the plan; `end` gets the command's exit code. */
export function addPlanCommand(
  program: Command,
  context: OperatorContext,
  end: (exitCode: ExitCode) => void,
): void {
  const { usage, summary, details, file } = planImportTexts[context.language].help;
  program
    .command('plan')
    .usage(usage)
    .summary(summary)
    .description(`${summary} ${details}`)
    .addArgument(new Argument(`<${file.name}>`, file.description))
    .action(async (path: string) => end(await runPlan(path, context)));
}
