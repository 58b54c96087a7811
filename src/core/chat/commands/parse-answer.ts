import type { Choice } from '../../attendance/answer.ts';
import type { Municipality } from '../../figures/rows.ts';
import { fold } from '../../texts/fold.ts';

interface ParsedAnswer {
  /** Null when `typed` names no municipality. */
  readonly municipality: Municipality | null;
  readonly typed: string;
  readonly choice: Choice;
  readonly substituteName: string | null;
  /** What follows the answer: the meeting that is meant; `''` for the next one. */
  readonly meeting: string;
}

/** The words of the table of commands, and those of the card's buttons. Folded. */
const choiceWords: readonly (readonly [string, Choice])[] = [
  ['kommer inte', 'not-coming'],
  ['not coming', 'not-coming'],
  ['pa plats', 'on-site'],
  ['on site', 'on-site'],
  ['ja', 'on-site'],
  ['yes', 'on-site'],
  ['digitalt', 'online'],
  ['online', 'online'],
  ['ersattare', 'substitute'],
  ['substitute', 'substitute'],
  ['nej', 'not-coming'],
  ['no', 'not-coming'],
];

const maxNameLength = 100;

/**
 * `Boden ja`, `Bodens kommun digitalt beredningsgruppen`, `Boden ersättare Ersättare Boden, beredningsgruppen`: a
 * municipality, an answer, then the meeting; after a substitute's name the meeting follows a comma. Null when no answer
 * is in it.
 */
export function parseAnswer(argument: string, municipalities: readonly Municipality[]): ParsedAnswer | null {
  const words = argument.split(' ').filter(Boolean);
  const found = findChoice(words);
  if (!found) return null;
  const typed = words.slice(0, found.at).join(' ');
  const rest = words.slice(found.at + found.length).join(' ');
  const [name = '', ...meeting] = found.choice === 'substitute' ? rest.split(',') : ['', rest];
  return {
    typed,
    municipality: municipalities.find((municipality) => isCalled(municipality, typed)) ?? null,
    choice: found.choice,
    substituteName: name.trim().slice(0, maxNameLength) || null,
    meeting: meeting.join(',').trim(),
  };
}

/** The first answer in the text, after at least one other word. */
function findChoice(words: readonly string[]): { at: number; length: number; choice: Choice } | null {
  const folded = words.map(bare);
  for (let at = 1; at < folded.length; at += 1) {
    for (const [phrase, choice] of choiceWords) {
      const { length } = phrase.split(' ');
      if (folded.slice(at, at + length).join(' ') === phrase) return { at, length, choice };
    }
  }
  return null;
}

/** By name, official name or code, in the genitive too, and with what people put around it in either language. */
function isCalled({ name, officialName, code }: Municipality, typed: string): boolean {
  const called = bare(typed)
    .replace(/^(?:the )?municipality of /, '')
    .replace(/ (?:kommun|stad|municipality)$/, '');
  const known = [name, officialName, code].map(fold);
  return [called, bare(typed)].some((text) => known.some((word) => text === word || text === `${word}s`));
}

/** Folded, without the punctuation around it: `Boden:`, `ja!`. */
function bare(text: string): string {
  return fold(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
