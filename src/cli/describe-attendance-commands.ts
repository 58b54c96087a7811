import { Argument, type Command } from 'commander';
import { attendanceExportTexts } from '../core/texts/attendance-export.ts';
import { type CommandHelp, operatorHelpTexts } from '../core/texts/operator-help.ts';
import { runAttendanceExport } from './attendance-command.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';

/** `attendance export BODY YEAR|DATE`; `end` gets the command's exit code. */
export function addAttendanceCommands(
  program: Command,
  context: OperatorContext,
  end: (exitCode: ExitCode) => void,
): void {
  const texts = attendanceExportTexts[context.language];
  const { help } = operatorHelpTexts[context.language];
  const describe = (parent: Command, name: string, { usage, summary, details }: CommandHelp) =>
    parent.command(name).usage(usage).summary(summary).description(`${summary} ${details}`.trim());
  const attendance = describe(program, 'attendance', texts.all).helpCommand(help.commandTerm, help.command);

  describe(attendance, 'export', texts.export)
    .addArgument(new Argument(`<${texts.body.name}>`, texts.body.description))
    .addArgument(new Argument(`<${texts.when.name}>`, texts.when.description))
    .option(`--out <${texts.file}>`, texts.out)
    .action(async (body: string, when: string, options: { readonly out?: string }) => {
      const { out = null } = options;
      end(await runAttendanceExport({ body, when, out }, context));
    });
}
