import type { Bilingual } from './catalogue.ts';

/** What is said before a meeting to those who are missing, and to those who care that nobody is. */
interface ScheduleTexts {
  readonly reminder: string;
  /** Municipalities, each with the people who are called in parentheses. */
  readonly noAnswerFrom: (municipalities: string) => string;
  readonly more: (count: number) => string;
  readonly withPeople: (municipality: string, people: string) => string;
  readonly answerOnCard: string;
  readonly atRisk: (meeting: string) => string;
  readonly missing: string;
  readonly noneMissing: string;
  readonly nobodyKnown: string;
  readonly answerFor: (municipality: string) => string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly back: string;
  readonly refresh: string;
  readonly noted: (municipality: string, says: string) => string;
  readonly answeredAlready: (answered: {
    municipality: string;
    says: string;
    person: string;
    at: string;
  }) => string;
}

export const scheduleTexts: Bilingual<ScheduleTexts> = {
  sv: {
    reminder: 'Påminnelse',
    noAnswerFrom: (municipalities) => `Svar saknas från ${municipalities}.`,
    more: (count) => (count === 1 ? '1 kommun till' : `${count} kommuner till`),
    withPeople: (municipality, people) => `${municipality} (${people})`,
    answerOnCard: 'Svara på mötets kort.',
    atRisk: (meeting) => `Närvaron är i fara: ${meeting}`,
    missing: 'Saknar svar',
    noneMissing: 'Alla kommuner har svarat.',
    nobodyKnown: 'ingen företrädare i registret',
    answerFor: (municipality) => `Svara för ${municipality}`,
    reason: 'Varför svarar du i kommunens ställe?',
    reasonMissing: 'Skriv varför, till exempel telefonsamtal med ledamoten.',
    back: 'Tillbaka',
    refresh: 'Uppdatera',
    noted: (municipality, says) => `Noterat: ${municipality} ${says}.`,
    answeredAlready: ({ municipality, says, person, at }) =>
      `Inget är ändrat. Redan besvarat av ${person} ${at}: ${municipality} ${says}.`,
  },
  en: {
    reminder: 'Reminder',
    noAnswerFrom: (municipalities) => `No answer yet from ${municipalities}.`,
    more: (count) => (count === 1 ? '1 more municipality' : `${count} more municipalities`),
    withPeople: (municipality, people) => `${municipality} (${people})`,
    answerOnCard: 'Answer on the meeting’s card.',
    atRisk: (meeting) => `Attendance is at risk: ${meeting}`,
    missing: 'No answer yet',
    noneMissing: 'All municipalities have answered.',
    nobodyKnown: 'nobody on the roster',
    answerFor: (municipality) => `Answer for ${municipality}`,
    reason: 'Why do you answer for the municipality?',
    reasonMissing: 'Write why, for example phone call with the member.',
    back: 'Back',
    refresh: 'Refresh',
    noted: (municipality, says) => `Noted: ${municipality} ${says}.`,
    answeredAlready: ({ municipality, says, person, at }) =>
      `Nothing is changed. Already answered by ${person} ${at}: ${municipality} ${says}.`,
  },
};
