import type { Directory } from '../directory/directory.ts';
import { isHeldOn, type Seat } from '../directory/roster-store.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { Answer } from './answer.ts';

/** Teams draws a card anew as their own for at most so many people (its page on user-specific views). */
const maxViewers = 60;

interface Given {
  readonly meeting: Pick<Meeting, 'body' | 'date'>;
  readonly answers: readonly Answer[];
  readonly directory: Pick<Directory, 'seats' | 'people'>;
}

/**
 * Teams's account ids of the people on the roster of the body, in an order that does not change with each answer. When there
 * are too many, those whose municipality has not answered come first, then those who answered last: the card is most likely
 * still before them.
 */
export function cardViewers({ meeting, answers, directory }: Given): readonly string[] {
  const answeredAt = new Map(answers.map((answer) => [answer.municipalityCode, answer.answeredAt]));
  const urgency = new Map<string, string>();
  for (const { personId, municipalityCode } of seatsOf(meeting, directory.seats())) {
    const at = answeredAt.get(municipalityCode) ?? unanswered;
    if (at > (urgency.get(personId) ?? '')) urgency.set(personId, at);
  }
  return directory
    .people()
    .flatMap(({ id, accountId }) => {
      const at = urgency.get(id);
      return at === undefined || accountId === null ? [] : [{ accountId, at }];
    })
    .sort((a, b) => compare(b.at, a.at) || compare(a.accountId, b.accountId))
    .slice(0, maxViewers)
    .map(({ accountId }) => accountId)
    .sort(compare);
}

/** After every instant. */
const unanswered = '~';

function seatsOf({ body, date }: Given['meeting'], seats: readonly Seat[]): readonly Seat[] {
  return seats.filter((seat) => seat.bodyId === body && isHeldOn(seat, date));
}

/** The substitutes of a municipality in the order in which they are asked; those without a place in it last. */
export function substitutesOf(
  seats: readonly Seat[],
  meeting: Pick<Meeting, 'body' | 'date'>,
  municipalityCode: string,
): readonly Seat[] {
  return seatsOf(meeting, seats)
    .filter((seat) => seat.role === 'substitute' && seat.municipalityCode === municipalityCode)
    .sort((a, b) => (a.order ?? 100) - (b.order ?? 100) || compare(a.personName, b.personName));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
