import type { Choice } from '../attendance/answer.ts';
import type { AttendanceCard } from '../card-content.ts';
import type { Bilingual } from './catalogue.ts';

interface Counts {
  readonly coming: number;
  readonly entitled: number;
}

interface GoalCounts extends Counts {
  readonly percent: string;
  readonly shortBy: number;
}

/** What the attendance card says. */
export interface AttendanceTexts {
  readonly when: (weekdayDate: string, start: string, end: string | null) => string;
  readonly whenWithoutTime: (weekdayDate: string) => string;
  readonly cancelledHeading: (meeting: string) => string;
  readonly cancelledLine: string;
  readonly goalReached: (counts: GoalCounts) => string;
  readonly goalShort: (counts: GoalCounts) => string;
  readonly answeredBefore: (counts: Counts) => string;
  readonly goalWasReached: (counts: GoalCounts & { readonly share: string }) => string;
  readonly goalWasMissed: (counts: GoalCounts & { readonly share: string }) => string;
  readonly quorumReached: (needed: number, entitled: number) => string;
  readonly quorumShort: (needed: number, entitled: number, shortBy: number) => string;
  readonly quorumWasReached: (needed: number, entitled: number) => string;
  readonly quorumWasMissed: (needed: number, entitled: number) => string;
  readonly groups: Readonly<Record<Choice, string>>;
  readonly unanswered: string;
  readonly group: (label: string, count: number) => string;
  readonly late: string;
  readonly ownAnswer: (own: { municipality: string; choice: string; person: string; at: string }) => string;
  readonly ownChoice: {
    readonly 'on-site': string;
    readonly online: string;
    readonly substitute: (name: string) => string;
    readonly 'not-coming': string;
  };
  readonly ownMissing: (municipality: string) => string;
  readonly canChange: string;
  readonly begun: string;
  readonly over: string;
  readonly asOf: (time: string, date: string) => string;
  readonly atTime: (time: string, date: string) => string;
  readonly question: string;
  readonly buttons: AttendanceCard['buttons'];
}

const sv: AttendanceTexts = {
  when: (weekdayDate, start, end) =>
    `${capitalised(weekdayDate)} kl. ${end === null ? start : `${start}\u2013${end}`}`,
  whenWithoutTime: (weekdayDate) => `${capitalised(weekdayDate)}, tid enligt kallelsen`,
  cancelledHeading: (meeting) => `Inställt: ${meeting}`,
  cancelledLine: 'Mötet är inställt och tar inte emot några svar',
  goalReached: ({ coming, entitled, percent }) =>
    `${coming} av ${entitled} kommuner kommer \u2013 målet ${percent} är nått`,
  goalShort: ({ coming, entitled, percent, shortBy }) =>
    `${coming} av ${entitled} kommuner kommer \u2013 ${shortBy} till behövs för målet ${percent}`,
  answeredBefore: ({ coming, entitled }) => `${coming} av ${entitled} kommuner hade svarat att de kommer`,
  goalWasReached: ({ coming, entitled, share, percent }) =>
    `${coming} av ${entitled} kommuner var närvarande (${share}) \u2013 målet ${percent} nåddes`,
  goalWasMissed: ({ coming, entitled, share, percent, shortBy }) =>
    `${coming} av ${entitled} kommuner var närvarande (${share}) \u2013 ${shortBy} för få för målet ${percent}`,
  quorumReached: (needed, entitled) => `Beslutsförhet: ${needed} av ${entitled} behövs \u2013 uppnått`,
  quorumShort: (needed, entitled, shortBy) =>
    `Beslutsförhet: ${needed} av ${entitled} behövs \u2013 ${shortBy} till`,
  quorumWasReached: (needed, entitled) => `Beslutsförhet: ${needed} av ${entitled} behövdes \u2013 uppnått`,
  quorumWasMissed: (needed, entitled) =>
    `Beslutsförhet: ${needed} av ${entitled} behövdes \u2013 inte uppnått`,
  groups: { 'on-site': 'På plats', online: 'Digitalt', substitute: 'Ersättare', 'not-coming': 'Kommer inte' },
  unanswered: 'Saknar svar',
  group: (label, count) => `${label} (${count})`,
  late: 'sent svar',
  ownAnswer: ({ municipality, choice, person, at }) => `${municipality} ${choice} (svar av ${person} ${at}).`,
  ownChoice: {
    'on-site': 'kommer på plats',
    online: 'deltar digitalt',
    substitute: (name) => `skickar ersättare, ${name}`,
    'not-coming': 'kommer inte',
  },
  ownMissing: (municipality) => `${municipality} har inte svarat än.`,
  canChange: 'Svaret går att ändra tills mötet börjar.',
  begun: 'Mötet har börjat. Svar som lämnas nu märks som sena.',
  over: 'Mötet är slut och tar inte emot fler svar.',
  asOf: (time, date) => `Läget kl. ${time}, ${date}`,
  atTime: (time, date) => `kl. ${time}, ${date}`,
  question: 'Kommer din kommun?',
  buttons: {
    onSite: 'På plats',
    online: 'Digitalt',
    substitute: 'Ersättare',
    notComing: 'Kommer inte',
    refresh: 'Uppdatera',
    substituteName: 'Ersättarens namn',
    substituteNameMissing: 'Skriv ersättarens namn.',
    send: 'Skicka svar',
  },
};

