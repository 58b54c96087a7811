import type { Seat } from '../directory/roster-store.ts';
import type { Body, Municipality } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import { type AnswerPeriod, answerPeriod, type Meeting } from '../meetings/meeting.ts';
import type { SubstituteStanding } from '../substitutes/substitute-standing.ts';
import { attendanceTexts } from '../texts/attendance.ts';
import { capitalise } from '../texts/capitalise.ts';
import { clockTime, longDate, weekdayDate } from '../texts/format.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import type { Answer } from './answer.ts';
import { answerForm } from './answer-form.ts';
import { answerGroups, substituteGroups, unansweredList } from './answer-lists.ts';
import type { AttendanceCard } from './attendance-card-content.ts';
import { closingLine, ownLine } from './own-answer.ts';
import { standingOf } from './standing.ts';
import { tallyOf } from './tally.ts';

export interface MeetingState {
  readonly meeting: Meeting;
  readonly body: Body;
  /** Those that take part in the body: the entitled ones. */
  readonly municipalities: readonly Municipality[];
  readonly answers: readonly Answer[];
  readonly now: Date;
  readonly zone: TimeZone;
  readonly language: Language;
  /** Codes of the municipalities that the reader speaks for; none on a card for everybody. */
  readonly own: readonly string[];
  /** Of the municipalities that need a substitute, by code. */
  readonly standings: ReadonlyMap<string, SubstituteStanding>;
  /** Of the reader's municipality, in the order in which they are asked. */
  readonly substitutes: readonly Seat[];
  /** Teams's account ids of those for whom the card is drawn anew as their own. */
  readonly viewers: readonly string[];
  readonly remark: string | null;
}

/** A meeting as it stands now: who comes, what is missing to goal and quorum, and whether it still takes answers. */
export function attendanceCard(state: MeetingState): AttendanceCard {
  const { meeting, body, language, zone } = state;
  const texts = attendanceTexts[language];
  const period = answerPeriod(state, state.now, zone);
  const cancelled = period === 'cancelled';
  const open = period === 'open' || period === 'late';
  const tally = tallyOf({
    answers: state.answers,
    entitled: state.municipalities.map(({ code }) => code),
    goalPercent: body.goalPercent,
  });
  return {
    lang: language,
    meetingId: meeting.id,
    drawnAt: drawnAt(state),
    ...describeMeeting(state, period),
    own: open ? ownLine(state) : null,
    remark: state.remark,
    ...standingOf({ meeting, body, tally, period, language }),
    groups: cancelled ? [] : [...answerGroups(state), ...substituteGroups(state)],
    missing: cancelled || isCountOnly(state) ? null : unansweredList(state),
    asOf: asOf(state),
    open,
    closing: closingLine(state, period),
    ...answerForm(state),
    viewers: open ? state.viewers : [],
    link: open && meeting.link !== null ? { title: texts.openLink, url: meeting.link } : null,
  };
}

/** `Onsdag 14 december 2022 kl. 10.00–16.00`. */
export function whenLine(meeting: Pick<Meeting, 'date' | 'start' | 'end'>, language: Language): string {
  return capitalise(whenWithin(meeting, language));
}

/** The same within a sentence: Swedish weekdays are written in lower case. */
function whenWithin(meeting: Pick<Meeting, 'date' | 'start' | 'end'>, language: Language): string {
  const texts = attendanceTexts[language];
  const day = weekdayDate(meeting.date, language);
  if (meeting.start === null) return texts.whenWithoutTime(day);
  return texts.when(day, clockTime(meeting.start, language), meeting.end && clockTime(meeting.end, language));
}

function describeMeeting({ meeting, body, language }: MeetingState, period: AnswerPeriod) {
  const texts = attendanceTexts[language];
  const name = language === 'sv' ? body.meetingNameSv : body.meetingNameEn;
  const { mode, place, movedFrom } = meeting;
  const where = [mode && texts.mode[mode], place].filter((part) => part !== null);
  return {
    heading: period === 'cancelled' ? texts.cancelledHeading(name) : name,
    when: whenLine(meeting, language),
    where: where.length === 0 ? null : where.join(' \u00b7 '),
    movedFrom: movedFrom && texts.movedFrom(whenWithin({ ...movedFrom, end: null }, language)),
  };
}

/** Of meetings from before the bot only the count is known, so nobody's answer is missing. */
function isCountOnly({ meeting, answers }: MeetingState): boolean {
  return meeting.municipalitiesPresent !== null && answers.length === 0;
}

function asOf({ now, zone, language }: MeetingState): string {
  const local = localTime(now, zone);
  return attendanceTexts[language].asOf(clockTime(local.time, language), longDate(local.date, language));
}

/** Never before an answer that it shows, whatever the clock of the process that took the answer said. */
function drawnAt({ now, answers }: MeetingState): string {
  const answeredAt = answers.map((answer) => Date.parse(answer.answeredAt));
  return new Date(Math.max(now.getTime(), ...answeredAt)).toISOString();
}
