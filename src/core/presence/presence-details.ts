import type { MeetingPoint } from '../attendance/answer.ts';
import { describePoint } from '../attendance/describe-answer.ts';
import type { Language } from '../language.ts';
import { capitalise } from '../texts/capitalise.ts';
import { presenceTexts } from '../texts/presence.ts';
import { servingTexts } from '../texts/serving.ts';
import { describePresence } from './describe-serving.ts';
import { meetingLine } from './meeting-line.ts';
import type { ServingPerson } from './presence.ts';
import { pressData } from './presence-card.ts';
import type { PresenceDetailsCard } from './presence-card-content.ts';
import type { MunicipalityState, PresenceState } from './presence-state.ts';
import { maxServing, otherMember, otherSubstitute } from './read-details.ts';
import type { ServingSeats } from './serving-seats.ts';
import { detailsVerb, openVerb } from './verbs.ts';

/** The card on which one municipality's presence is said in full. */
export function presenceDetails(
  state: PresenceState,
  { municipality, seats, entry }: MunicipalityState,
  { language, page }: { readonly language: Language; readonly page: number },
): PresenceDetailsCard {
  const texts = servingTexts[language];
  const serving = (entry?.serving ?? []).slice(0, maxServing);
  const press = { ...pressData(state, { page, language }), code: municipality.code };
  return {
    lang: language,
    heading: municipality.name,
    when: meetingLine(state.meeting, state.body, language),
    lead: entry ? describePresence(entry, language) : capitalise(presenceTexts[language].answered(null)),
    slots: Array.from({ length: maxServing }, (_, index) => ({
      index,
      title: texts.slot(index + 1),
      open: index <= Math.max(0, serving.length - 1),
      ...slotOf(serving[index] ?? null, seats, language),
    })),
    people: [
      ...[...seats.members, ...seats.substitutes].map((seat) => ({
        title: texts.serves(seat.personName, seat.role === 'member' ? 'member' : 'substitute'),
        value: seat.personId,
      })),
      { title: texts.otherMember, value: otherMember },
      { title: texts.otherSubstitute, value: otherSubstitute },
    ],
    labels: texts.labels,
    more: texts.moreServing,
    save: { title: texts.save, verb: detailsVerb, style: 'positive', data: press },
    leave: { title: texts.leave, verb: openVerb, style: 'default', data: press },
  };
}

function slotOf(person: ServingPerson | null, seats: ServingSeats, language: Language) {
  const point = (at: MeetingPoint | null) => (at ? describePoint(at, language) : '');
  if (!person) return { who: '', name: '', insteadOf: '', from: '', to: '', item: '' };
  const isKnown = [...seats.members, ...seats.substitutes].some((seat) => isSeatOf(seat, person));
  const other = person.role === 'member' ? otherMember : otherSubstitute;
  return {
    who: isKnown && person.personId !== null ? person.personId : other,
    name: isKnown ? '' : person.name,
    insteadOf: person.insteadOf ?? '',
    from: point(person.from),
    to: point(person.to),
    item: person.conflictOfInterest ?? '',
  };
}

function isSeatOf(
  seat: { readonly personId: string; readonly role: string },
  { personId, role }: ServingPerson,
): boolean {
  return seat.personId === personId && seat.role === role;
}
