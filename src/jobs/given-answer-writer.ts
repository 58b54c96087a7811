import type { Clock } from '../core/clock.ts';
import { type GivenAnswer, type GivenAnswerStore, keptDays } from '../core/corrections/given-answer.ts';
import type { Logger } from '../core/log.ts';
import { addDays } from '../core/time/zone.ts';
import { createTicker } from './ticker.ts';

const writeMs = 2_000;
const forgetMs = 60 * 60_000;
/** With the tables away for long, the oldest are given up: a correction then tells fewer people, and says nothing wrong. */
const maxPending = 5_000;

export interface GivenAnswerWriter {
  /** Takes the answer and returns at once. */
  remember(answer: GivenAnswer): void;
  start(): void;
  /** Writes what is left. */
  stop(): Promise<void>;
}

/**
 * Writes who was shown what in batches beside the answers, never before them: a process that is killed loses what it
 * gathered in the last two seconds. What is older than it is kept for is forgotten once an hour.
 */
export function createGivenAnswerWriter(deps: {
  readonly store: GivenAnswerStore;
  readonly clock: Clock;
  readonly log: Logger;
}): GivenAnswerWriter {
  /** In the order in which they were given; the same figures shown again to the same person take their place anew. */
  let pending = new Map<string, GivenAnswer>();

  const gather = (answer: GivenAnswer): void => {
    const key = sameAgain(answer);
    pending.delete(key);
    pending.set(key, answer);
    const oldest = pending.keys().next().value;
    if (pending.size <= maxPending || oldest === undefined) return;
    pending.delete(oldest);
    deps.log.warn('given-answers-lost', { count: 1 });
  };

  const write = async (): Promise<void> => {
    if (pending.size === 0) return;
    const batch = [...pending.values()];
    pending = new Map();
    try {
      await deps.store.add(batch);
    } catch (error) {
      const since = [...pending.values()];
      pending = new Map();
      for (const answer of [...batch, ...since]) gather(answer);
      throw error;
    }
  };

  const forget = (): Promise<void> => {
    const today = deps.clock.now().toISOString().slice(0, 10);
    return deps.store.forgetBefore(addDays(today, -keptDays));
  };

  const tickers = [
    createTicker({ name: 'given-answers', everyMs: writeMs, job: write, log: deps.log }),
    createTicker({ name: 'forget-given-answers', everyMs: forgetMs, job: forget, log: deps.log }),
  ];
  return {
    remember: gather,
    start: () => {
      for (const ticker of tickers) ticker.start();
    },
    stop: async () => {
      await Promise.all(tickers.map((ticker) => ticker.stop()));
      await write().catch((error: unknown) => deps.log.error('given-answers-lost', error));
    },
  };
}

/** One row is enough for the same figures shown to the same person in the same place within one batch. */
function sameAgain({ person, address, figures, versionIds }: GivenAnswer): string {
  return JSON.stringify([person.id, person.tenantId, address.conversationId, versionIds, figures]);
}
