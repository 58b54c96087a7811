import type { AnswerChange } from '../attendance/answer.ts';
import type { Person } from '../chat/events.ts';
import { isHeldOn, type Seat } from '../directory/roster-store.ts';
import type { PlannedMeeting } from './planned-meeting.ts';

type Told = Pick<Person, 'id' | 'name'>;

/**
 * Who is told of a meeting's last change: whoever gave an answer that stood at that moment, the substitute it named, and
 * for an answer that a coordinator gave, the municipality's members. Each person once; who made the change knows it. Of
 * the same history always the same people, whatever they answer later.
 */
export function noticeAudience(
  { bodyId, date, notice }: Pick<PlannedMeeting, 'bodyId' | 'date' | 'notice'>,
  history: readonly AnswerChange[],
  seats: readonly Seat[],
): readonly Told[] {
  if (!notice) return [];
  const people = standingAt(history, notice.at).flatMap((answer): readonly Told[] => {
    const { municipalityCode, substituteId, substituteName } = answer;
    const substitute = substituteId === null ? [] : [{ id: substituteId, name: substituteName ?? '' }];
    if (answer.via !== 'coordinator')
      return [{ id: answer.answeredById, name: answer.answeredByName }, ...substitute];
    const members = seats.filter(
      (seat) =>
        seat.role === 'member' &&
        seat.bodyId === bodyId &&
        seat.municipalityCode === municipalityCode &&
        isHeldOn(seat, date),
    );
    return [
      ...members.map(({ personId, personName }) => ({ id: personId, name: personName })),
      ...substitute,
    ];
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  return [...byId.values()].filter(({ id }) => id !== notice.byId);
}

/** The municipalities that had answered at the instant (ISO), and what. */
function standingAt(history: readonly AnswerChange[], instant: string) {
  const last = new Map<string, AnswerChange>();
  for (const change of history) {
    if (Date.parse(change.at) <= Date.parse(instant)) last.set(change.municipalityCode, change);
  }
  return [...last.values()].flatMap(({ after }) => after ?? []);
}
