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

const choiceWords: Readonly<Record<string, Choice>> = {
  ja: 'on-site',
  yes: 'on-site',
  digitalt: 'online',
  online: 'online',
  ersattare: 'substitute',
  substitute: 'substitute',
  nej: 'not-coming',
  no: 'not-coming',
};

/**
 * `Boden ja`, `Bodens kommun digitalt beredningsgruppen`, `Boden ersättare Ersättare Boden`: a municipality, an answer,
 * then the substitute's name or the meeting. Null when no answer word is in it.
 */
export function parseAnswer(argument: string, municipalities: readonly Municipality[]): ParsedAnswer | null {
  const words = argument.split(' ').filter(Boolean);
  const at = words.findIndex((word) => Object.hasOwn(choiceWords, fold(word)));
  const choice = choiceWords[fold(words[at] ?? '')];
  if (at < 1 || !choice) return null;
  const typed = words.slice(0, at).join(' ');
  const rest = words.slice(at + 1).join(' ');
  return {
    typed,
    municipality:
      municipalities.find(({ name, officialName, code }) =>
        [name, officialName, code].some((known) => fold(known) === fold(typed)),
      ) ?? null,
    choice,
    substituteName: choice === 'substitute' && rest ? rest.slice(0, 100) : null,
    meeting: choice === 'substitute' ? '' : rest,
  };
}
