import type { Bilingual } from './catalogue.ts';
import { quoteEn, quoteSv } from './import.ts';

/** A command's help: `usage` is what follows its name, `details` what its own page adds to the summary. */
export interface CommandHelp {
  readonly usage: string;
  readonly summary: string;
  readonly details: string;
}

export interface ArgumentHelp {
  readonly name: string;
  readonly description: string;
}

/** Headings of a help page, by the parser's own. */
type Heading = 'Usage:' | 'Arguments:' | 'Options:' | 'Global Options:' | 'Commands:';

/** The help pages of the operators' commands, and what is said to a command line that cannot be understood. */
export interface OperatorHelpTexts {
  readonly headings: Readonly<Record<Heading, string>>;
  readonly program: CommandHelp;
  readonly help: { readonly option: string; readonly command: string; readonly commandTerm: string };
  readonly language: string;
  readonly import: CommandHelp & {
    readonly folder: ArgumentHelp;
    readonly asOf: string;
    readonly date: string;
    readonly ifEmpty: string;
  };
  readonly versions: CommandHelp;
  readonly switch: CommandHelp & { readonly year: ArgumentHelp; readonly version: ArgumentHelp };
  readonly roster: CommandHelp & { readonly file: ArgumentHelp };
  readonly questions: CommandHelp & {
    readonly month: string;
    readonly monthForm: string;
    readonly out: string;
    readonly file: string;
  };
  readonly removeQuestions: CommandHelp & { readonly days: ArgumentHelp };
  unknownCommand(name: string): string;
  unknownOption(name: string): string;
  missingArgument(name: string): string;
  missingValue(option: string): string;
  wrongValue(place: string, value: string): string;
  readonly tooManyArguments: string;
  readonly wrongUsage: string;
}

const sv: OperatorHelpTexts = {
  headings: {
    'Usage:': 'Användning:',
    'Arguments:': 'Argument:',
    'Options:': 'Flaggor:',
    'Global Options:': 'Gemensamma flaggor:',
    'Commands:': 'Kommandon:',
  },
  program: {
    usage: '[flaggor] <kommando>',
    summary: 'Kommandon för den som sköter boten.',
    details:
      'Slutkod: 0 när det gick bra, 1 när indata eller lagring är fel, 2 när kommandot är fel skrivet.',
  },
  help: {
    option: 'visa hjälp',
    command: 'visa hjälp för ett kommando',
    commandTerm: 'help [kommando]',
  },
  language: 'språk: sv eller en (annars efter LANG, annars sv)',
  import: {
    usage: '[flaggor] <mapp>',
    summary: 'Ladda ett års siffror från CSV-filer.',
    details: 'Alla fel visas på en gång; är något fel laddas inget. Samma filer en gång till ändrar inget.',
    folder: { name: 'mapp', description: 'mapp med årets CSV-filer' },
    asOf: 'ladda året som det såg ut den dagen: senare möten är planerade',
    date: 'ÅÅÅÅ-MM-DD',
    ifEmpty: 'gör inget om några siffror redan är laddade',
  },
  versions: {
    usage: '[flaggor]',
    summary: 'Visa laddade versioner och vilken som gäller för varje år.',
    details: '',
  },
  switch: {
    usage: '[flaggor] <år> <version>',
    summary: 'Låt ett år använda en tidigare laddad version.',
    details: 'Boten går över inom några sekunder; den version som gällde finns kvar.',
    year: { name: 'år', description: 'året, som 2022' },
    version: { name: 'version', description: 'versionen, som kommandot versions visar den' },
  },
  roster: {
    usage: '[flaggor] <fil>',
    summary: 'Ersätt förteckningen över ledamöter, ersättare och sekreterare.',
    details:
      'Kolumner: person_id, person_name, municipality_code, body_id, role (member, substitute eller secretary), from, to. Datum skrivs ÅÅÅÅ-MM-DD; to lämnas tom tills vidare. person_id är personens objekt-id i Entra.',
    file: { name: 'fil', description: 'CSV-fil med hela förteckningen' },
  },
  questions: {
    usage: '[flaggor]',
    summary: 'Lista frågor som boten inte kunde besvara, som CSV för Excel.',
    details: 'Nyast först, med samordnarens svar. Vem som frågade står inte med.',
    month: 'bara frågor ställda den månaden',
    monthForm: 'ÅÅÅÅ-MM',
    out: 'skriv till filen i stället för till skärmen; en fil som finns ersätts',
    file: 'fil',
  },
  removeQuestions: {
    usage: '[flaggor] <dagar>',
    summary: 'Ta bort sparade frågor som är äldre än så många dagar.',
    details: 'Deras svar tas också bort. Det går inte att ångra.',
    days: { name: 'dagar', description: 'antal dagar, som 365; med 0 tas alla bort' },
  },
  unknownCommand: (name) => `Kommandot ${quoteSv(name)} finns inte. Kör --help för dem som finns.`,
  unknownOption: (name) => `Flaggan ${quoteSv(name)} finns inte. Kör kommandot med --help för dem som finns.`,
  missingArgument: (name) => `Argumentet ${name} saknas. Kör kommandot med --help.`,
  missingValue: (option) => `Flaggan ${option} saknar värde. Kör kommandot med --help.`,
  wrongValue: (place, value) =>
    `Värdet ${quoteSv(value)} går inte att använda för ${place}. Kör kommandot med --help.`,
  tooManyArguments: 'För många argument. Kör kommandot med --help.',
  wrongUsage: 'Kommandot är fel skrivet. Kör det med --help.',
};

