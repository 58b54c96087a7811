import { Argument, type Command } from 'commander';
import { synonymHelpTexts } from '../core/texts/synonym-help.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';
import { runAddSynonym, runRemoveSynonym, runSynonyms } from './synonym-commands.ts';

/** The commands for words that people use for rows; `end` gets a command's exit code. */
export function addSynonymCommands(
  program: Command,
  context: OperatorContext,
  end: (exitCode: ExitCode) => void,
): void {
  const texts = synonymHelpTexts[context.language];
  const word = () => new Argument(`<${texts.word.name}>`, texts.word.description);
  const describe = (name: string, { usage, summary, details }: (typeof texts)['list']) =>
    program.command(name).usage(usage).summary(summary).description(`${summary} ${details}`.trim());
  describe('synonyms', texts.list).action(async () => end(await runSynonyms(context)));
  describe('add-synonym', texts.add)
    .addArgument(word())
    .addArgument(new Argument(`<${texts.name.name}>`, texts.name.description))
    .action(async (typed: string, name: string) => end(await runAddSynonym({ word: typed, name }, context)));
  describe('remove-synonym', texts.remove)
    .addArgument(word())
    .action(async (typed: string) => end(await runRemoveSynonym(typed, context)));
}
