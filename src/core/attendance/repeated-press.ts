import type { Answer } from './answer.ts';
import type { AttendanceStore, StoredAnswer } from './attendance-store.ts';

/**
 * For how long after a change the press that made it is known again. Teams delivers a press that it takes for unanswered
 * anew after 15 s with the same activity id, and about 30 s later with a new one; the rest is for a slow queue.
 */
const redeliveryMs = 120_000;

interface Given {
  readonly meeting: { readonly id: string };
  readonly municipalityCode: string;
  readonly person: { readonly id: string };
  readonly seen: { readonly drawnAt: string | null };
}

/**
 * Whether the press has had its effect already, and somebody answered anew since. Activity ids do not tell, so its meaning
 * does: the same person gave the same answer a short while ago, and the pressed card was drawn before that. Whoever really
 * goes back to an earlier answer presses a card that was drawn after it: every press is answered by a new card.
 */
export async function isRepeatedPress(
  store: AttendanceStore,
  { meeting, municipalityCode, person, seen: { drawnAt } }: Given,
  press: { readonly stored: StoredAnswer; readonly after: Answer | null; readonly now: Date },
): Promise<boolean> {
  // Most cards are newer than the answer: then no change follows their drawing, and the history need not be read.
  if (drawnAt === null || Date.parse(drawnAt) >= Date.parse(press.stored.changedAt)) return false;
  const since = Math.max(Date.parse(drawnAt), press.now.getTime() - redeliveryMs);
  return (await store.history(meeting.id)).some(
    (change) =>
      change.municipalityCode === municipalityCode &&
      change.byId === person.id &&
      Date.parse(change.at) > since &&
      isSame(change.after, press.after),
  );
}

/** Whether two answers say the same, whoever gave them and when. */
export function isSame(a: Answer | null, b: Answer | null): boolean {
  if (a === null || b === null) return a === b;
  return JSON.stringify(saidIn(a)) === JSON.stringify(saidIn(b));
}

function saidIn({ choice, substituteName, substituteId, partial, note }: Answer): readonly unknown[] {
  return [choice, substituteName, substituteId, partial, note];
}
