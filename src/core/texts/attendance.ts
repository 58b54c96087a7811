import type { Choice } from '../attendance/answer.ts';
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
  readonly mode: Readonly<Record<'on-site' | 'online' | 'both', string>>;
  readonly openLink: string;
  readonly movedFrom: (when: string) => string;
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
  /** After the last name that there is room for. */
  readonly andMore: (count: number) => string;
  readonly ownAnswer: (own: { municipality: string; says: string; person: string; at: string }) => string;
  readonly ownMissing: (municipality: string) => string;
  readonly alreadySo: string;
  readonly answerBy: (day: string, time: string) => string;
  readonly changeBy: (day: string, time: string) => string;
  readonly closed: (day: string, time: string) => string;
  readonly begun: string;
  readonly over: string;
  readonly asOf: (time: string, date: string) => string;
  readonly atTime: (time: string, date: string) => string;
  readonly atTimeToday: (time: string) => string;
}

const sv: AttendanceTexts = {
  when: (weekdayDate, start, end) => `${weekdayDate} kl. ${end === null ? start : `${start}\u2013${end}`}`,
  whenWithoutTime: (weekdayDate) => `${weekdayDate}, tid enligt kallelsen`,
  mode: { 'on-site': 'På plats', online: 'Digitalt', both: 'På plats eller digitalt' },
  openLink: 'Möteslänk',
  movedFrom: (when) => `Flyttat från ${when}`,
  cancelledHeading: (meeting) => `Inställt: ${meeting}`,
  cancelledLine: 'Mötet är inställt och tar inte emot några svar',
  goalReached: ({ coming, entitled, percent }) =>
    `${coming} av ${entitled} kommuner kommer \u2013 målet ${percent} är nått`,
  goalShort: ({ coming, entitled, percent, shortBy }) =>
    `${coming} av ${entitled} kommuner kommer \u2013 ${shortBy} fattas till målet ${percent}`,
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
  andMore: (count) => `och ${count} till`,
  ownAnswer: ({ municipality, says, person, at }) => `${municipality} ${says} (svar av ${person} ${at}).`,
  ownMissing: (municipality) => `${municipality} har inte svarat än.`,
  alreadySo: 'Det var redan svarat så.',
  answerBy: (day, time) => `Svara senast ${day} kl. ${time}.`,
  changeBy: (day, time) => `Svaret går att ändra till ${day} kl. ${time}.`,
  closed: (day, time) => `Svarstiden gick ut ${day} kl. ${time}. Svar som lämnas nu märks som sena.`,
  begun: 'Mötet har börjat. Svar som lämnas nu märks som sena.',
  over: 'Mötet är slut och tar inte emot fler svar.',
  asOf: (time, date) => `Läget kl. ${time}, ${date}`,
  atTime: (time, date) => `kl. ${time}, ${date}`,
  atTimeToday: (time) => `kl. ${time}`,
};

const en: AttendanceTexts = {
  when: (weekdayDate, start, end) => `${weekdayDate}, ${end === null ? start : `${start}\u2013${end}`}`,
  whenWithoutTime: (weekdayDate) => `${weekdayDate}, time as in the notice of meeting`,
  mode: { 'on-site': 'On site', online: 'Online', both: 'On site or online' },
  openLink: 'Meeting link',
  movedFrom: (when) => `Moved from ${when}`,
  cancelledHeading: (meeting) => `Cancelled: ${meeting}`,
  cancelledLine: 'The meeting is cancelled and takes no answers',
  goalReached: ({ coming, entitled, percent }) =>
    `${coming} of ${entitled} municipalities ${isOrAre(coming)} coming \u2013 the ${percent} goal is reached`,
  goalShort: ({ coming, entitled, percent, shortBy }) =>
    `${coming} of ${entitled} municipalities ${isOrAre(coming)} coming \u2013 ${shortBy} short of the ${percent} goal`,
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
  andMore: (count) => `and ${count} more`,
  ownAnswer: ({ municipality, says, person, at }) => `${municipality} ${says} (answered by ${person} ${at}).`,
  ownMissing: (municipality) => `${municipality} has not answered yet.`,
  alreadySo: 'That had been answered already.',
  answerBy: (day, time) => `Answer by ${time} on ${day}.`,
  changeBy: (day, time) => `The answer can be changed until ${time} on ${day}.`,
  closed: (day, time) =>
    `The time to answer ended at ${time} on ${day}. Answers given now are marked as late.`,
  begun: 'The meeting has begun. Answers given now are marked as late.',
  over: 'The meeting is over and takes no more answers.',
  asOf: (time, date) => `As of ${time}, ${date}`,
  atTime: (time, date) => `at ${time}, ${date}`,
  atTimeToday: (time) => `at ${time}`,
};

export const attendanceTexts: Bilingual<AttendanceTexts> = { sv, en };

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
