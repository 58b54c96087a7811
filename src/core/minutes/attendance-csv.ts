import type { MeetingPoint } from '../attendance/answer.ts';
import { describePart } from '../attendance/describe-answer.ts';
import type { Language } from '../language.ts';
import type { ServingPerson } from '../presence/presence.ts';
import { type MunicipalityState, type PresenceState, surpriseOf } from '../presence/presence-state.ts';
import { attendanceFileTexts } from '../texts/attendance-file.ts';
import { csvLines } from '../texts/csv.ts';
import { localTime, type TimeZone } from '../time/zone.ts';

interface Given {
  readonly language: Language;
  readonly zone: TimeZone;
}

/**
 * The whole text of a CSV file: one row for each municipality of each meeting, several where several served for it. What is
 * not known is an empty cell: who did not answer has no answer, and before presence is confirmed nobody was absent.
 */
export function attendanceCsv(states: readonly PresenceState[], given: Given): string {
  const { columns } = attendanceFileTexts[given.language];
  const rows = states.flatMap((state) =>
    state.municipalities.flatMap((municipality) => rowsOf(state, municipality, given)),
  );
  return csvLines([Object.values(columns(given.zone)), ...rows])
    .map((line) => `${line}\r\n`)
    .join('');
}

function rowsOf(state: PresenceState, one: MunicipalityState, given: Given): readonly (readonly string[])[] {
  const { meeting, body, confirmed } = state;
  const texts = attendanceFileTexts[given.language];
  const settled = confirmed ? one.settled : null;
  const surprise = settled && surpriseOf(one, settled);
  const meetingCells = [
    given.language === 'sv' ? body.nameSv : body.nameEn,
    meeting.date,
    meeting.start ?? '',
    meeting.end ?? '',
    texts.status[meeting.status],
    one.municipality.code,
    one.municipality.name,
  ];
  const presenceCells = [
    settled ? texts.present[settled.present ? 'yes' : 'no'] : '',
    surprise ? texts.surprise[surprise] : '',
  ];
  const confirmedCells = settled && confirmed ? [minute(confirmed.confirmedAt, given.zone)] : [''];
  const serving = settled && settled.serving.length > 0 ? settled.serving : [null];
  return serving.map((person) => [
    ...meetingCells,
    ...answerCells(one, given),
    ...presenceCells,
    ...servingCells(person, given.language),
    ...confirmedCells,
  ]);
}

function answerCells({ answer }: MunicipalityState, { language, zone }: Given): readonly string[] {
  if (!answer) return ['', '', '', '', '', '', ''];
  const texts = attendanceFileTexts[language];
  return [
    texts.answers[answer.choice],
    answer.substituteName ?? '',
    answer.partial ? describePart(answer.partial, language) : '',
    answer.note ?? '',
    answer.answeredByName,
    minute(answer.answeredAt, zone),
    texts.present[answer.late ? 'yes' : 'no'],
  ];
}

function servingCells(person: ServingPerson | null, language: Language): readonly string[] {
  if (!person) return ['', '', '', '', '', ''];
  return [
    person.name,
    attendanceFileTexts[language].roles[person.role],
    person.insteadOf ?? '',
    cellOf(person.from),
    cellOf(person.to),
    person.conflictOfInterest ?? '',
  ];
}

/** `14:00`, or `§ 12`. */
function cellOf(point: MeetingPoint | null): string {
  if (!point) return '';
  return point.kind === 'time' ? point.time : `§ ${point.paragraph}`;
}

/** `2022-12-07 09:00`, the zone's own clock. */
function minute(instant: string, zone: TimeZone): string {
  const { date, time } = localTime(new Date(instant), zone);
  return `${date} ${time}`;
}
