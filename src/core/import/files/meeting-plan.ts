import { meetingRow } from '../../figures/rows.ts';
import { dateCell, idCell, textCell, timeCell } from '../cells.ts';
import { csvRules } from '../csv-rules.ts';

/** The year's plan is no part of its figures; the operator names its file. */
export const meetingPlanFile = csvRules({
  file: 'plan.csv',
  keys: [['body', 'date']],
  cells: {
    body: idCell(meetingRow.shape.body),
    date: dateCell(meetingRow.shape.date),
    start: timeCell(meetingRow.shape.start),
    end: timeCell(meetingRow.shape.end),
    form: textCell(meetingRow.shape.form),
    mode: textCell(meetingRow.shape.mode),
    place: textCell(meetingRow.shape.place),
    link: textCell(meetingRow.shape.link),
  },
  whenAbsent: { form: 'ordinary', mode: '', place: '', link: '' },
  toRow: ({ body, date, start, end, form, mode, place, link }) => ({
    bodyId: body,
    date,
    start,
    end,
    form,
    mode,
    place,
    link,
  }),
});
