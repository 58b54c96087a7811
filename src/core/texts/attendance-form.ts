import type { AttendanceCard } from '../attendance/attendance-card-content.ts';
import type { Bilingual } from './catalogue.ts';

/** What the attendance card asks, and what its follow-up questions do. */
export interface AttendanceFormTexts {
  readonly question: string;
  readonly questionAnswered: string;
  readonly buttons: AttendanceCard['buttons'];
  readonly labels: AttendanceCard['labels'];
  readonly keepSubstitute: (name: string) => string;
  readonly whichMunicipality: string;
  readonly alreadyAnswered: (standing: {
    municipality: string;
    says: string;
    person: string;
    at: string;
  }) => string;
  readonly changeTo: (answer: string) => string;
  readonly changeToNone: string;
  readonly keep: string;
  readonly cancel: string;
}

export const attendanceFormTexts: Bilingual<AttendanceFormTexts> = {
  sv: {
    question: 'Kommer din kommun?',
    questionAnswered: 'Ändra svaret',
    buttons: {
      onSite: 'På plats',
      online: 'Digitalt',
      substitute: 'Ersättare',
      notComing: 'Kommer inte',
      more: 'Mer…',
      refresh: 'Uppdatera',
      send: 'Skicka svar',
      remove: 'Ta bort svaret',
    },
    labels: {
      substituteFromRoster: 'Vem kommer?',
      substituteName: 'Ersättarens namn',
      substituteNameMissing: 'Skriv ersättarens namn.',
      otherSubstitute: 'Någon annan (skriv namnet)',
      choice: 'Svar',
      from: 'Kommer från',
      to: 'Stannar till',
      point: '14.00 eller § 12',
      pointWrong: 'Skriv ett klockslag (14.00) eller en paragraf (§ 12).',
      item: 'Jäv i ärende',
      note: 'Notering, syns för alla',
    },
    keepSubstitute: (name) => `Ersättare: ${name}`,
    whichMunicipality: 'Du företräder flera kommuner. Vilken gäller svaret?',
    alreadyAnswered: ({ municipality, says, person, at }) =>
      `Redan besvarat av ${person} ${at}: ${municipality} ${says}. Ändra?`,
    changeTo: (answer) => `Ändra: ${answer}`,
    changeToNone: 'Ta bort svaret',
    keep: 'Låt svaret stå',
    cancel: 'Avbryt',
  },
  en: {
    question: 'Is your municipality coming?',
    questionAnswered: 'Change the answer',
    buttons: {
      onSite: 'On site',
      online: 'Online',
      substitute: 'Substitute',
      notComing: 'Not coming',
      more: 'More…',
      refresh: 'Refresh',
      send: 'Send answer',
      remove: 'Remove the answer',
    },
    labels: {
      substituteFromRoster: 'Who is coming?',
      substituteName: 'Name of the substitute',
      substituteNameMissing: 'Write the name of the substitute.',
      otherSubstitute: 'Somebody else (write the name)',
      choice: 'Answer',
      from: 'Comes from',
      to: 'Stays until',
      point: '14:00 or § 12',
      pointWrong: 'Write a time (14:00) or a paragraph (§ 12).',
      item: 'Conflict of interest in item',
      note: 'Note, seen by everybody',
    },
    keepSubstitute: (name) => `Substitute: ${name}`,
    whichMunicipality: 'You represent several municipalities. Which one is the answer for?',
    alreadyAnswered: ({ municipality, says, person, at }) =>
      `Already answered by ${person} ${at}: ${municipality} ${says}. Change it?`,
    changeTo: (answer) => `Change: ${answer}`,
    changeToNone: 'Remove the answer',
    keep: 'Leave it as it is',
    cancel: 'Cancel',
  },
};
