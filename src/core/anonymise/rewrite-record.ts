import { cancelledReason } from '../delivery/transitions.ts';
import type { PersonalRecord, Rewriting } from './personal-data.ts';
import type { Pseudonym } from './pseudonym.ts';
import { isRecord, replacePerson, type Subject } from './replace-person.ts';

/** What the bot remembers of somebody for that person's own sake; without the person it is of no use. */
const ownAreas = new Set(['People', 'Conversations']);

/** What becomes of a record of an area when the person is anonymised. */
export function rewriteRecord(
  area: string,
  record: PersonalRecord,
  { subject, pseudonym }: { readonly subject: Subject; readonly pseudonym: Pseudonym },
): Rewriting {
  const replaced = replacePerson(record, subject, pseudonym);
  if (replaced === record) return record;
  if (ownAreas.has(area)) return 'remove';
  const { asker, address, state } = record;
  if (area === 'RosterRequests' && isRecord(asker) && asker['id'] === subject.id) return 'remove';
  const isPersonal = isRecord(address) && address['conversationType'] === 'personal';
  // Kept to tell the person of a correction, which nobody can any more; in a channel the others are told.
  if (area === 'GivenAnswers' && isPersonal) return 'remove';
  if (area !== 'Outbox') return replaced;
  // A worker holds it, and says within a minute what became of it.
  if (state === 'claimed' || state === 'sending') return 'later';
  const isWaiting = state === 'planned' || state === 'retry';
  return isWaiting && isPersonal ? { ...replaced, state: 'failed', reason: cancelledReason } : replaced;
}
