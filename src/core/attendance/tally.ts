import type { Answer, Choice } from './answer.ts';

/** How many municipalities something needs, and how far it is from that. */
export interface Threshold {
  readonly needed: number;
  readonly met: boolean;
  /** How many are missing; 0 when met. */
  readonly shortBy: number;
}

export interface Tally {
  readonly entitled: number;
  readonly byChoice: Readonly<Record<Choice, number>>;
  /** On site, online or by substitute. */
  readonly coming: number;
  readonly unanswered: number;
  /** The board's own goal, as a share of the entitled municipalities. */
  readonly goal: Threshold;
  /** More than half of the entitled municipalities. */
  readonly quorum: Threshold;
}

/**
 * Counts the answers of the entitled municipalities (their codes); any other answer does not count. One answer a
 * municipality, as the store keeps them.
 */
export function tallyOf(given: {
  readonly answers: readonly Answer[];
  readonly entitled: readonly string[];
  readonly goalPercent: number;
}): Tally {
  const counted = given.answers.filter((answer) => given.entitled.includes(answer.municipalityCode));
  const count = (choice: Choice) => counted.filter((answer) => answer.choice === choice).length;
  const byChoice = {
    'on-site': count('on-site'),
    online: count('online'),
    substitute: count('substitute'),
    'not-coming': count('not-coming'),
  };
  const entitled = given.entitled.length;
  const coming = byChoice['on-site'] + byChoice.online + byChoice.substitute;
  return {
    entitled,
    byChoice,
    coming,
    unanswered: entitled - counted.length,
    ...thresholds({ coming, entitled, goalPercent: given.goalPercent }),
  };
}

/** Goal and quorum for a number of municipalities that come, or came. */
export function thresholds(counts: {
  readonly coming: number;
  readonly entitled: number;
  readonly goalPercent: number;
}): { readonly goal: Threshold; readonly quorum: Threshold } {
  return {
    goal: threshold(counts.coming, Math.ceil((counts.goalPercent * counts.entitled) / 100)),
    quorum: threshold(counts.coming, Math.floor(counts.entitled / 2) + 1),
  };
}

function threshold(coming: number, needed: number): Threshold {
  return { needed, met: coming >= needed, shortBy: Math.max(0, needed - coming) };
}