const en: AttendanceTexts = {
  when: (weekdayDate, start, end) => `${weekdayDate}, ${end === null ? start : `${start}\u2013${end}`}`,
  whenWithoutTime: (weekdayDate) => `${weekdayDate}, time as in the notice of meeting`,
  cancelledHeading: (meeting) => `Cancelled: ${meeting}`,
  cancelledLine: 'The meeting is cancelled and takes no answers',
  goalReached: ({ coming, entitled, percent }) =>
    `${coming} of ${entitled} municipalities ${isOrAre(coming)} coming \u2013 the ${percent} goal is reached`,
  goalShort: ({ coming, entitled, percent, shortBy }) =>
    `${coming} of ${entitled} municipalities ${isOrAre(coming)} coming \u2013 ${shortBy} more needed for the ${percent} goal`,
  answeredBefore: ({ coming, entitled }) =>
    `${coming} of ${entitled} municipalities had answered that they would come`,
  goalWasReached: ({ coming, entitled, share, percent }) =>
    `${coming} of ${entitled} municipalities were present (${share}) \u2013 the ${percent} goal was reached`,
  goalWasMissed: ({ coming, entitled, share, percent, shortBy }) =>
    `${coming} of ${entitled} municipalities were present (${share}) \u2013 ${shortBy} too few for the ${percent} goal`,
  quorumReached: (needed, entitled) => `Quorum: ${needed} of ${entitled} needed \u2013 reached`,
  quorumShort: (needed, entitled, shortBy) =>
    `Quorum: ${needed} of ${entitled} needed \u2013 ${shortBy} more`,
  quorumWasReached: (needed, entitled) => `Quorum: ${needed} of ${entitled} were needed \u2013 reached`,
  quorumWasMissed: (needed, entitled) => `Quorum: ${needed} of ${entitled} were needed \u2013 not reached`,
  groups: { 'on-site': 'On site', online: 'Online', substitute: 'Substitute', 'not-coming': 'Not coming' },
  unanswered: 'No answer yet',
  group: (label, count) => `${label} (${count})`,
  late: 'late answer',
  ownAnswer: ({ municipality, choice, person, at }) =>
    `${municipality} ${choice} (answered by ${person} ${at}).`,
  ownChoice: {
    'on-site': 'is coming on site',
    online: 'is taking part online',
    substitute: (name) => `is sending a substitute, ${name}`,
    'not-coming': 'is not coming',
  },
  ownMissing: (municipality) => `${municipality} has not answered yet.`,
  canChange: 'The answer can be changed until the meeting begins.',
  begun: 'The meeting has begun. Answers given now are marked as late.',
  over: 'The meeting is over and takes no more answers.',
  asOf: (time, date) => `As of ${time}, ${date}`,
  atTime: (time, date) => `at ${time}, ${date}`,
  question: 'Is your municipality coming?',
  buttons: {
    onSite: 'On site',
    online: 'Online',
    substitute: 'Substitute',
    notComing: 'Not coming',
    refresh: 'Refresh',
    substituteName: 'Name of the substitute',
    substituteNameMissing: 'Write the name of the substitute.',
    send: 'Send answer',
  },
};

export const attendanceTexts: Bilingual<AttendanceTexts> = { sv, en };

/** Swedish weekdays are written in lower case, except at the start of a line. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
