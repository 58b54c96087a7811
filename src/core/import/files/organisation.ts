import { seat } from '../../directory/roster-store.ts';
import { bodyRow, meetingRow, municipalityRow } from '../../figures/rows.ts';
import { codeCell, countCell, dateCell, idCell, listCell, textCell, timeCell } from '../cells.ts';
import { csvRules } from '../csv-rules.ts';

export const municipalitiesFile = csvRules({
  file: 'municipalities.csv',
  keys: [['municipality_code'], ['name']],
  cells: {
    municipality_code: codeCell(municipalityRow.shape.code),
    name: textCell(municipalityRow.shape.name),
    official_name: textCell(municipalityRow.shape.officialName),
  },
  toRow: (cells) => ({ code: cells.municipality_code, name: cells.name, officialName: cells.official_name }),
});

export const meetingsFile = csvRules({
  file: 'meetings.csv',
  keys: [['body', 'date']],
  cells: {
    body: idCell(meetingRow.shape.body),
    date: dateCell(meetingRow.shape.date),
    start: timeCell(meetingRow.shape.start),
    end: timeCell(meetingRow.shape.end),
    status: textCell(meetingRow.shape.status),
    municipalities_present: countCell(meetingRow.shape.municipalitiesPresent),
    municipalities_entitled: countCell(meetingRow.shape.municipalitiesEntitled),
    printed_percent: countCell(meetingRow.shape.printedPercent),
    form: textCell(meetingRow.shape.form),
  },
  toRow: (cells) => ({
    body: cells.body,
    date: cells.date,
    start: cells.start,
    end: cells.end,
    status: cells.status,
    municipalitiesPresent: cells.municipalities_present,
    municipalitiesEntitled: cells.municipalities_entitled,
    printedPercent: cells.printed_percent,
    form: cells.form,
  }),
});

export const bodiesFile = csvRules({
  file: 'bodies.csv',
  keys: [['body_id']],
  cells: {
    body_id: idCell(bodyRow.shape.bodyId),
    name_sv: textCell(bodyRow.shape.nameSv),
    name_en: textCell(bodyRow.shape.nameEn),
    meeting_name_sv: textCell(bodyRow.shape.meetingNameSv),
    meeting_name_en: textCell(bodyRow.shape.meetingNameEn),
    channel_names: listCell(bodyRow.shape.channelNames),
    goal_percent: countCell(bodyRow.shape.goalPercent),
    card_days_before: countCell(bodyRow.shape.cardDaysBefore),
    card_time: timeCell(bodyRow.shape.cardTime),
    attendance_goal_id: idCell(bodyRow.shape.attendanceGoalId),
    meetings_goal_id: idCell(bodyRow.shape.meetingsGoalId),
  },
  toRow: (cells) => ({
    bodyId: cells.body_id,
    nameSv: cells.name_sv,
    nameEn: cells.name_en,
    meetingNameSv: cells.meeting_name_sv,
    meetingNameEn: cells.meeting_name_en,
    channelNames: cells.channel_names,
    goalPercent: cells.goal_percent,
    cardDaysBefore: cells.card_days_before,
    cardTime: cells.card_time,
    attendanceGoalId: cells.attendance_goal_id,
    meetingsGoalId: cells.meetings_goal_id,
  }),
});

/** The roster is no part of a year's figures; the operator names its file. */
export const rosterFile = csvRules({
  file: 'roster.csv',
  keys: [['person_id', 'municipality_code', 'body_id', 'role', 'from']],
  cells: {
    person_id: textCell(seat.shape.personId),
    person_name: textCell(seat.shape.personName),
    municipality_code: codeCell(seat.shape.municipalityCode),
    body_id: idCell(seat.shape.bodyId),
    role: textCell(seat.shape.role),
    from: dateCell(seat.shape.from),
    to: dateCell(seat.shape.to),
  },
  toRow: (cells) => ({
    personId: cells.person_id.toLowerCase(),
    personName: cells.person_name,
    municipalityCode: cells.municipality_code,
    bodyId: cells.body_id,
    role: cells.role,
    from: cells.from,
    to: cells.to,
  }),
});
