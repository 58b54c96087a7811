import type { LoadedFigures, YearFigures } from '../figures/figures.ts';
import { rowKey } from '../figures/row-keys.ts';
import type { Goal, MeetingRow, Outcome } from '../figures/rows.ts';
import { byDate, isAt } from '../questions/answers/meeting-names.ts';
import { wholeId } from '../questions/answers/outcome-rows.ts';
import type {
  AttendanceQuery,
  FeesQuery,
  GoalsQuery,
  OutcomeMeasure,
  OutcomeQuery,
  Query,
} from '../questions/query.ts';
import type { FigureReference } from './figure-reference.ts';

/** Which correctable figures the answer to a query shows, or is computed from; in the order of the figures. */
export type FiguresShown = (query: Query, figures: LoadedFigures) => readonly FigureReference[];

const columnOf = {
  income: 'incomeSek',
  cost: 'costSek',
  deviation: 'deviationSek',
} as const satisfies Record<OutcomeMeasure, string>;

export const figuresShown: FiguresShown = (query, figures) => {
  const inYear = (year: number, show: (figures: YearFigures) => readonly FigureReference[]) =>
    figures.filter((each) => each.year === year).flatMap(show);
  switch (query.kind) {
    case 'fees':
      return query.years.flatMap((year) => inYear(year, (each) => feesShown(query, each)));
    case 'outcome':
      return inYear(query.year, (each) => outcomeShown(query, each));
    case 'attendance':
      return inYear(query.year, (each) => attendanceShown(query, each));
    case 'goals':
      return inYear(query.year, (each) => goalsShown(query, each));
    default:
      return [];
  }
};

function feesShown(query: FeesQuery, { year, fees }: YearFigures): readonly FigureReference[] {
  // One municipality's share is a share of what all of them pay.
  const municipalities = query.operation === 'share' ? 'all' : query.municipalities;
  return fees
    .filter(({ serviceId }) => query.services === 'all' || query.services.includes(serviceId))
    .filter(({ municipalityCode }) => municipalities === 'all' || municipalities.includes(municipalityCode))
    .map((fee) => ({ year, kind: 'fees', key: rowKey('fees', fee), column: 'amountSek' }));
}

function outcomeShown(query: OutcomeQuery, { year, outcome }: YearFigures): readonly FigureReference[] {
  const isSign = query.operation === 'in-the-red' || query.operation === 'in-the-black';
  const measures: readonly OutcomeMeasure[] = isSign ? ['deviation'] : query.measures;
  return outcome
    .filter((row) => isAskedFor(query, row))
    .flatMap((row) =>
      measures.map(
        (measure) =>
          ({ year, kind: 'outcome', key: rowKey('outcome', row), column: columnOf[measure] }) as const,
      ),
    );
}

function isAskedFor({ areas, operation }: OutcomeQuery, { areaId, nameSv }: Outcome): boolean {
  if (areas === 'whole') return areaId === wholeId;
  // A list of all areas ends in their printed sum.
  if (areas === 'all') return areaId !== wholeId || operation === 'values';
  if (areas === 'projects') return areaId !== wholeId && /^projekt/i.test(nameSv);
  return areas.includes(areaId);
}

function attendanceShown(
  query: AttendanceQuery,
  { year, meetings }: YearFigures,
): readonly FigureReference[] {
  const counted = meetings
    .filter((meeting) => isCounted(meeting) && (query.body === null || meeting.body === query.body))
    .filter((meeting) => isAt(meeting, query.at))
    .toSorted(byDate);
  return (query.operation === 'latest' ? counted.slice(-1) : counted).map((meeting) => ({
    year,
    kind: 'meetings',
    key: rowKey('meetings', meeting),
    column: 'municipalitiesPresent',
  }));
}

function isCounted({ status, municipalitiesPresent }: MeetingRow): boolean {
  return status === 'held' && municipalitiesPresent !== null;
}

function goalsShown(query: GoalsQuery, { year, goals }: YearFigures): readonly FigureReference[] {
  return goals
    .filter((goal) => isMeant(query, goal))
    .flatMap((goal) => {
      const figure = { year, kind: 'goals', key: rowKey('goals', goal) } as const;
      return [{ ...figure, column: 'status' } as const, { ...figure, column: 'outcome' } as const];
    });
}

function isMeant({ goals, level, status }: GoalsQuery, goal: Goal): boolean {
  if (goals.length > 0) return goals.includes(goal.goalId);
  return (level === null || goal.kind === level) && (status === null || goal.status === status);
}
