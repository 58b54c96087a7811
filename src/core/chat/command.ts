import type { Language } from '../language.ts';
import { fold } from '../texts/fold.ts';
import { type CommandName, commandWords } from './command-words.ts';

export interface Command {
  readonly name: CommandName;
  /** The language of the word that was typed. */
  readonly language: Language;
  /** What follows the command, as typed; `''` when nothing does. */
  readonly argument: string;
}

const folded = commandWords
  .map((word) => ({ ...word, folded: fold(word.words) }))
  .sort((a, b) => b.folded.length - a.folded.length);

/** No command's words and argument are longer, unless it says so; a longer text is a question. */
const maxCommandLength = 200;
const longestCommand = Math.max(...commandWords.map(({ maxLength }) => maxLength ?? maxCommandLength));
/** One or two versions of the figures, or the beginnings of their ids: `2022-1b4f1ac8080fda10`. */
const versionIds = /^\d{4}-[0-9a-f]{3,16}(?: \d{4}-[0-9a-f]{3,16})?$/i;

/**
 * The command in a message, matched without case and diacritics; null when the message is a question. After a command
 * whose argument is optional, a text that ends in a question mark or is longer than a few words is a question too:
 * "närvaro i nämnden 2022?" asks, "närvaro nämnden" commands.
 */
export function parseCommand(text: string): Command | null {
  if (text.length > longestCommand) return null;
  const typed = text.replace(/\s+/gu, ' ').trim();
  const asFolded = fold(typed.replace(/[.!]+$/u, ''));
  for (const word of folded) {
    if (typed.length > (word.maxLength ?? maxCommandLength)) continue;
    if (asFolded === word.folded && word.argument !== 'versions') {
      return { name: word.name, language: word.language, argument: '' };
    }
    if (word.argument === 'none' || !asFolded.startsWith(`${word.folded} `)) continue;
    const argument = typed
      .split(' ')
      .slice(word.words.split(' ').length)
      .join(' ')
      .replace(/[.!]+$/u, '');
    if (word.argument === 'optional' && (argument.includes('?') || argument.split(' ').length > 3))
      return null;
    if (word.argument === 'versions' && !versionIds.test(argument)) return null;
    return { name: word.name, language: word.language, argument };
  }
  return null;
}
