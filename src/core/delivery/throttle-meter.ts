import type { SendResult } from './chat-sender.ts';

/** Of so many last messages … */
const lastMessages = 20;
/** … so many refused for now mean that the tenant is refused, and not one conversation. */
const manyRefused = 7;
const firstPauseMs = 1_000;
const maxPauseMs = 60_000;

/**
 * Tells from the answers of one tenant when to be silent, and for how long. Teams's own Retry-After is followed at its
 * word; without it, one refusal concerns its recipient alone and many of them the tenant, whose silence then doubles from
 * 1 s to 60 s until messages get through.
 */
export interface ThrottleMeter {
  /** The silence that follows from this answer, in milliseconds; null for none. */
  note(result: SendResult): number | null;
}

export function createThrottleMeter(): ThrottleMeter {
  let refused: boolean[] = [];
  let pauses = 0;
  return {
    note: (result) => {
      refused = [...refused, result.outcome === 'retry'].slice(-lastMessages);
      if (result.outcome !== 'retry') {
        if (refused.length === lastMessages && !refused.includes(true)) pauses = 0;
        return null;
      }
      if (result.retryAfterMs !== null) return result.retryAfterMs > 0 ? result.retryAfterMs : null;
      if (refused.filter(Boolean).length < manyRefused) return null;
      refused = [];
      pauses += 1;
      return Math.min(maxPauseMs, firstPauseMs * 2 ** (pauses - 1));
    },
  };
}
