import { Argument, type Command } from 'commander';
import type { CommandHelp } from '../core/texts/operator-help.ts';
import { peopleCommandTexts } from '../core/texts/people-commands.ts';
import { runAnonymise } from './anonymise-command.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';
import { runRosterExport } from './roster-command.ts';

type End = (exitCode: ExitCode) => void;

/** `roster export`, below the command that loads a roster. */
export function addRosterExport(roster: Command, context: OperatorContext, end: End): void {
  const texts = peopleCommandTexts[context.language];
  describe(roster, 'export', texts.exportRoster)
    .option(`--out <${texts.file}>`, texts.out)
    .action(async ({ out }: { readonly out?: string }) => end(await runRosterExport(out ?? null, context)));
}

/** `anonymise PERSON_ID`. */
export function addAnonymise(program: Command, context: OperatorContext, end: End): void {
  const texts = peopleCommandTexts[context.language];
  describe(program, 'anonymise', texts.anonymise)
    .addArgument(new Argument(`<${texts.person.name}>`, texts.person.description))
    .option('--confirm', texts.confirm)
    .action(async (personId: string, options: { readonly confirm?: true }) =>
      end(await runAnonymise({ personId, confirm: options.confirm === true }, context)),
    );
}

function describe(parent: Command, name: string, { usage, summary, details }: CommandHelp): Command {
  return parent.command(name).usage(usage).summary(summary).description(`${summary} ${details}`.trim());
}
