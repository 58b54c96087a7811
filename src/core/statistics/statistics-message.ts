import type { ChartPoint, TableCard } from '../card-content.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import { tableMessage } from '../chat/table-message.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Body } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import { longDate, percent } from '../texts/format.ts';
import { statisticsTexts } from '../texts/statistics.ts';
import { type BodyStatistics, bodyStatistics } from './attendance-statistics.ts';
import { yearOutlook } from './year-outlook.ts';

/** What somebody wants the statistics of. */
export interface StatisticsAsked {
  readonly figures: LoadedFigures;
  readonly bodies: readonly Body[];
  readonly year: number;
  readonly language: Language;
}

/** Each body's year with its meetings, as a table and a chart, and what is left to reach the goal. */
export function yearMessage(asked: StatisticsAsked): OutgoingMessage {
  const { figures, bodies, year, language } = asked;
  const texts = statisticsTexts[language];
  const known = bodies.flatMap((body) => bodyStatistics(figures, body, year) ?? []);
  const lead = bodies
    .flatMap((body) => [shareLine(asked, body), outlookLine(asked, body)])
    .filter((line) => line !== null)
    .join(' ');
  const withBody = known.length > 1;
  return statisticsTable(language, {
    lead,
    columns: [
      ...(withBody ? [{ title: texts.columns.meeting, weight: 3, numeric: false }] : []),
      { title: texts.columns.date, weight: 3, numeric: false },
      { title: texts.columns.present, weight: 2, numeric: true },
      { title: texts.columns.share, weight: 1, numeric: true },
    ],
    rows: known.flatMap((each) => rowsOf(each, withBody, language)),
    chart:
      known.length > 0
        ? { title: texts.chart(year), points: known.flatMap((each) => pointsOf(each, language)) }
        : null,
    more: [
      {
        title: texts.byMunicipality,
        text: `${language === 'sv' ? 'statistik kommuner' : 'statistics municipalities'} ${year}`,
      },
    ],
  });
}

function shareLine({ figures, year, language }: StatisticsAsked, body: Body): string {
  const texts = statisticsTexts[language];
  const statistics = bodyStatistics(figures, body, year);
  if (!statistics) return texts.noMeetingHeld(bodyName(body, language), year);
  const { present, entitled, reached } = statistics;
  return texts.share({
    body: bodyName(body, language),
    year,
    percent: percent(statistics.percent, language, 1),
    present,
    entitled,
    meetings: statistics.meetings.length,
    goal: percent(body.goalPercent, language),
    reached,
  });
}

/** Null once the year has no meeting left: then its share says it all. */
export function outlookLine(
  { figures, year, language }: Omit<StatisticsAsked, 'bodies'>,
  body: Body,
): string | null {
  const texts = statisticsTexts[language];
  const left = yearOutlook(figures, body, year);
  if (!left || left.outlook === 'over') return null;
  const said = {
    meetings: left.meetingsLeft,
    needed: left.needed,
    seats: left.seats,
    // Rounded up: less would not reach the goal.
    percent: percent(Math.ceil(left.neededPercent), language),
    goal: percent(body.goalPercent, language),
  };
  if (left.outlook === 'sure') return texts.sure(said);
  return left.outlook === 'possible' ? texts.possible(said) : texts.outOfReach(said);
}

function rowsOf(
  { body, meetings }: BodyStatistics,
  withBody: boolean,
  language: Language,
): TableCard['rows'] {
  return meetings.map(({ meeting, present, entitled, percent: share }) => [
    ...(withBody ? [bodyName(body, language)] : []),
    longDate(meeting.date, language),
    `${present}/${entitled}`,
    percent(share, language),
  ]);
}

function pointsOf({ meetings }: BodyStatistics, language: Language): readonly ChartPoint[] {
  return meetings.map(({ meeting, percent: share, reached }) => ({
    label: longDate(meeting.date, language),
    value: Math.floor(share),
    valueText: percent(share, language),
    reached,
  }));
}

export function bodyName(body: Body, language: Language): string {
  return language === 'sv' ? body.nameSv : body.nameEn;
}

export function statisticsTable(
  language: Language,
  table: Pick<TableCard, 'lead' | 'columns' | 'rows' | 'chart' | 'more'>,
): OutgoingMessage {
  const data: TableCard = { ...table, lang: language, source: null };
  return tableMessage(data);
}
