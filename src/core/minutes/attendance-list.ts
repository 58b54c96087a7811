import { thresholds } from '../attendance/tally.ts';
import type { Seat } from '../directory/roster-store.ts';
import type { Language } from '../language.ts';
import { describeServing } from '../presence/describe-serving.ts';
import { meetingKind } from '../presence/meeting-line.ts';
import type { ServingPerson } from '../presence/presence.ts';
import type { MunicipalityState, PresenceState } from '../presence/presence-state.ts';
import { secretariesOf } from '../presence/serving-seats.ts';
import { attendanceTexts } from '../texts/attendance.ts';
import { clockTime, weekdayDate } from '../texts/format.ts';
import { minutesTexts } from '../texts/minutes.ts';

/** The attendance list of a meeting's minutes, in plain text. */
export interface AttendanceList {
  readonly heading: string;
  /** Said before it when presence is not confirmed; null afterwards. */
  readonly preliminary: string | null;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly count: string;
}

/**
 * Who was present, as it stands in minutes. Before presence is confirmed it tells the answers, and who has not answered is
 * listed as that, never as absent.
 */
export function attendanceList(
  state: PresenceState,
  { seats, language }: { readonly seats: readonly Seat[]; readonly language: Language },
): AttendanceList {
  const { meeting, body, confirmed, municipalities } = state;
  const texts = minutesTexts[language];
  const isConfirmed = confirmed !== null;
  const sections = [
    { heading: texts.members, lines: municipalities.flatMap((one) => memberLines(one, language)) },
    { heading: texts.substitutes, lines: municipalities.flatMap((one) => substituteLines(one, language)) },
    {
      heading: texts.others,
      lines: secretariesOf(seats, meeting).map((name) => texts.secretary(name)),
    },
    {
      heading: isConfirmed ? texts.absent : texts.notComing,
      lines: municipalities.flatMap((one) => absentLines(one, language)),
    },
    {
      heading: texts.unanswered,
      lines: isConfirmed
        ? []
        : municipalities.flatMap((one) => (one.settled === null ? [one.municipality.name] : [])),
    },
  ];
  return {
    heading: texts.heading,
    preliminary: isConfirmed ? null : texts.preliminary,
    facts: factsOf(state, language),
    sections: sections.filter(({ lines }) => lines.length > 0),
    count: countLine(state, body.decides === 'yes', language),
  };
}

function factsOf({ meeting, body }: PresenceState, language: Language): AttendanceList['facts'] {
  const { labels } = minutesTexts[language];
  const texts = minutesTexts[language];
  const where = [meeting.mode && attendanceTexts[language].mode[meeting.mode], meeting.place];
  const { start, end } = meeting;
  const time =
    start === null ? null : texts.time(clockTime(start, language), end && clockTime(end, language));
  const facts = [
    { label: labels.body, value: language === 'sv' ? body.nameSv : body.nameEn },
    { label: labels.meeting, value: meetingKind(meeting, body, language) },
    { label: labels.date, value: weekdayDate(meeting.date, language) },
    { label: labels.time, value: time ?? '' },
    { label: labels.place, value: where.filter((part) => part !== null).join(', ') },
  ];
  return facts.filter(({ value }) => value !== '');
}

function memberLines({ municipality, settled }: MunicipalityState, language: Language): readonly string[] {
  if (!settled?.present) return [];
  const { serving } = settled;
  if (serving.length === 0) return [`${municipality.name}: ${minutesTexts[language].unnamed}`];
  return serving
    .filter(({ role }) => role === 'member')
    .map((person) => `${municipality.name}: ${describeServing(person, serving, language)}`);
}

function substituteLines(
  { municipality, settled }: MunicipalityState,
  language: Language,
): readonly string[] {
  const serving = settled?.serving ?? [];
  return serving
    .filter(({ role }) => role === 'substitute')
    .map((person) => `${municipality.name}: ${describeServing(person, serving, language)}`);
}

/** Of a municipality that was absent its members; of one that was present those in whose place somebody served throughout. */
function absentLines(
  { municipality, settled, seats }: MunicipalityState,
  language: Language,
): readonly string[] {
  if (!settled) return [];
  const { name } = municipality;
  if (!settled.present) {
    const members = seats.members.map(({ personName }) => personName);
    return [members.length === 0 ? name : `${name}: ${members.join(', ')}`];
  }
  const replaced = settled.serving.filter((person) => isInsteadOfAnAbsent(person, settled.serving));
  return [...new Set(replaced.map(({ insteadOf }) => insteadOf))].map((member) =>
    minutesTexts[language].replaced(`${name}: ${member}`),
  );
}

function isInsteadOfAnAbsent({ insteadOf }: ServingPerson, serving: readonly ServingPerson[]): boolean {
  return insteadOf !== null && !serving.some(({ role, name }) => role === 'member' && name === insteadOf);
}

function countLine({ municipalities, confirmed, body }: PresenceState, decides: boolean, language: Language) {
  const texts = minutesTexts[language];
  const present = municipalities.filter(({ settled }) => settled?.present === true).length;
  const entitled = municipalities.length;
  const line = confirmed ? texts.present(present, entitled) : texts.expected(present, entitled);
  if (!confirmed || !decides) return line;
  const { quorum } = thresholds({ coming: present, entitled, goalPercent: body.goalPercent });
  return `${line} ${quorum.met ? texts.quorum(quorum.needed) : texts.noQuorum(quorum.needed)}`;
}
