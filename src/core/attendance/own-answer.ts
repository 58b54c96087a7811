import type { Language } from '../language.ts';
import { type AnswerPeriod, beginsAt, closesAt } from '../meetings/meeting.ts';
import { attendanceTexts } from '../texts/attendance.ts';
import { clockTime, longDate, weekdayOfYear } from '../texts/format.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import type { Answer } from './answer.ts';
import type { MeetingState } from './attendance-card.ts';
import { describeAnswer } from './describe-answer.ts';

/** Who answered what for the reader's municipality and when; of several municipalities one sentence each. */
export function ownLine(state: MeetingState): string | null {
  const texts = attendanceTexts[state.language];
  const sentences = state.municipalities
    .filter(({ code }) => state.own.includes(code))
    .map(({ code, name }) => {
      const answer = ownAnswer(state, code);
      return answer ? texts.ownAnswer(answeredWords(name, answer, state)) : texts.ownMissing(name);
    });
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** The answer of a municipality in the words that texts are made of. */
export function answeredWords(
  municipality: string,
  answer: Answer,
  { language, zone, now }: { readonly language: Language; readonly zone: TimeZone; readonly now: Date },
) {
  const at = localTime(new Date(answer.answeredAt), zone);
  const isToday = at.date === localTime(now, zone).date;
  const time = clockTime(at.time, language);
  const texts = attendanceTexts[language];
  return {
    municipality,
    says: describeAnswer(answer, language),
    person: answer.answeredByName,
    at: isToday ? texts.atTimeToday(time) : texts.atTime(time, longDate(at.date, language)),
  };
}

/** Until when answers are taken, or why none is; null for a cancelled meeting, whose heading says it. */
export function closingLine(state: MeetingState, period: AnswerPeriod): string | null {
  const { meeting, body, zone, now, language } = state;
  const texts = attendanceTexts[language];
  if (period === 'cancelled') return null;
  if (period === 'over') return texts.over;
  if (now >= beginsAt(meeting, zone)) return texts.begun;
  const closes = localTime(closesAt(meeting, body, zone), zone);
  const day = weekdayOfYear(closes.date, language);
  const time = clockTime(closes.time, language);
  if (period === 'late') return texts.closed(day, time);
  const answered = state.own.length > 0 && state.own.every((code) => ownAnswer(state, code));
  return answered ? texts.changeBy(day, time) : texts.answerBy(day, time);
}

function ownAnswer({ answers }: MeetingState, code: string): Answer | null {
  return answers.find(({ municipalityCode }) => municipalityCode === code) ?? null;
}
