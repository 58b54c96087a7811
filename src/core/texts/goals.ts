import type { GoalStanding } from '../goals/goal-record.ts';
import type { Bilingual } from './catalogue.ts';

/** What is said around goals that people update in the chat. */
interface GoalTexts {
  readonly status: Readonly<Record<GoalStanding['status'], string>>;
  readonly update: string;
  readonly updateCommand: string;
  readonly updateGoal: (title: string) => string;
  readonly how: string;
  readonly which: string;
  readonly unknown: (name: string) => string;
  readonly ambiguous: (name: string) => string;
  readonly measured: (title: string) => string;
  readonly notYours: string;
  readonly form: {
    readonly lead: string;
    readonly status: string;
    readonly statusMissing: string;
    readonly outcome: (unit: string | null) => string;
    readonly reason: string;
    readonly save: string;
  };
  readonly now: (status: string, outcome: string | null, reason: string | null) => string;
  readonly updated: (title: string, now: string) => string;
  readonly conflict: string;
  readonly outcomeUnreadable: string;
  readonly reasonTooLong: (max: number) => string;
  readonly unreadablePress: string;
  readonly ownerHow: string;
  readonly ownerUnknown: (name: string) => string;
  readonly ownerSet: (title: string, name: string) => string;
  readonly ownerOf: (name: string) => string;
  readonly historyLead: (title: string) => string;
  readonly noHistory: (title: string) => string;
  readonly historyLine: (at: string, by: string, what: string) => string;
  readonly nudge: (month: string) => string;
}

export const goalTexts: Bilingual<GoalTexts> = {
  sv: {
    status: {
      met: 'uppfyllt',
      'partly-met': 'delvis uppfyllt',
      'not-met': 'inte uppfyllt',
      ongoing: 'pågår',
    },
    update: 'Uppdatera ett mål',
    updateCommand: 'mål ändra',
    updateGoal: (title) => `mål ändra ${title}`,
    how: 'Välj ett mål, eller skriv till exempel ”mål ändra samverkanshandbok: delvis uppfyllt, utfall 3, skäl remissen drog ut på tiden”.',
    which: 'Vilket mål ska uppdateras?',
    unknown: (name) => `Jag hittar inget mål som heter ”${name}”. Skriv ”mål” för att se dem.`,
    ambiguous: (name) => `Flera mål stämmer med ”${name}”. Vilket menar du?`,
    measured: (title) =>
      `”${title}” räknas fram ur mötena och går inte att ändra för hand. Rätta mötets närvaro i stället.`,
    notYours: 'Ett mål uppdateras av den som ansvarar för det eller av samordnaren.',
    form: {
      lead: 'Det du sparar syns för alla och i nästa nyhetsbrev, med ditt namn i historiken.',
      status: 'Status',
      statusMissing: 'Välj en status.',
      outcome: (unit) => (unit === null ? 'Utfall (ett tal)' : `Utfall (${unit})`),
      reason: 'Skäl',
      save: 'Spara',
    },
    now: (status, outcome, reason) =>
      [status, outcome === null ? '' : `utfall ${outcome}`, reason ?? ''].filter(Boolean).join(', '),
    updated: (title, now) => `”${title}” är uppdaterat: ${now}.`,
    conflict: 'Någon annan har ändrat målet sedan du öppnade kortet, så inget är sparat. Öppna det igen.',
    outcomeUnreadable: 'Utfallet ska vara ett tal, till exempel 3 eller 62,5. Inget är sparat.',
    reasonTooLong: (max) => `Skälet får ha högst ${max} tecken. Inget är sparat.`,
    unreadablePress: 'Jag kunde inte läsa knapptryckningen. Skriv ”mål ändra” i stället.',
    ownerHow: 'Skriv ”mål ansvarig MÅL: NAMN”, med ett namn ur ledamotsförteckningen, eller ”ingen”.',
    ownerUnknown: (name) => `Jag hittar ingen ”${name}” i ledamotsförteckningen.`,
    ownerSet: (title, name) => `${name} ansvarar för ”${title}”.`,
    ownerOf: (name) => `Ansvarig: ${name}`,
    historyLead: (title) => `Historik för ”${title}”.`,
    noHistory: (title) => `”${title}” har inte ändrats i chatten.`,
    historyLine: (at, by, what) => `${at}, ${by}: ${what}`,
    nudge: (month) =>
      `I morgon görs utkastet till nyhetsbrevet för ${month}. Är dina mål aktuella? Uppdatera dem som har ändrats:`,
  },
  en: {
    status: { met: 'met', 'partly-met': 'partly met', 'not-met': 'not met', ongoing: 'ongoing' },
    update: 'Update a goal',
    updateCommand: 'goals change',
    updateGoal: (title) => `goals change ${title}`,
    how: 'Choose a goal, or write for example “goals change handbook: partly met, outcome 3, reason the consultation took longer”.',
    which: 'Which goal is to be updated?',
    unknown: (name) => `I find no goal called “${name}”. Write “goals” to see them.`,
    ambiguous: (name) => `Several goals match “${name}”. Which one do you mean?`,
    measured: (title) =>
      `“${title}” is computed from the meetings and cannot be changed by hand. Correct the meeting’s attendance instead.`,
    notYours: 'A goal is updated by the person who owns it, or by the coordinator.',
    form: {
      lead: 'What you save is shown to everybody and in the next digest, with your name in the history.',
      status: 'Status',
      statusMissing: 'Choose a status.',
      outcome: () => 'Outcome (a number)',
      reason: 'Reason',
      save: 'Save',
    },
    now: (status, outcome, reason) =>
      [status, outcome === null ? '' : `outcome ${outcome}`, reason ?? ''].filter(Boolean).join(', '),
    updated: (title, now) => `“${title}” is updated: ${now}.`,
    conflict:
      'Somebody else has changed the goal since you opened the card, so nothing was saved. Open it again.',
    outcomeUnreadable: 'The outcome must be a number, for example 3 or 62.5. Nothing was saved.',
    reasonTooLong: (max) => `The reason may have at most ${max} characters. Nothing was saved.`,
    unreadablePress: 'I could not read the press. Write “goals change” instead.',
    ownerHow: 'Write “goals owner GOAL: NAME”, with a name from the roster, or “nobody”.',
    ownerUnknown: (name) => `I find no “${name}” in the roster.`,
    ownerSet: (title, name) => `${name} owns “${title}”.`,
    ownerOf: (name) => `Owner: ${name}`,
    historyLead: (title) => `History of “${title}”.`,
    noHistory: (title) => `“${title}” has not been changed in the chat.`,
    historyLine: (at, by, what) => `${at}, ${by}: ${what}`,
    nudge: (month) =>
      `The draft of the digest for ${month} is made tomorrow. Are your goals up to date? Update those that have changed:`,
  },
};
