import type { IncomingCardAction } from '../chat/events.ts';
import type { CardActionReply } from '../chat/replies.ts';
import type { Directory } from '../directory/directory.ts';
import type { Seat } from '../directory/roster-store.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { formReply, noteCard } from '../form-card.ts';
import type { Language } from '../language.ts';
import { bodiesOf } from '../meetings/meeting.ts';
import type { Permissions } from '../permissions.ts';
import { chatTexts } from '../texts/chat.ts';
import { rosterTexts } from '../texts/roster.ts';
import { parseSeat } from './parse-seat.ts';
import type { SeatEditor } from './seat-editor.ts';
import { type SeatFormData, seatForm, seatFormData } from './seat-form.ts';
import { knownPeople, type NamedPerson } from './spoken-person.ts';
import { spokenSeat } from './spoken-seat.ts';

interface Dependencies {
  readonly directory: Directory;
  readonly figures: () => LoadedFigures;
  readonly permissions: Permissions;
  readonly editor: SeatEditor;
}

/** The coordinator has filled in the form: the seat is given, or the form comes back with what is wrong. */
export function createSeatPress(deps: Dependencies) {
  return async ({ person: by, data }: IncomingCardAction, language: Language): Promise<CardActionReply> => {
    const texts = rosterTexts[language];
    if (!deps.permissions.isCoordinator(by))
      return { kind: 'refused', code: 'Forbidden', text: chatTexts[language].coordinatorsOnly };
    const read = seatFormData.safeParse(data);
    if (!read.success) return { kind: 'refused', code: 'BadRequest', text: texts.faults.unreadable };
    const figures = deps.figures();
    const wish = wishOf(deps, read.data);
    if (typeof wish !== 'string') {
      const { outcome, seat } = await deps.editor.add(wish);
      const said = texts.outcome[outcome](spokenSeat(seat, figures, language));
      return formReply(noteCard(language, texts.done, [said]));
    }
    const notice = wish === 'missing' ? texts.addForm.missing : texts.faults[wish];
    const people = peopleWith(deps.directory, mentionedIn(read.data));
    return formReply(seatForm(read.data, { people, figures, language, notice }));
  };
}

/** Whom the form offers: those whom the bot knows, and whoever was mentioned. */
export function peopleWith(
  directory: Pick<Directory, 'people' | 'seats'>,
  named: NamedPerson | null,
): readonly NamedPerson[] {
  const known = knownPeople(directory);
  return named === null || known.some(({ id }) => id === named.id) ? known : [named, ...known];
}

export function personOf({ id, name }: NamedPerson): Pick<Seat, 'personId' | 'personName'> {
  return { personId: id, personName: name.trim() || id };
}

type Fault = 'missing' | 'wrong-date' | 'to-before-from' | 'order';

/** The seat that the form asks for, or what is wrong with it. */
function wishOf(deps: Dependencies, data: SeatFormData): Seat | Fault {
  const figures = deps.figures();
  const people = peopleWith(deps.directory, mentionedIn(data));
  const person = people.find(({ id }) => id === data.personId);
  const municipality = figures[0]?.municipalities.find(({ code }) => code === data.municipalityCode);
  const body = bodiesOf(figures).find(({ bodyId }) => bodyId === data.bodyId);
  if (!person || !municipality || !body) return 'missing';
  if (!/^(?:[1-9]\d?)?$/.test(data.order)) return 'order';
  const today = deps.editor.today();
  const dayOf = (typed: string) =>
    parseSeat(typed, { municipalities: [], bodies: [], today, bareDate: 'from' }).from;
  const from = data.from === '' ? today : dayOf(data.from);
  const to = data.to === '' ? null : dayOf(data.to);
  if (from === null || (data.to !== '' && to === null)) return 'wrong-date';
  if (to !== null && to < from) return 'to-before-from';
  return {
    ...personOf(person),
    municipalityCode: municipality.code,
    bodyId: body.bodyId,
    role: data.role,
    order: data.order === '' ? null : Number(data.order),
    from,
    to,
  };
}

function mentionedIn({ mentionedId, mentionedName }: SeatFormData): NamedPerson | null {
  return mentionedId === '' ? null : { id: mentionedId, name: mentionedName };
}
