import type { YearFigures } from '../../figures/figures.ts';
import type { MeetingRow } from '../../figures/rows.ts';
import type { Language } from '../../language.ts';
import { enumeration, percent } from '../../texts/format.ts';
import { meetingAnswerTexts } from '../../texts/meeting-answers.ts';
import type { AttendanceQuery } from '../query.ts';
import { byDate, dateOf, isAt, meetingName, nameOf, whenOf } from './meeting-names.ts';
import { meetingSource } from './meetings.ts';
import { answered, declined, numberColumn, type Reply, type ReplyTable, textColumn } from './reply.ts';

interface Counted {
  readonly meeting: MeetingRow;
  readonly present: number;
}

interface Asked {
  readonly query: AttendanceQuery;
  readonly figures: YearFigures;
  readonly language: Language;
}

/** How many municipalities came. The report counts them and names none. */
export function answerAttendance(query: AttendanceQuery, figures: YearFigures, language: Language): Reply {
  const asked = { query, figures, language };
  const meetings = figures.meetings
    .filter((meeting) => (query.body === null || meeting.body === query.body) && isAt(meeting, query.at))
    .toSorted(byDate);
  const reply = operate(asked, meetings);
  return reply.outcome === 'answered' ? { ...reply, sources: [meetingSource(figures, language)] } : reply;
}

function operate(asked: Asked, meetings: readonly MeetingRow[]): Reply {
  const { query, language } = asked;
  const texts = meetingAnswerTexts[language];
  const counted = countedOf(meetings);
  const [only] = meetings;
  if (!only) return declined(texts.none(String(query.year)));
  if (query.operation === 'full') return fullReply(asked, counted);
  if (counted.length === 0) return notHeld(asked, only);
  if (query.operation === 'who') return whoReply(asked, counted);
  if (query.operation === 'highest' || query.operation === 'lowest') return extremeReply(asked, counted);
  if (query.operation === 'latest') return presentReply(asked, counted.slice(-1));
  return query.at !== null ? presentReply(asked, counted) : averageReply(asked, counted);
}

function countedOf(meetings: readonly MeetingRow[]): readonly Counted[] {
  return meetings.flatMap((meeting) =>
    meeting.status === 'held' && meeting.municipalitiesPresent !== null
      ? [{ meeting, present: meeting.municipalitiesPresent }]
      : [],
  );
}

function notHeld({ figures, language }: Asked, meeting: MeetingRow): Reply {
  const texts = meetingAnswerTexts[language];
  const name = nameOf(figures, meeting, language);
  const when = meeting.status === 'cancelled' ? dateOf(meeting, language) : whenOf(meeting, language);
  return answered(meeting.status === 'cancelled' ? texts.wasCancelled(name, when) : texts.notYet(name, when));
}

function onDate({ figures, language }: Asked, { meeting }: Counted): string {
  return meetingAnswerTexts[language].on(nameOf(figures, meeting, language), dateOf(meeting, language));
}

function shareOf({ present, meeting }: Counted, language: Language): string {
  return percent((present * 100) / meeting.municipalitiesEntitled, language);
}

function presentSentence(asked: Asked, one: Counted): string {
  return meetingAnswerTexts[asked.language].present({
    meeting: onDate(asked, one),
    present: one.present,
    entitled: one.meeting.municipalitiesEntitled,
    percent: shareOf(one, asked.language),
  });
}

function presentReply(asked: Asked, counted: readonly Counted[]): Reply {
  const sentence = counted
    .slice(0, 3)
    .map((one) => presentSentence(asked, one))
    .join(' ');
  return answered(sentence, { table: counted.length > 1 ? attendanceTable(asked, counted) : null });
}

function whoReply(asked: Asked, counted: readonly Counted[]): Reply {
  const texts = meetingAnswerTexts[asked.language];
  const [one] = counted;
  const sentence = counted.length === 1 && one ? ` ${presentSentence(asked, one)}` : '';
  return declined(texts.notWho + sentence);
}

function extremeReply(asked: Asked, counted: readonly Counted[]): Reply {
  const highest = asked.query.operation === 'highest';
  const share = ({ present, meeting }: Counted) => present / meeting.municipalitiesEntitled;
  const edge = highest ? Math.max(...counted.map(share)) : Math.min(...counted.map(share));
  const chosen = counted.filter((one) => share(one) === edge);
  const [one] = chosen;
  if (!one) return declined(meetingAnswerTexts[asked.language].none(String(asked.query.year)));
  return answered(
    meetingAnswerTexts[asked.language].extreme({
      highest,
      meeting: enumeration(
        chosen.map((each) => onDate(asked, each)),
        asked.language,
      ),
      present: one.present,
      entitled: one.meeting.municipalitiesEntitled,
      percent: shareOf(one, asked.language),
    }),
  );
}

function fullReply(asked: Asked, counted: readonly Counted[]): Reply {
  const texts = meetingAnswerTexts[asked.language];
  const full = counted.filter(({ present, meeting }) => present === meeting.municipalitiesEntitled);
  const [first] = full;
  if (!first) return answered(texts.noneFull(String(asked.query.year)));
  const list = enumeration(
    full.map((one) => onDate(asked, one)),
    asked.language,
  );
  return answered(texts.full(list, first.meeting.municipalitiesEntitled));
}

/** The year's share by body: municipalities present by municipalities entitled, over all meetings held. */
function averageReply(asked: Asked, counted: readonly Counted[]): Reply {
  const { figures, language, query } = asked;
  const texts = meetingAnswerTexts[language];
  const sentences = figures.bodies.flatMap((body) => {
    const own = counted.filter(({ meeting }) => meeting.body === body.bodyId);
    if (own.length === 0) return [];
    const present = own.reduce((sum, one) => sum + one.present, 0);
    const entitled = own.reduce((sum, one) => sum + one.meeting.municipalitiesEntitled, 0);
    const share = (present * 100) / entitled;
    return [
      texts.average({
        meeting: meetingName(figures, body.bodyId, language),
        present,
        entitled,
        percent: percent(share, language, 1),
        rounded: Number.isInteger(share) ? null : percent(share, language),
        year: String(query.year),
        count: own.length,
        goal: texts.goal(percent(body.goalPercent, language)),
      }),
    ];
  });
  return answered(sentences.join(' '), { table: attendanceTable(asked, counted) });
}

function attendanceTable(asked: Asked, counted: readonly Counted[]): ReplyTable {
  const { language, figures } = asked;
  const { columns, chart } = meetingAnswerTexts[language];
  const points = counted.map((one) => ({
    label: dateOf(one.meeting, language),
    value: Math.round((one.present * 100) / one.meeting.municipalitiesEntitled),
    valueText: shareOf(one, language),
    reached: reaches(one, figures),
  }));
  return {
    columns: [
      textColumn(columns.meeting),
      textColumn(columns.date),
      numberColumn(columns.present),
      numberColumn(columns.share),
    ],
    rows: counted.map((one) => [
      nameOf(figures, one.meeting, language),
      dateOf(one.meeting, language),
      `${one.present}/${one.meeting.municipalitiesEntitled}`,
      shareOf(one, language),
    ]),
    chart: points.length >= 3 ? { title: chart, points } : null,
  };
}

function reaches({ present, meeting }: Counted, figures: YearFigures): boolean {
  const goal = figures.bodies.find((body) => body.bodyId === meeting.body)?.goalPercent ?? 0;
  return present * 100 >= goal * meeting.municipalitiesEntitled;
}
