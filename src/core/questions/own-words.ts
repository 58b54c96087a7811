import type { YearFigures } from '../figures/figures.ts';
import { fold } from '../texts/fold.ts';
import { type NamedKind, type RowReference, rowKey } from './names.ts';
import type { Reading } from './reading.ts';
import { wordsOf } from './tokenise.ts';

/** Of rows that hold no money: words of money could change which figure is right. */
const kinds = ['goal', 'project', 'agreement', 'control'] as const;

/** The words that the report itself, and people, use of a row, folded; by the row's key. */
type OwnWords = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<YearFigures, OwnWords>();

/** Made once for the figures: they are never changed, only replaced. */
function ownWords(figures: YearFigures): OwnWords {
  const made = known.get(figures) ?? ownWordsOf(figures);
  known.set(figures, made);
  return made;
}

function ownWordsOf(figures: YearFigures): OwnWords {
  const { goals, projects, agreements, internalControl, synonyms } = figures;
  const told: readonly (readonly [RowReference, readonly (string | null)[]])[] = [
    ...goals.map(
      ({ goalId, titleSv, titleEn, unit, reasonSv }) =>
        [{ kind: 'goal', id: goalId }, [titleSv, titleEn, unit, reasonSv]] as const,
    ),
    ...projects.map(
      ({ projectId, nameSv, nameEn, statusSv }) =>
        [{ kind: 'project', id: projectId }, [nameSv, nameEn, statusSv]] as const,
    ),
    ...agreements.map(
      ({ agreementId, nameSv, nameEn, noteSv }) =>
        [{ kind: 'agreement', id: agreementId }, [nameSv, nameEn, noteSv]] as const,
    ),
    ...internalControl.map(
      ({ controlId, titleSv }) => [{ kind: 'control', id: controlId }, [titleSv]] as const,
    ),
  ];
  const everyday = Map.groupBy(synonyms, ({ rowKind, rowId }) => rowKey({ kind: rowKind, id: rowId }));
  return new Map(
    told.map(([row, texts]) => {
      const called = (everyday.get(rowKey(row)) ?? []).flatMap(({ words }) => words);
      return [rowKey(row), new Set([...texts, ...called].flatMap((text) => wordsOf(text ?? '')).map(fold))];
    }),
  );
}

/** Shorter words are alike by chance; endings of up to three letters may differ: `signerade`, `signerats`. */
const shortest = 5;
const longestEnding = 3;

/** Whether each unexplained word is one that the report uses of a row which the question names. */
export function explainsItself({ mentions, unexplained }: Reading, figures: YearFigures): boolean {
  const named = mentions.flatMap(({ ids }) => kinds.flatMap((kind) => keysOf(kind, ids.get(kind))));
  const words = named.flatMap((key) => [...(ownWords(figures).get(key) ?? [])]);
  return unexplained.every(({ folded }) => words.some((word) => isFormOf(folded, word)));
}

function keysOf(kind: NamedKind, ids: readonly string[] = []): readonly string[] {
  return ids.map((id) => rowKey({ kind, id }));
}

function isFormOf(typed: string, word: string): boolean {
  if (typed === word) return true;
  const shared = [...typed].findIndex((letter, at) => letter !== word[at]);
  const alike = shared === -1 ? typed.length : shared;
  return alike >= shortest && typed.length - alike <= longestEnding && word.length - alike <= longestEnding;
}
