import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { isDate } from '../core/import/as-of.ts';
import { languages } from '../core/language.ts';
import { compareHelp } from '../core/texts/operator-compare.ts';
import { type OperatorHelpTexts, operatorHelpTexts } from '../core/texts/operator-help.ts';
import { selfCheckTexts } from '../core/texts/self-check.ts';
import { runCompare } from './compare-command.ts';
import { addAttendanceCommands } from './describe-attendance-commands.ts';
import { addBackupCommands } from './describe-backup-commands.ts';
import { addDeliveryCommands } from './describe-delivery-commands.ts';
import { addAnonymise, addRosterExport } from './describe-people-commands.ts';
import { addPlanCommand } from './describe-plan-command.ts';
import { addSynonymCommands } from './describe-synonym-commands.ts';
import { runDoctor } from './doctor-command.ts';
import { runImport } from './import-command.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';
import { runQuestions, runRemoveQuestions } from './questions-command.ts';
import { runRoster } from './roster-command.ts';
import { runSwitch } from './switch-command.ts';
import { runVersions } from './versions-command.ts';

const helpWidth = 100;

type End = (exitCode: ExitCode) => void;
interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** The command-line parser with every command, its help in the operator's language; `end` gets a command's exit code. */
export function describeCommands(context: OperatorContext, output: Output, end: End): Command {
  const texts = operatorHelpTexts[context.language];
  const program = new Command('npm run cli --')
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: output.out, writeErr: output.err, outputError: () => {} })
    .configureHelp(helpIn(texts))
    .usage(texts.program.usage)
    .description(whole(texts.program))
    .helpOption('-h, --help', texts.help.option)
    .helpCommand(texts.help.commandTerm, texts.help.command)
    .addOption(new Option('--language <sv|en>', texts.language).choices(languages));
  addImport(program, texts, context, end);
  addVersions(program, texts, context, end);
  addCompare(program, context, end);
  addSwitch(program, texts, context, end);
  addRoster(program, texts, context, end);
  addPlanCommand(program, context, end);
  addQuestions(program, texts, context, end);
  addRemoveQuestions(program, texts, context, end);
  addSynonymCommands(program, context, end);
  addDeliveryCommands(program, context, end);
  addAttendanceCommands(program, context, end);
  addAnonymise(program, context, end);
  addBackupCommands(program, context, end);
  addDoctor(program, context, end);
  return program;
}

function addImport(program: Command, texts: OperatorHelpTexts, context: OperatorContext, end: End): void {
  program
    .command('import')
    .usage(texts.import.usage)
    .summary(texts.import.summary)
    .description(whole(texts.import))
    .addArgument(argument(texts.import.folder))
    .option(`--as-of <${texts.import.date}>`, texts.import.asOf, parseDate)
    .option('--if-empty', texts.import.ifEmpty)
    .action(async (folder: string, options: { readonly asOf?: string; readonly ifEmpty?: true }) => {
      const { asOf = null, ifEmpty = false } = options;
      end(await runImport({ folder, asOf, ifEmpty }, context));
    });
}

function addVersions(program: Command, texts: OperatorHelpTexts, context: OperatorContext, end: End): void {
  program
    .command('versions')
    .usage(texts.versions.usage)
    .summary(texts.versions.summary)
    .description(whole(texts.versions))
    .action(async () => end(await runVersions(context)));
}

function addCompare(program: Command, context: OperatorContext, end: End): void {
  const texts = compareHelp[context.language];
  program
    .command('compare')
    .usage(texts.usage)
    .summary(texts.summary)
    .description(whole(texts))
    .addArgument(argument(texts.before))
    .addArgument(argument(texts.after))
    .action(async (before: string, after: string) => end(await runCompare({ before, after }, context)));
}

function addSwitch(program: Command, texts: OperatorHelpTexts, context: OperatorContext, end: End): void {
  program
    .command('switch')
    .usage(texts.switch.usage)
    .summary(texts.switch.summary)
    .description(whole(texts.switch))
    .addArgument(argument(texts.switch.year).argParser(parseYear))
    .addArgument(argument(texts.switch.version))
    .action(async (year: number, versionId: string) => end(await runSwitch({ year, versionId }, context)));
}

function addRoster(program: Command, texts: OperatorHelpTexts, context: OperatorContext, end: End): void {
  const roster = program
    .command('roster')
    .usage(texts.roster.usage)
    .summary(texts.roster.summary)
    .description(whole(texts.roster))
    .addArgument(argument(texts.roster.file))
    .action(async (file: string) => end(await runRoster(file, context)))
    .helpCommand(false);
  addRosterExport(roster, context, end);
}

function addDoctor(program: Command, context: OperatorContext, end: End): void {
  const { help } = selfCheckTexts[context.language];
  program
    .command('doctor')
    .usage(help.usage)
    .summary(help.summary)
    .description(whole(help))
    .action(async () => end(await runDoctor(context)));
}

function addQuestions(program: Command, texts: OperatorHelpTexts, context: OperatorContext, end: End): void {
  program
    .command('questions')
    .usage(texts.questions.usage)
    .summary(texts.questions.summary)
    .description(whole(texts.questions))
    .option(`--month <${texts.questions.monthForm}>`, texts.questions.month, parseMonth)
    .option(`--out <${texts.questions.file}>`, texts.questions.out)
    .action(async (options: { readonly month?: string; readonly out?: string }) => {
      const { month = null, out = null } = options;
      end(await runQuestions({ month, out }, context));
    });
}

function addRemoveQuestions(
  program: Command,
  texts: OperatorHelpTexts,
  context: OperatorContext,
  end: End,
): void {
  program
    .command('remove-questions')
    .usage(texts.removeQuestions.usage)
    .summary(texts.removeQuestions.summary)
    .description(whole(texts.removeQuestions))
    .addArgument(argument(texts.removeQuestions.days).argParser(parseDays))
    .action(async (days: number) => end(await runRemoveQuestions(days, context)));
}

function whole({ summary, details }: { readonly summary: string; readonly details: string }): string {
  return `${summary} ${details}`.trim();
}

function argument({ name, description }: { readonly name: string; readonly description: string }): Argument {
  return new Argument(`<${name}>`, description);
}

function helpIn(texts: OperatorHelpTexts) {
  return {
    helpWidth,
    showGlobalOptions: true,
    styleTitle: (title: string) => new Map(Object.entries(texts.headings)).get(title) ?? title,
    subcommandTerm: (command: Command) => `${command.name()} ${command.usage()}`.trim(),
    // Without the parser's own English "(choices: …)".
    optionDescription: (option: Option) => option.description,
  };
}

function parseDate(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError('');
  return text;
}

function parseMonth(text: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new InvalidArgumentError('');
  return text;
}

function parseDays(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}

function parseYear(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}
