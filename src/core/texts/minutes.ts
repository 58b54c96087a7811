import type { Bilingual } from './catalogue.ts';

/** The attendance list in the form of minutes. */
interface MinutesTexts {
  readonly heading: string;
  readonly preliminary: string;
  readonly labels: Readonly<Record<'body' | 'meeting' | 'date' | 'time' | 'place', string>>;
  readonly time: (start: string, end: string | null) => string;
  readonly members: string;
  readonly substitutes: string;
  readonly others: string;
  readonly absent: string;
  readonly notComing: string;
  readonly unanswered: string;
  readonly unnamed: string;
  readonly secretary: (name: string) => string;
  readonly replaced: (member: string) => string;
  readonly present: (present: number, entitled: number) => string;
  readonly expected: (coming: number, entitled: number) => string;
  readonly quorum: (needed: number) => string;
  readonly noQuorum: (needed: number) => string;
  readonly listHow: string;
  readonly cancelled: string;
  readonly countOnly: (present: number, entitled: number) => string;
}

export const minutesTexts: Bilingual<MinutesTexts> = {
  sv: {
    heading: 'Närvarolista',
    preliminary: 'Preliminär, enligt svaren. Närvaron är inte bekräftad.',
    labels: { body: 'Organ', meeting: 'Möte', date: 'Datum', time: 'Tid', place: 'Plats' },
    time: (start, end) => `kl. ${end === null ? start : `${start}–${end}`}`,
    members: 'Närvarande ledamöter',
    substitutes: 'Tjänstgörande ersättare',
    others: 'Övriga närvarande',
    absent: 'Frånvarande ledamöter',
    notComing: 'Har anmält frånvaro',
    unanswered: 'Har inte svarat',
    unnamed: 'närvarande, namn saknas',
    secretary: (name) => `${name}, sekreterare`,
    replaced: (member) => `${member} (ersättare tjänstgjorde)`,
    present: (present, entitled) => `${present} av ${entitled} kommuner var närvarande.`,
    expected: (coming, entitled) => `${coming} av ${entitled} kommuner kommer enligt svaren.`,
    quorum: (needed) => `Beslutsför: minst ${needed} krävs.`,
    noQuorum: (needed) => `Inte beslutsför: minst ${needed} krävs.`,
    listHow:
      'Skriv ”närvarolista” och ett möte, till exempel ”närvarolista nämnden 14 december”. Skriv ”möten” för att se vilka som finns.',
    cancelled: 'Mötet är inställt, så det har ingen närvarolista.',
    countOnly: (present, entitled) =>
      `Av mötet finns bara antalet: ${present} av ${entitled} kommuner var närvarande. Skriv ”bekräfta närvaro” och mötet för att fylla i vilka.`,
  },
  en: {
    heading: 'Attendance list',
    preliminary: 'Preliminary, by the answers. Attendance is not confirmed.',
    labels: { body: 'Body', meeting: 'Meeting', date: 'Date', time: 'Time', place: 'Place' },
    time: (start, end) => (end === null ? start : `${start}–${end}`),
    members: 'Members present',
    substitutes: 'Substitutes serving',
    others: 'Others present',
    absent: 'Members absent',
    notComing: 'Have said that they are not coming',
    unanswered: 'Have not answered',
    unnamed: 'present, no name',
    secretary: (name) => `${name}, secretary`,
    replaced: (member) => `${member} (a substitute served)`,
    present: (present, entitled) => `${present} of ${entitled} municipalities were present.`,
    expected: (coming, entitled) => `${coming} of ${entitled} municipalities are coming by the answers.`,
    quorum: (needed) => `Quorum reached: at least ${needed} are needed.`,
    noQuorum: (needed) => `No quorum: at least ${needed} are needed.`,
    listHow:
      'Write “attendance list” and a meeting, for example “attendance list board 14 December”. Write “meetings” to see which there are.',
    cancelled: 'The meeting is cancelled, so it has no attendance list.',
    countOnly: (present, entitled) =>
      `Of the meeting only the count is known: ${present} of ${entitled} municipalities were present. Write “confirm attendance” and the meeting to fill in which.`,
  },
};
