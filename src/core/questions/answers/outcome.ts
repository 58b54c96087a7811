import type { YearFigures } from '../../figures/figures.ts';
import type { Outcome } from '../../figures/rows.ts';
import type { Language } from '../../language.ts';
import { amount, enumeration } from '../../texts/format.ts';
import { outcomeAnswerTexts } from '../../texts/outcome-answers.ts';
import type { OutcomeQuery } from '../query.ts';
import {
  areaName,
  measured,
  measureList,
  outcomeSource,
  outcomeTable,
  sumRow,
  wholeId,
} from './outcome-rows.ts';
import { answered, declined, type Reply } from './reply.ts';

export function answerOutcome(query: OutcomeQuery, figures: YearFigures, language: Language): Reply {
  const texts = outcomeAnswerTexts[language];
  const rows = rowsOf(query, figures);
  if (rows.length === 0) return declined(texts.noArea(String(query.year)));
  const reply = operate(query, rows, figures, language);
  return { ...reply, sources: [outcomeSource(figures, language)] };
}

function rowsOf(query: OutcomeQuery, figures: YearFigures): readonly Outcome[] {
  const areas = figures.outcome.filter((row) => row.areaId !== wholeId);
  if (query.areas === 'whole') return figures.outcome.filter((row) => row.areaId === wholeId);
  if (query.areas === 'all') return areas;
  if (query.areas === 'projects') return areas.filter((row) => /^projekt/i.test(row.nameSv));
  return query.areas.flatMap((id) => areas.filter((row) => row.areaId === id));
}

function operate(
  query: OutcomeQuery,
  rows: readonly Outcome[],
  figures: YearFigures,
  language: Language,
): Reply {
  switch (query.operation) {
    case 'values':
      return valuesReply(query, rows, figures, language);
    case 'highest':
    case 'lowest':
      return extremeReply(query, rows, figures, language);
    default:
      return signReply(query, rows, figures, language);
  }
}

function valuesReply(
  query: OutcomeQuery,
  rows: readonly Outcome[],
  figures: YearFigures,
  language: Language,
): Reply {
  const texts = outcomeAnswerTexts[language];
  const year = String(query.year);
  const [row] = rows;
  const [measure] = query.measures;
  if (row && rows.length === 1) {
    const area = areaName(row, figures, language);
    if (measure && query.measures.length === 1) {
      return answered(
        texts.value({
          area,
          measure: texts.measures[measure],
          amount: amount(measured(row, measure), language),
          year,
        }),
      );
    }
    const sentence = texts.values({ area, values: measureList(row, query.measures, language), year });
    return answered(sentence, { table: outcomeTable(rows, query.measures, figures, language) });
  }
  return severalAreas(query, rows, figures, language);
}

function severalAreas(
  query: OutcomeQuery,
  rows: readonly Outcome[],
  figures: YearFigures,
  language: Language,
): Reply {
  const texts = outcomeAnswerTexts[language];
  const year = String(query.year);
  const [measure] = query.measures;
  const sum = sumRow(rows, figures);
  const table = outcomeTable(rows, query.measures, figures, language);
  if (rows.length * query.measures.length > 5) {
    const values = measureList(sum, query.measures, language);
    return answered(texts.all({ count: rows.length, values, year }), { table });
  }
  if (measure && query.measures.length === 1) {
    const values = rows.map((row) =>
      texts.pair(areaName(row, figures, language), amount(measured(row, measure), language)),
    );
    const sentence = texts.oneMeasure({
      measure: texts.ranked[measure],
      values: enumeration(values, language),
      sum: amount(measured(sum, measure), language),
      year,
    });
    return answered(sentence, { table });
  }
  const values = rows.map(
    (row) => `${areaName(row, figures, language)}: ${measureList(row, query.measures, language)}`,
  );
  return answered(texts.areas({ values: values.join('; '), year }), { table });
}

function extremeReply(
  query: OutcomeQuery,
  rows: readonly Outcome[],
  figures: YearFigures,
  language: Language,
): Reply {
  const texts = outcomeAnswerTexts[language];
  const measure = query.measures[0] ?? 'deviation';
  const highest = query.operation === 'highest';
  const values = rows.map((row) => measured(row, measure));
  const edge = highest ? Math.max(...values) : Math.min(...values);
  const areas = rows
    .filter((row) => measured(row, measure) === edge)
    .map((row) => areaName(row, figures, language));
  return answered(
    texts.extreme({
      highest,
      area: enumeration(areas, language),
      measure: texts.ranked[measure],
      amount: amount(edge, language),
      year: String(query.year),
      count: rows.length,
    }),
  );
}

function signReply(
  query: OutcomeQuery,
  rows: readonly Outcome[],
  figures: YearFigures,
  language: Language,
): Reply {
  const texts = outcomeAnswerTexts[language];
  const year = String(query.year);
  const red = query.operation === 'in-the-red';
  const chosen = rows.filter((row) => (red ? row.deviationSek < 0 : row.deviationSek > 0));
  if (chosen.length === 0) return answered(texts.none(year));
  const values = enumeration(
    chosen.map((row) => texts.pair(areaName(row, figures, language), amount(row.deviationSek, language))),
    language,
  );
  const table = chosen.length > 1 ? outcomeTable(chosen, ['deviation'], figures, language) : null;
  return answered(red ? texts.inTheRed({ values, year }) : texts.inTheBlack({ values, year }), { table });
}
