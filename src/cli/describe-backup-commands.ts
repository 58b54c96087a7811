import { Argument, type Command } from 'commander';
import { backupTexts } from '../core/texts/backup.ts';
import { runBackup, runRestore } from './backup-command.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';

/** Backup and restore; `end` gets a command's exit code. */
export function addBackupCommands(
  program: Command,
  context: OperatorContext,
  end: (exitCode: ExitCode) => void,
): void {
  const { backupHelp, restoreHelp } = backupTexts[context.language];
  const describe = (name: string, { usage, summary, details, folder }: typeof backupHelp) =>
    program
      .command(name)
      .usage(usage)
      .summary(summary)
      .description(`${summary} ${details}`)
      .addArgument(new Argument(`<${folder.name}>`, folder.description));
  describe('backup', backupHelp).action(async (folder: string) => end(await runBackup(folder, context)));
  describe('restore', restoreHelp).action(async (folder: string) => end(await runRestore(folder, context)));
}
