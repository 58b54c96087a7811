import type { Bilingual } from './catalogue.ts';
import type { ArgumentHelp, CommandHelp } from './operator-help.ts';

interface BackupTexts {
  readonly backupHelp: CommandHelp & { readonly folder: ArgumentHelp };
  readonly restoreHelp: CommandHelp & { readonly folder: ArgumentHelp };
  readonly folderExists: (folder: string) => string;
  readonly cannotUse: (folder: string, code: string) => string;
  readonly tableWritten: (table: string, rows: number) => string;
  readonly written: (rows: number, folder: string) => string;
  readonly noBackup: (folder: string) => string;
  readonly unknownTables: (tables: readonly string[]) => string;
  readonly incomplete: (tables: readonly string[]) => string;
  readonly notEmpty: (tables: readonly string[]) => string;
  readonly tableRestored: (table: string, rows: number) => string;
  readonly restored: (rows: number, takenAt: string) => string;
}

/** Backup and restore of all tables. */
export const backupTexts: Bilingual<BackupTexts> = {
  sv: {
    backupHelp: {
      usage: '[flaggor] <mapp>',
      summary: 'Säkerhetskopiera alla tabeller till en ny mapp.',
      details:
        'En fil per tabell, rad för rad som de är lagrade. Det som ändras under tiden kan komma med eller inte; stoppa boten först om det måste vara från ett och samma ögonblick. Mappen innehåller personuppgifter.',
      folder: { name: 'mapp', description: 'en mapp som inte finns ännu' },
    },
    restoreHelp: {
      usage: '[flaggor] <mapp>',
      summary: 'Återställ en säkerhetskopia till ett tomt lagringskonto.',
      details:
        'Avbryts utan att skriva något om någon tabell har innehåll eller kopian inte är hel. En återställning som avbröts görs om till ett tomt konto.',
      folder: { name: 'mapp', description: 'mappen som kommandot backup skrev' },
    },
    folderExists: (folder) => `Mappen ${folder} finns redan. Ange en ny, så skrivs ingen kopia över.`,
    cannotUse: (folder, code) => `Mappen ${folder} kan inte skapas (${code}).`,
    tableWritten: (table, rows) => `${table}: ${rows} rader`,
    written: (rows, folder) => `${rows} rader är säkerhetskopierade till ${folder}.`,
    noBackup: (folder) =>
      `${folder} har ingen hel säkerhetskopia: backup.json saknas eller går inte att läsa.`,
    unknownTables: (tables) =>
      `Kopian har tabeller som den här versionen inte känner till: ${tables.join(', ')}. Använd en nyare version.`,
    incomplete: (tables) => `Kopian är inte hel. Fel i: ${tables.join(', ')}. Inget är återställt.`,
    notEmpty: (tables) =>
      `Tabellerna är inte tomma: ${tables.join(', ')}. Återställ till ett tomt lagringskonto, så skrivs inget över.`,
    tableRestored: (table, rows) => `${table}: ${rows} rader`,
    restored: (rows, takenAt) => `${rows} rader är återställda, från kopian tagen ${takenAt}.`,
  },
  en: {
    backupHelp: {
      usage: '[options] <folder>',
      summary: 'Back up all tables to a new folder.',
      details:
        'One file a table, row by row as they are stored. What changes meanwhile may be in it or not; stop the bot first if it must be of one moment. The folder holds personal data.',
      folder: { name: 'folder', description: 'a folder that does not exist yet' },
    },
    restoreHelp: {
      usage: '[options] <folder>',
      summary: 'Restore a backup into an empty storage account.',
      details:
        'Stops without writing anything if a table holds rows or the backup is not whole. A restore that was cut off is made anew into an empty account.',
      folder: { name: 'folder', description: 'the folder that the command backup wrote' },
    },
    folderExists: (folder) =>
      `The folder ${folder} exists. Name a new one, so that no backup is overwritten.`,
    cannotUse: (folder, code) => `The folder ${folder} cannot be made (${code}).`,
    tableWritten: (table, rows) => `${table}: ${rows} rows`,
    written: (rows, folder) => `${rows} rows are backed up to ${folder}.`,
    noBackup: (folder) => `${folder} holds no whole backup: backup.json is missing or cannot be read.`,
    unknownTables: (tables) =>
      `The backup has tables that this version does not know: ${tables.join(', ')}. Use a newer version.`,
    incomplete: (tables) => `The backup is not whole. Wrong in: ${tables.join(', ')}. Nothing is restored.`,
    notEmpty: (tables) =>
      `The tables are not empty: ${tables.join(', ')}. Restore into an empty storage account, so that nothing is overwritten.`,
    tableRestored: (table, rows) => `${table}: ${rows} rows`,
    restored: (rows, takenAt) => `${rows} rows are restored, from the backup taken ${takenAt}.`,
  },
};
