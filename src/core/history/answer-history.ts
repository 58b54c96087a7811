import type { Answer } from '../attendance/answer.ts';
import type { AttendanceStore } from '../attendance/attendance-store.ts';
import { describeAnswer } from '../attendance/describe-answer.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { municipalityName } from '../roster/spoken-seat.ts';
import { historyTexts } from '../texts/history.ts';
import type { HistorySource } from './history-source.ts';

/** Every answer of the municipalities, the cleared ones too. */
export function answerHistory(deps: {
  readonly attendance: Pick<AttendanceStore, 'history'>;
  readonly figures: () => LoadedFigures;
}): HistorySource {
  return {
    entries: async (meetingId, language) => {
      const texts = historyTexts[language];
      return (await deps.attendance.history(meetingId)).map((change) => ({
        at: change.at,
        who: { id: change.byId, name: change.byName },
        about: texts.answer(municipalityName(deps.figures(), change.municipalityCode)),
        through: texts.channels[change.via],
        before: said(change.before, language),
        after: said(change.after, language),
        reason: change.reason,
      }));
    },
  };
}

function said(answer: Answer | null, language: Language): string {
  const texts = historyTexts[language];
  if (answer === null) return texts.unanswered;
  return [describeAnswer(answer, language), ...(answer.late ? [texts.late] : [])].join(', ');
}
