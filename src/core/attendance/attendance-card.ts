import type { AttendanceCard } from '../card-content.ts';
import type { Body, Municipality } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import { type AnswerPeriod, answerPeriod, type Meeting } from '../meetings/meeting.ts';
import { type AttendanceTexts, attendanceTexts } from '../texts/attendance.ts';
import { clockTime, longDate, sortNames, weekdayDate } from '../texts/format.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { type Answer, choices } from './answer.ts';
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
  /** Code of the municipality that the reader speaks for; null on a card for everybody. */
  readonly ownMunicipality: string | null;
}

/** A meeting as it stands now: who comes, what is missing to goal and quorum, and whether it still takes answers. */
export function attendanceCard(state: MeetingState): AttendanceCard {
  const { meeting, body, language } = state;
  const texts = attendanceTexts[language];
  const period = answerPeriod(state, state.now, state.zone);
  const name = language === 'sv' ? body.meetingNameSv : body.meetingNameEn;
  const cancelled = period === 'cancelled';
  const tally = tallyOf({
    answers: state.answers,
    entitled: state.municipalities.map(({ code }) => code),
    goalPercent: body.goalPercent,
  });
  return {
    lang: language,
    meetingId: meeting.id,
    heading: cancelled ? texts.cancelledHeading(name) : name,
    when: whenLine(meeting, language),
    ...standingOf({ meeting, body, tally, period, language }),
    notice: notice(state, period, texts),
    groups: cancelled ? [] : groups(state, texts),
    missing: cancelled || isCountOnly(state) ? null : missing(state, texts),
    asOf: asOf(state, texts),
    open: period === 'open' || period === 'late',
    question: texts.question,
    buttons: texts.buttons,
  };
}

/** `Onsdag 14 december 2022 kl. 10.00–16.00`. */
export function whenLine(meeting: Pick<Meeting, 'date' | 'start' | 'end'>, language: Language): string {
  const texts = attendanceTexts[language];
  const day = weekdayDate(meeting.date, language);
  if (meeting.start === null) return texts.whenWithoutTime(day);
  return texts.when(day, clockTime(meeting.start, language), meeting.end && clockTime(meeting.end, language));
}

/** Of meetings from before the bot only the count is known, so nobody's answer is missing. */
function isCountOnly({ meeting, answers }: MeetingState): boolean {
  return meeting.municipalitiesPresent !== null && answers.length === 0;
}

function groups(state: MeetingState, texts: AttendanceTexts): AttendanceCard['groups'] {
  return choices.flatMap((choice) => {
    const entries = state.municipalities.flatMap(({ code, name }) => {
      const answer = answerOf(state, code);
      return answer?.choice === choice ? [entry(name, answer, texts)] : [];
    });
    if (entries.length === 0) return [];
    const label = texts.group(texts.groups[choice], entries.length);
    return [{ label, municipalities: sortNames(entries).join(', ') }];
  });
}

/** `Kalix (Ersättare Kalix, sent svar)`. */
function entry(name: string, answer: Answer, texts: AttendanceTexts): string {
  const details = [answer.substituteName, answer.late ? texts.late : null].filter(
    (detail) => detail !== null,
  );
  return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}

function missing(state: MeetingState, texts: AttendanceTexts): AttendanceCard['missing'] {
  const names = state.municipalities.filter(({ code }) => !answerOf(state, code)).map(({ name }) => name);
  if (names.length === 0) return null;
  return { label: texts.group(texts.unanswered, names.length), municipalities: sortNames(names).join(', ') };
}

function notice(state: MeetingState, period: AnswerPeriod, texts: AttendanceTexts): string | null {
  if (period === 'cancelled') return null;
  if (period === 'over') return texts.over;
  const own = state.municipalities.find(({ code }) => code === state.ownMunicipality);
  const answer = own && answerOf(state, own.code);
  const sentences = [
    own ? (answer ? ownAnswer(own, answer, state) : texts.ownMissing(own.name)) : null,
    period === 'late' ? texts.begun : answer ? texts.canChange : null,
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : sentences.join(' ');
}

function ownAnswer(own: Municipality, answer: Answer, state: MeetingState): string {
  const texts = attendanceTexts[state.language];
  const at = localTime(new Date(answer.answeredAt), state.zone);
  return texts.ownAnswer({
    municipality: own.name,
    choice:
      answer.choice === 'substitute'
        ? texts.ownChoice.substitute(answer.substituteName ?? '')
        : texts.ownChoice[answer.choice],
    person: answer.answeredByName,
    at: texts.atTime(clockTime(at.time, state.language), longDate(at.date, state.language)),
  });
}

function asOf({ now, zone, language }: MeetingState, texts: AttendanceTexts): string {
  const local = localTime(now, zone);
  return texts.asOf(clockTime(local.time, language), longDate(local.date, language));
}

function answerOf(state: MeetingState, code: string): Answer | null {
  return state.answers.find(({ municipalityCode }) => municipalityCode === code) ?? null;
}
