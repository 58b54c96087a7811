import type { Goal } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import { fold } from '../texts/fold.ts';
import type { GoalStanding } from './goal-record.ts';

const statusWords: Readonly<Record<string, GoalStanding['status']>> = {
  uppfyllt: 'met',
  uppnatt: 'met',
  met: 'met',
  'delvis uppfyllt': 'partly-met',
  'partly met': 'partly-met',
  'inte uppfyllt': 'not-met',
  'ej uppfyllt': 'not-met',
  'not met': 'not-met',
  pagar: 'ongoing',
  ongoing: 'ongoing',
};

export interface WrittenChange {
  /** What was written of the goal's name. */
  readonly name: string;
  readonly rest: string;
}

/** The goal's name before the first colon, and what is said of it. */
export function splitChange(argument: string): WrittenChange {
  const colon = argument.indexOf(':');
  if (colon < 0) return { name: argument.trim(), rest: '' };
  return { name: argument.slice(0, colon).trim(), rest: argument.slice(colon + 1).trim() };
}

/**
 * `delvis uppfyllt, utfall 3, skäl TEXT` / `partly met, outcome 3, reason TEXT`. Null without a status; an outcome that is not
 * mentioned is the former one.
 */
export function parseStanding(text: string, former: number | null): GoalStanding | null {
  const [, head = '', reason = ''] = /^(.*?)(?:,?\s*\b(?:skäl|reason)\b:?\s*(.*))?$/isu.exec(text) ?? [];
  const [, words = '', number] =
    /^(.*?)(?:,?\s*\b(?:utfall|outcome)\b:?\s*(-?\d+(?:[.,]\d+)?)\s*%?)?[\s,.]*$/isu.exec(head) ?? [];
  const status = statusWords[fold(words.replace(/[\s,.]+$/u, ''))];
  if (!status) return null;
  const outcome = number === undefined ? former : Number(number.replace(',', '.'));
  return { status, outcome, reason: reason.trim() === '' ? null : reason.trim() };
}

/** The goals that a name may mean: the one with that very title, else all whose title contains it. */
export function findGoals(goals: readonly Goal[], name: string): readonly Goal[] {
  const wanted = fold(name);
  const named = (is: (title: string) => boolean) =>
    goals.filter(({ titleSv, titleEn, goalId }) =>
      [titleSv, titleEn, goalId].some((title) => is(fold(title))),
    );
  const exact = named((title) => title === wanted);
  return exact.length > 0 ? exact : named((title) => title.includes(wanted));
}

export function titleOf({ titleSv, titleEn }: Goal, language: Language): string {
  return language === 'sv' ? titleSv : titleEn;
}
