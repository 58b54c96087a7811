import type { Seat } from '../directory/roster-store.ts';
import type { Language } from '../language.ts';
import type { Bilingual } from './catalogue.ts';
import { enumeration, longDate } from './format.ts';

/** A seat in words: names of a municipality and a body, and days as `YYYY-MM-DD`. */
export interface SpokenSeat {
  readonly person: string;
  readonly role: Seat['role'];
  readonly order: number | null;
  readonly municipality: string;
  readonly body: string;
  readonly from: string;
  readonly to: string | null;
}

/** What is said of the roster: who speaks for which municipality in which body. */
interface RosterTexts {
  readonly roles: Readonly<Record<Seat['role'], string>>;
  readonly outcome: Readonly<Record<'added' | 'changed' | 'unchanged', (seat: SpokenSeat) => string>>;
  ended: (person: string, seats: readonly SpokenSeat[], lastDay: string) => string;
  readonly addHow: string;
  readonly endHow: string;
  readonly addForm: {
    readonly heading: string;
    readonly line: string;
    readonly person: string;
    readonly municipality: string;
    readonly body: string;
    readonly role: string;
    readonly order: string;
    readonly from: string;
    readonly to: string;
    readonly add: string;
    readonly missing: string;
  };
  readonly done: string;
  readonly faults: Readonly<Record<'unreadable' | 'wrong-date' | 'to-before-from' | 'order', string>>;
  readonly unknownPerson: (typed: string) => string;
  readonly unidentified: (name: string) => string;
  readonly notOnRoster: (person: string) => string;
  readonly joinYourself: string;
}

const roleNames: Bilingual<RosterTexts['roles']> = {
  sv: { member: 'ledamot', substitute: 'ersättare', secretary: 'sekreterare' },
  en: { member: 'member', substitute: 'substitute', secretary: 'secretary' },
};

/** `ersättare 2`: with the place in which a substitute is asked. */
export function roleName({ role, order }: Pick<SpokenSeat, 'role' | 'order'>, language: Language): string {
  const name = roleNames[language][role];
  return order === null ? name : `${name} ${order}`;
}

/** `ersättare 2 för Boden i Beredningsgruppen från 7 december 2022 till och med 31 december 2023`. */
function seatSv(seat: SpokenSeat): string {
  const until = seat.to === null ? '' : ` till och med ${longDate(seat.to, 'sv')}`;
  return `${placeSv(seat)} från ${longDate(seat.from, 'sv')}${until}`;
}

function placeSv(seat: SpokenSeat): string {
  return `${roleName(seat, 'sv')} för ${seat.municipality} i ${seat.body}`;
}

function seatEn(seat: SpokenSeat): string {
  const until = seat.to === null ? '' : ` until ${longDate(seat.to, 'en')}`;
  return `${placeEn(seat)} from ${longDate(seat.from, 'en')}${until}`;
}

function placeEn(seat: SpokenSeat): string {
  const article = seat.order === null ? 'a ' : '';
  return `${article}${roleName(seat, 'en')} for ${seat.municipality} in ${seat.body}`;
}

