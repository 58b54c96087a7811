import type { CommanderError } from 'commander';
import type { Language } from '../core/language.ts';
import { operatorHelpTexts } from '../core/texts/operator-help.ts';

/** What the parser found wrong with a command line, in the operator's language; null when it only showed help. */
export function describeUsageError(error: CommanderError, language: Language): string | null {
  const texts = operatorHelpTexts[language];
  // The parser tells what it means only by quoting it in its English message.
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  switch (error.code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
      return null;
    case 'commander.unknownCommand':
      return texts.unknownCommand(first);
    case 'commander.unknownOption':
      return texts.unknownOption(first);
    case 'commander.missingArgument':
      return texts.missingArgument(first);
    case 'commander.optionMissingArgument':
      return texts.missingValue(first);
    case 'commander.excessArguments':
      return texts.tooManyArguments;
    case 'commander.invalidArgument':
      // Of an option its flags are quoted first, of an argument its value.
      return first.startsWith('-') ? texts.wrongValue(first, second) : texts.wrongValue(second, first);
    default:
      return texts.wrongUsage;
  }
}
