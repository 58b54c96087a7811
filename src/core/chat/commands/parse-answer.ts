import type { Choice } from '../../attendance/answer.ts';
import type { WrittenPart } from '../../attendance/meeting-point.ts';
import type { Municipality } from '../../figures/rows.ts';
import { fold } from '../../texts/fold.ts';
import { takeClauses } from './answer-clauses.ts';

export interface ParsedAnswer extends WrittenPart {
  /** Null when `typed` names no municipality. */
  readonly municipality: Municipality | null;
  readonly typed: string;
  readonly choice: Choice | 'clear';
  readonly substituteName: string;
  readonly note: string;
  /** Why a coordinator answers; `''` for none. */
  readonly reason: string;
  /** True when somebody else's answer is to be changed. */
  readonly changes: boolean;
  /** What follows the answer: the meeting that is meant; `''` for the next one. */
  readonly meeting: string;
}

/** The words of the table of commands, and those of the card's buttons. Folded. */
const choiceWords: readonly (readonly [string, Choice | 'clear'])[] = [
  ['kommer inte', 'not-coming'],
  ['not coming', 'not-coming'],
  ['ta bort svaret', 'clear'],
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
  ['rensa', 'clear'],
  ['clear', 'clear'],
];

const maxNameLength = 100;

/**
 * `Boden ja`, `Bodens kommun digitalt beredningsgruppen`, `Kiruna ja från 14:00 till § 12`, `Boden ersättare Ersättare Boden,
 * beredningsgruppen`, `Boden nej, skäl sjukdom`: a municipality, an answer, for which part of the meeting, then the meeting,
 * a note and a reason. After a substitute's name or an item the meeting follows a comma. Null when no answer is in it.
 */
export function parseAnswer(argument: string, municipalities: readonly Municipality[]): ParsedAnswer | null {
  const words = argument.split(/\s+/u).filter(Boolean);
  const found = findChoice(words);
  if (!found) return null;
  const typed = words.slice(0, found.at).join(' ');
  const clauses = takeClauses(words.slice(found.at + found.length).join(' '));
  const part = takePart(clauses.rest);
  const [name = '', ...meeting] = found.choice === 'substitute' ? part.rest.split(',') : ['', part.rest];
  return {
    typed,
    municipality: municipalities.find((municipality) => isCalled(municipality, typed)) ?? null,
    choice: found.choice,
    substituteName: name.trim().slice(0, maxNameLength),
    from: part.from,
    to: part.to,
    item: part.item,
    note: clauses.note,
    reason: clauses.reason,
    changes: clauses.changes,
    meeting: meeting
      .join(' ')
      .replace(/[,\s]+/gu, ' ')
      .trim(),
  };
}

/** The first answer in the text, after at least one other word. */
function findChoice(
  words: readonly string[],
): { at: number; length: number; choice: Choice | 'clear' } | null {
  const folded = words.map(bare);
  for (let at = 1; at < folded.length; at += 1) {
    for (const [phrase, choice] of choiceWords) {
      const { length } = phrase.split(' ');
      if (folded.slice(at, at + length).join(' ') === phrase) return { at, length, choice };
    }
  }
  return null;
}

const conflictWords = /(?:^|[\s,])(?:jäv|jav|conflict(?: of interest)?)(?:\s+(?:i|in))?\s+([^,]{1,200})/iu;
const point = String.raw`((?:(?:kl|klockan|at)\.?\s*)?\d{1,2}[:.]\d{2}|(?:kl|klockan|at)\.?\s*\d{1,2}|§\s*\d{1,3}|par(?:agraf|agraph)?\.?\s*\d{1,3})`;
const fromWords = new RegExp(String.raw`(?:^|[\s,])(?:från|fran|from)\s+${point}(?=$|[\s,])`, 'iu');
const toWords = new RegExp(
  String.raw`(?:^|[\s,])(?:till och med|t\.?o\.?m\.?|till|until|to)\s+${point}(?=$|[\s,])`,
  'iu',
);

/** `från 14:00`, `till § 12` and `jäv ärende 5`, wherever they stand. A word without a time or a paragraph is left alone. */
function takePart(text: string): WrittenPart & { readonly rest: string } {
  const item = take(text, conflictWords);
  const from = take(item.rest, fromWords);
  const to = take(from.rest, toWords);
  return { item: item.taken, from: from.taken, to: to.taken, rest: to.rest };
}

function take(text: string, words: RegExp): { readonly taken: string; readonly rest: string } {
  const found = words.exec(text);
  if (!found) return { taken: '', rest: text.trim() };
  // A comma before it parts what is left, as a substitute's name from the meeting.
  const rest = text.replace(found[0], found[0].startsWith(',') ? ', ' : ' ');
  return { taken: found[1]?.trim() ?? '', rest: rest.trim() };
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
