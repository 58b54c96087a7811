import type { PresenceDetailsCard } from '../presence/presence-card-content.ts';
import type { DetailsFault } from '../presence/read-details.ts';
import type { Bilingual } from './catalogue.ts';

/** Who served for a municipality and for which part, in words and on the card that asks for it. */
interface ServingTexts {
  readonly serves: (name: string, role: 'member' | 'substitute') => string;
  readonly absent: string;
  readonly presentUnnamed: string;
  readonly slot: (number: number) => string;
  readonly otherMember: string;
  readonly otherSubstitute: string;
  readonly labels: PresenceDetailsCard['labels'];
  readonly moreServing: string;
  readonly save: string;
  readonly leave: string;
  readonly insteadOf: (substitute: string, member: string) => string;
  readonly paragraphs: (from: number, to: number) => string;
  readonly conflict: (item: string) => string;
  readonly forItem: (item: string) => string;
  readonly detailFaults: Readonly<Record<DetailsFault, string>>;
}

export const servingTexts: Bilingual<ServingTexts> = {
  sv: {
    serves: (name, role) => (role === 'member' ? name : `${name} (ersättare)`),
    absent: 'Frånvarande',
    presentUnnamed: 'Närvarande, utan namn',
    slot: (number) => `Tjänstgörande ${number}`,
    otherMember: 'Annan ledamot (skriv namnet)',
    otherSubstitute: 'Annan ersättare (skriv namnet)',
    labels: {
      who: 'Vem?',
      nobody: 'Ingen',
      name: 'Namn, om någon annan',
      insteadOf: 'Ersättare i stället för',
      from: 'Från',
      to: 'Till och med',
      point: '14.00 eller § 12',
      item: 'Jäv i ärende',
    },
    moreServing: 'Fler tjänstgörande',
    save: 'Klar',
    leave: 'Tillbaka utan att ändra',
    insteadOf: (substitute, member) => `${substitute} i stället för ${member}`,
    paragraphs: (from, to) => `§§\u00a0${from}–${to}`,
    conflict: (item) => `jäv: ${item}`,
    forItem: (item) => `för ${item}`,
    detailFaults: {
      'unreadable-point': 'Skriv ett klockslag (14.00) eller en paragraf (§ 12).',
      'before-it-begins': 'Slutet kommer före början.',
      'outside-the-meeting': 'Tiden ligger utanför mötet.',
      nobody: 'Välj vem som tjänstgjorde. En kommun som var frånvarande väljs så i listan.',
      'name-missing': 'Skriv namnet på den som tjänstgjorde.',
      unreadable: 'Jag kunde inte läsa det som fylldes i. Namn får ha högst 100 tecken.',
    },
  },
  en: {
    serves: (name, role) => (role === 'member' ? name : `${name} (substitute)`),
    absent: 'Absent',
    presentUnnamed: 'Present, no name',
    slot: (number) => `Serving ${number}`,
    otherMember: 'Another member (write the name)',
    otherSubstitute: 'Another substitute (write the name)',
    labels: {
      who: 'Who?',
      nobody: 'Nobody',
      name: 'Name, if somebody else',
      insteadOf: 'Substitute for',
      from: 'From',
      to: 'To the end of',
      point: '14:00 or § 12',
      item: 'Conflict of interest in item',
    },
    moreServing: 'More people serving',
    save: 'Done',
    leave: 'Back without changing',
    insteadOf: (substitute, member) => `${substitute} in place of ${member}`,
    paragraphs: (from, to) => `§§\u00a0${from}–${to}`,
    conflict: (item) => `conflict of interest: ${item}`,
    forItem: (item) => `for ${item}`,
    detailFaults: {
      'unreadable-point': 'Write a time (14:00) or a paragraph (§ 12).',
      'before-it-begins': 'The end comes before the beginning.',
      'outside-the-meeting': 'The time is outside of the meeting.',
      nobody: 'Choose who served. A municipality that was absent is chosen so in the list.',
      'name-missing': 'Write the name of who served.',
      unreadable: 'I could not read what was filled in. Names may have at most 100 characters.',
    },
  },
};
