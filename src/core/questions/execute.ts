import { type LoadedFigures, loadedYears, type YearFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { enumeration } from '../texts/format.ts';
import { questionTexts } from '../texts/questions.ts';
import { answerAgreements } from './answers/agreements.ts';
import { answerAttendance } from './answers/attendance.ts';
import { answerFeeYears, isOneAmount } from './answers/fee-years.ts';
import { answerFees } from './answers/fees.ts';
import { answerGoals, answerInternalControl } from './answers/goals.ts';
import { answerMeetings } from './answers/meetings.ts';
import { answerOutcome } from './answers/outcome.ts';
import { answerParticipation } from './answers/participation.ts';
import { answerPhases, answerProjects } from './answers/projects.ts';
import { declined, type Reply } from './answers/reply.ts';
import type { Query } from './query.ts';

/** The answers of a query, one a year; a year that is not loaded is said, and answers nothing. */
export function execute(
  query: Query,
  known: { readonly figures: LoadedFigures; readonly today: string; readonly language: Language },
): readonly Reply[] {
  const { figures, today, language } = known;
  if (query.kind === 'meetings' && query.year === null)
    return [answerMeetings(query, figures, today, language)];
  const years = yearsOf(query);
  const isAboutMeetings = query.kind === 'meetings' || query.kind === 'attendance';
  const told = isAboutMeetings ? figures : loadedYears(figures);
  const loaded = years.flatMap((year) => told.filter((each) => each.year === year));
  if (loaded.length < years.length) {
    const missing = years.filter((year) => !loaded.some((each) => each.year === year));
    return [yearNotLoaded(missing, told, language)];
  }
  if (query.kind === 'fees' && loaded.length > 1 && (query.operation === 'change' || isOneAmount(query))) {
    return [answerFeeYears(query, loaded.toSorted(byYear), language)];
  }
  return loaded.map((year) => executeIn(year, query, today, language));
}

function byYear(one: YearFigures, other: YearFigures): number {
  return one.year - other.year;
}

function yearsOf(query: Query): readonly number[] {
  if (query.kind === 'fees') return query.years;
  return query.year === null ? [] : [query.year];
}

function yearNotLoaded(years: readonly number[], figures: LoadedFigures, language: Language): Reply {
  const list = (numbers: readonly number[]) => enumeration(numbers.map(String), language);
  return declined(
    questionTexts[language].yearNotLoaded(list(years), list(figures.map(({ year }) => year).toSorted())),
  );
}

function executeIn(figures: YearFigures, query: Query, today: string, language: Language): Reply {
  switch (query.kind) {
    case 'fees':
      return answerFees(query, figures, language);
    case 'outcome':
      return answerOutcome(query, figures, language);
    case 'attendance':
      return answerAttendance(query, figures, language);
    case 'meetings':
      return answerMeetings(query, [figures], today, language);
    case 'goals':
      return answerGoals(query, figures, language);
    case 'agreements':
      return answerAgreements(query, figures, language);
    case 'participation':
      return answerParticipation(query, figures, language);
    case 'projects':
      return answerProjects(query, figures, language);
    case 'phases':
      return answerPhases(figures, language);
    case 'internal-control':
      return answerInternalControl(query, figures, language);
  }
}