const en: OperatorHelpTexts = {
  headings: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Common options:',
    'Commands:': 'Commands:',
  },
  program: {
    usage: '[options] <command>',
    summary: "The operators' commands of the bot.",
    details:
      'Exit code: 0 when it went well, 1 when input or storage is wrong, 2 when the command line is wrong.',
  },
  help: { option: 'show help', command: 'show help for a command', commandTerm: 'help [command]' },
  language: 'language: sv or en (else by LANG, else sv)',
  import: {
    usage: '[options] <folder>',
    summary: "Load a year's figures from CSV files.",
    details:
      'All problems are shown at once; if there is any, nothing is loaded. The same files once more change nothing.',
    folder: { name: 'folder', description: "folder with the year's CSV files" },
    asOf: 'load the year as it stood that day: later meetings are planned',
    date: 'YYYY-MM-DD',
    ifEmpty: 'do nothing if any figures are loaded already',
  },
  versions: {
    usage: '[options]',
    summary: 'Show the loaded versions and which of them each year uses.',
    details: '',
  },
  switch: {
    usage: '[options] <year> <version>',
    summary: 'Let a year use a version that was loaded before.',
    details: 'The bot follows within seconds; the version that was current stays.',
    year: { name: 'year', description: 'the year, such as 2022' },
    version: { name: 'version', description: 'the version, as the command versions shows it' },
  },
  roster: {
    usage: '[options] <file>',
    summary: 'Replace the roster of members, substitutes and secretaries.',
    details:
      "Columns: person_id, person_name, municipality_code, body_id, role (member, substitute or secretary), from, to. Dates are written YYYY-MM-DD; to is left empty for no end. person_id is the person's object id in Entra.",
    file: { name: 'file', description: 'CSV file with the whole roster' },
  },
  questions: {
    usage: '[options]',
    summary: 'List the questions that the bot could not answer, as CSV for Excel.',
    details: "Newest first, with the coordinator's answers. Who asked is left out.",
    month: 'only questions asked in that month',
    monthForm: 'YYYY-MM',
    out: 'write to the file instead of the screen; a file that exists is replaced',
    file: 'file',
  },
  removeQuestions: {
    usage: '[options] <days>',
    summary: 'Remove kept questions that are older than so many days.',
    details: 'Their answers go too. It cannot be undone.',
    days: { name: 'days', description: 'number of days, such as 365; 0 removes all' },
  },
  unknownCommand: (name) => `There is no command ${quoteEn(name)}. Run --help for those that there are.`,
  unknownOption: (name) =>
    `There is no option ${quoteEn(name)}. Run the command with --help for those that there are.`,
  missingArgument: (name) => `The argument ${name} is missing. Run the command with --help.`,
  missingValue: (option) => `The option ${option} has no value. Run the command with --help.`,
  wrongValue: (place, value) =>
    `The value ${quoteEn(value)} cannot be used for ${place}. Run the command with --help.`,
  tooManyArguments: 'Too many arguments. Run the command with --help.',
  wrongUsage: 'The command line is wrong. Run it with --help.',
};

export const operatorHelpTexts: Bilingual<OperatorHelpTexts> = { sv, en };
