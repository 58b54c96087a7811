import type { YearFigures } from '../../figures/figures.ts';
import type { MeetingRow } from '../../figures/rows.ts';
import type { Language } from '../../language.ts';
import { clockTime, longDate, weekdayDate } from '../../texts/format.ts';
import { meetingAnswerTexts } from '../../texts/meeting-answers.ts';
import type { Moment } from '../query.ts';

/** `nämndsammanträde`, `board meeting`: what a meeting of the body is called within a sentence. */
export function meetingName(figures: YearFigures, bodyId: string, language: Language): string {
  const body = figures.bodies.find((row) => row.bodyId === bodyId);
  const name = body && (language === 'sv' ? body.meetingNameSv : body.meetingNameEn);
  return (name ?? bodyId).toLowerCase();
}

/** `strategidag` for a strategy day, else the body's own word. */
export function nameOf(figures: YearFigures, meeting: MeetingRow, language: Language): string {
  const texts = meetingAnswerTexts[language];
  return meeting.form === 'strategy-day' ? texts.strategyDay : meetingName(figures, meeting.body, language);
}

/** `onsdag 14 december 2022 kl. 10.00–16.00`, and from when it was moved. */
export function whenOf(meeting: MeetingRow, language: Language): string {
  const when = timeOf(meeting, language);
  const moved = movedOf(meeting, language);
  return moved === null ? when : `${when} (${moved})`;
}

/** `flyttat från 14 december 2022`; null for a meeting that is on its first day, or was moved within it. */
export function movedOf({ date, plan }: MeetingRow, language: Language): string | null {
  const from = plan?.movedFrom?.date;
  if (from === undefined || from === date) return null;
  return meetingAnswerTexts[language].movedFrom(longDate(from, language));
}

function timeOf(meeting: MeetingRow, language: Language): string {
  const date = weekdayDate(meeting.date, language);
  if (meeting.start === null) return date;
  const end = meeting.end === null ? null : clockTime(meeting.end, language);
  return meetingAnswerTexts[language].withTime(date, clockTime(meeting.start, language), end);
}

export function dateOf(meeting: MeetingRow, language: Language): string {
  return longDate(meeting.date, language);
}

export function isAt(meeting: MeetingRow, at: Moment | null): boolean {
  if (at === null) return true;
  if (!('date' in at)) return Number(meeting.date.slice(5, 7)) === at.month;
  // Who asks of the day before it was moved means this meeting.
  return meeting.date === at.date || meeting.plan?.movedFrom?.date === at.date;
}

export function byDate(one: MeetingRow, other: MeetingRow): number {
  return one.date.localeCompare(other.date);
}