export const rosterTexts: Bilingual<RosterTexts> = {
  sv: {
    roles: roleNames.sv,
    outcome: {
      added: (seat) => `Tillagd i ledamotslistan: ${seat.person} är ${seatSv(seat)}.`,
      changed: (seat) => `Ändrat i ledamotslistan: ${seat.person} är ${seatSv(seat)}.`,
      unchanged: (seat) => `Det stod redan så: ${seat.person} är ${seatSv(seat)}.`,
    },
    ended: (person, seats, lastDay) =>
      `Avslutat: ${person} är inte längre ${enumeration(seats.map(placeSv), 'sv')} efter ${longDate(lastDay, 'sv')}. Svar som har lämnats står kvar.`,
    addHow:
      'Skriv vem, kommun och organ: ”lägg till @NAMN i Boden nämnden som ersättare 1 från 1 januari till 31 december”. I din personliga chatt räcker ”lägg till”, så får du ett formulär.',
    endHow:
      'Skriv vem: ”ta bort ur ledamotslistan @NAMN”. Du kan lägga till kommun, organ, roll och sista dag: ”i Boden nämnden som ersättare till 31 december”.',
    addForm: {
      heading: 'Lägg till i ledamotslistan',
      line: 'Jag känner dem som har skrivit till mig eller redan har ett uppdrag. Andra nämner du med @ i meddelandet.',
      person: 'Person',
      municipality: 'Kommun',
      body: 'Organ',
      role: 'Roll',
      order: 'Ersättarens plats i ordningen (tomt: sist)',
      from: 'Från och med (tomt: i dag)',
      to: 'Till och med (tomt: tills vidare)',
      add: 'Lägg till',
      missing: 'Välj ett av alternativen.',
    },
    done: 'Klart',
    faults: {
      unreadable: 'Jag kunde inte läsa formuläret. Skriv ”lägg till” för ett nytt.',
      'wrong-date': 'Datumet finns inte i almanackan. Skriv till exempel 31 december 2023.',
      'to-before-from': 'Sista dagen kommer före den första.',
      order: 'Ersättarens plats i ordningen är ett tal från 1 till 99.',
    },
    unknownPerson: (typed) =>
      `Jag vet inte vem ”${typed}” är. Nämn personen med @ i meddelandet, eller be personen att skriva till mig först.`,
    unidentified: (name) =>
      `Teams sa inte vem ${name} är. Be ${name} att skriva till mig först, och försök sedan igen.`,
    notOnRoster: (person) =>
      `${person} har inget sådant uppdrag att avsluta. Skriv ”ledamöter” för att se listan.`,
    joinYourself:
      'Bara samordnaren kan lägga till andra. Skriv ”lägg till mig i” och din kommun, så frågar jag samordnaren.',
  },
  en: {
    roles: roleNames.en,
    outcome: {
      added: (seat) => `Added to the roster: ${seat.person} is ${seatEn(seat)}.`,
      changed: (seat) => `Changed in the roster: ${seat.person} is ${seatEn(seat)}.`,
      unchanged: (seat) => `It stood so already: ${seat.person} is ${seatEn(seat)}.`,
    },
    ended: (person, seats, lastDay) =>
      `Ended: ${person} is no longer ${enumeration(seats.map(placeEn), 'en')} after ${longDate(lastDay, 'en')}. Answers that were given stay.`,
    addHow:
      'Write who, the municipality and the body: “add member @NAME to Boden board as substitute 1 from 1 January until 31 December”. In your personal chat “add member” is enough, and you get a form.',
    endHow:
      'Write who: “remove from roster @NAME”. You can add municipality, body, role and last day: “in Boden board as substitute until 31 December”.',
    addForm: {
      heading: 'Add to the roster',
      line: 'I know those who have written to me or have a seat already. Mention others with @ in the message.',
      person: 'Person',
      municipality: 'Municipality',
      body: 'Body',
      role: 'Role',
      order: 'The substitute’s place in the order (empty: last)',
      from: 'From (empty: today)',
      to: 'Until (empty: for the time being)',
      add: 'Add',
      missing: 'Choose one of these.',
    },
    done: 'Done',
    faults: {
      unreadable: 'I could not read the form. Write “add member” for a new one.',
      'wrong-date': 'There is no such day. Write for example 31 December 2023.',
      'to-before-from': 'The last day comes before the first.',
      order: 'The substitute’s place in the order is a number from 1 to 99.',
    },
    unknownPerson: (typed) =>
      `I do not know who “${typed}” is. Mention the person with @ in the message, or ask the person to write to me first.`,
    unidentified: (name) =>
      `Teams did not say who ${name} is. Ask ${name} to write to me first, and then try again.`,
    notOnRoster: (person) => `${person} has no such seat to end. Write “members” to see the list.`,
    joinYourself:
      'Only the coordinator can add others. Write “add me to” and your municipality, and I ask the coordinator.',
  },
};
