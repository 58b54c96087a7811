import type { Bilingual } from './catalogue.ts';

/** The list of who speaks for which municipality. */
interface MembersTexts {
  readonly columns: {
    readonly municipality: string;
    readonly role: string;
    readonly name: string;
    readonly period: string;
  };
  readonly lead: (known: {
    readonly body: string;
    readonly people: number;
    readonly municipalities: number;
    readonly entitled: number;
  }) => string;
  readonly leadOf: (municipality: string, body: string, people: number) => string;
  readonly vacant: string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly withoutChat: (names: string) => string;
  readonly everybodyHasChat: string;
  readonly waiting: (count: number) => string;
  readonly how: (typed: string, names: string) => string;
  readonly removedPerson: string;
}

export const membersTexts: Bilingual<MembersTexts> = {
  sv: {
    columns: { municipality: 'Kommun', role: 'Roll', name: 'Namn', period: 'Tid' },
    lead: ({ body, people, municipalities, entitled }) =>
      `${body}: ${people} uppdrag för ${municipalities} av ${entitled} kommuner.`,
    leadOf: (municipality, body, people) =>
      people === 0 ? `${municipality} har ingen i ${body}.` : `${municipality} i ${body}: ${people} uppdrag.`,
    vacant: 'ingen',
    from: (date) => `från ${date}`,
    until: (date) => `till och med ${date}`,
    withoutChat: (names) =>
      `Utan personlig chatt med mig, så att jag bara når dem i kanalen: ${names}. Be dem att lägga till appen.`,
    everybodyHasChat: 'Alla har en personlig chatt med mig.',
    waiting: (count) =>
      count === 1
        ? 'En person väntar på att bli tillagd. Skriv ”ledamöter” i din personliga chatt med mig för att avgöra det.'
        : `${count} personer väntar på att bli tillagda. Skriv ”ledamöter” i din personliga chatt med mig för att avgöra det.`,
    how: (typed, names) =>
      `Jag känner inte igen ”${typed}”. Skriv ”ledamöter”, eller ”ledamöter” och en kommun eller ett organ: ${names}.`,
    removedPerson: 'Borttagen person',
  },
  en: {
    columns: { municipality: 'Municipality', role: 'Role', name: 'Name', period: 'Time' },
    lead: ({ body, people, municipalities, entitled }) =>
      `${body}: ${people} ${people === 1 ? 'seat' : 'seats'} for ${municipalities} of ${entitled} municipalities.`,
    leadOf: (municipality, body, people) =>
      people === 0
        ? `${municipality} has nobody in ${body}.`
        : `${municipality} in ${body}: ${people} ${people === 1 ? 'seat' : 'seats'}.`,
    vacant: 'nobody',
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    withoutChat: (names) =>
      `Without a personal chat with me, so that I reach them in the channel only: ${names}. Ask them to add the app.`,
    everybodyHasChat: 'Everybody has a personal chat with me.',
    waiting: (count) =>
      count === 1
        ? 'One person waits to be added. Write “members” in your personal chat with me to decide.'
        : `${count} people wait to be added. Write “members” in your personal chat with me to decide.`,
    how: (typed, names) =>
      `I do not recognise “${typed}”. Write “members”, or “members” and a municipality or a body: ${names}.`,
    removedPerson: 'Removed person',
  },
};
