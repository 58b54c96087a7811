import type { Language } from '../language.ts';
import { fold } from '../texts/fold.ts';

export type CommandName =
  | 'help'
  | 'meetings'
  | 'attendance'
  | 'goals'
  | 'agreements'
  | 'projects'
  | 'digest'
  | 'subscribe'
  | 'unsubscribe'
  | 'language'
  | 'bind'
  | 'call'
  | 'answer-for'
  | 'preview-digest'
  | 'send-digest'
  | 'unanswered-questions'
  | 'synonym'
  | 'remove-synonym'
  | 'synonyms'
  | 'wrong'
  | 'corrections'
  | 'accept-correction'
  | 'decline-correction'
  | 'versions'
  | 'compare-versions'
  | 'switch-version';

export interface Command {
  readonly name: CommandName;
  /** The language of the word that was typed. */
  readonly language: Language;
  /** What follows the command, as typed; `''` when nothing does. */
  readonly argument: string;
}

interface CommandWord {
  readonly name: CommandName;
  readonly language: Language;
  readonly words: string;
  /**
   * `none`: the words alone are the command. `any`: anything after them is its argument. `optional`: a few words are;
   * a longer text is a question. `versions`: versions of the figures are; any other text is a question.
   */
  readonly argument: 'none' | 'any' | 'optional' | 'versions';
  /** For an argument that is longer than a few words. */
  readonly maxLength?: number;
}

/** The words of each command, in both languages; the README's table of commands says the same. */
export const commandWords: readonly CommandWord[] = [
  { name: 'help', language: 'sv', words: 'hjälp', argument: 'none' },
  { name: 'help', language: 'en', words: 'help', argument: 'none' },
  { name: 'meetings', language: 'sv', words: 'möten', argument: 'none' },
  { name: 'meetings', language: 'en', words: 'meetings', argument: 'none' },
  { name: 'attendance', language: 'sv', words: 'närvaro', argument: 'optional' },
  { name: 'attendance', language: 'en', words: 'attendance', argument: 'optional' },
  { name: 'goals', language: 'sv', words: 'mål', argument: 'none' },
  { name: 'goals', language: 'en', words: 'goals', argument: 'none' },
  { name: 'agreements', language: 'sv', words: 'avtal', argument: 'none' },
  { name: 'agreements', language: 'en', words: 'agreements', argument: 'none' },
  { name: 'projects', language: 'sv', words: 'projekt', argument: 'none' },
  { name: 'projects', language: 'en', words: 'projects', argument: 'none' },
  { name: 'digest', language: 'sv', words: 'nyhetsbrev', argument: 'optional' },
  { name: 'digest', language: 'en', words: 'digest', argument: 'optional' },
  { name: 'subscribe', language: 'sv', words: 'prenumerera', argument: 'none' },
  { name: 'subscribe', language: 'en', words: 'subscribe', argument: 'none' },
  { name: 'unsubscribe', language: 'sv', words: 'avsluta', argument: 'none' },
  { name: 'unsubscribe', language: 'en', words: 'unsubscribe', argument: 'none' },
  { name: 'language', language: 'sv', words: 'språk', argument: 'any' },
  { name: 'language', language: 'en', words: 'language', argument: 'any' },
  { name: 'bind', language: 'sv', words: 'koppla', argument: 'any' },
  { name: 'bind', language: 'en', words: 'bind', argument: 'any' },
  { name: 'call', language: 'sv', words: 'kalla', argument: 'any' },
  { name: 'call', language: 'en', words: 'call', argument: 'any' },
  { name: 'answer-for', language: 'sv', words: 'svara för', argument: 'any' },
  { name: 'answer-for', language: 'en', words: 'answer for', argument: 'any' },
  { name: 'preview-digest', language: 'sv', words: 'förhandsvisa nyhetsbrev', argument: 'any' },
  { name: 'preview-digest', language: 'en', words: 'preview digest', argument: 'any' },
  { name: 'send-digest', language: 'sv', words: 'skicka nyhetsbrev', argument: 'any' },
  { name: 'send-digest', language: 'en', words: 'send digest', argument: 'any' },
  { name: 'unanswered-questions', language: 'sv', words: 'obesvarade frågor', argument: 'optional' },
  { name: 'unanswered-questions', language: 'en', words: 'unanswered questions', argument: 'optional' },
  { name: 'wrong', language: 'sv', words: 'fel', argument: 'any', maxLength: 1_200 },
  { name: 'wrong', language: 'en', words: 'wrong', argument: 'any', maxLength: 1_200 },
  { name: 'synonym', language: 'sv', words: 'synonym', argument: 'any' },
  { name: 'synonym', language: 'en', words: 'synonym', argument: 'any' },
  { name: 'remove-synonym', language: 'sv', words: 'ta bort synonym', argument: 'any' },
  { name: 'remove-synonym', language: 'en', words: 'remove synonym', argument: 'any' },
  { name: 'synonyms', language: 'sv', words: 'synonymer', argument: 'none' },
  { name: 'synonyms', language: 'en', words: 'synonyms', argument: 'none' },
  { name: 'corrections', language: 'sv', words: 'rättelser', argument: 'none' },
  { name: 'corrections', language: 'en', words: 'corrections', argument: 'none' },
  { name: 'accept-correction', language: 'sv', words: 'godkänn rättelse', argument: 'any', maxLength: 600 },
  { name: 'accept-correction', language: 'en', words: 'accept correction', argument: 'any', maxLength: 600 },
  { name: 'decline-correction', language: 'sv', words: 'avslå rättelse', argument: 'any', maxLength: 600 },
  {
    name: 'decline-correction',
    language: 'en',
    words: 'decline correction',
    argument: 'any',
    maxLength: 600,
  },
  { name: 'versions', language: 'sv', words: 'versioner', argument: 'none' },
  { name: 'versions', language: 'en', words: 'versions', argument: 'none' },
  { name: 'compare-versions', language: 'sv', words: 'jämför', argument: 'versions' },
  { name: 'compare-versions', language: 'en', words: 'compare', argument: 'versions' },
  { name: 'switch-version', language: 'sv', words: 'byt till', argument: 'versions' },
  { name: 'switch-version', language: 'en', words: 'switch to', argument: 'versions' },
];

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
