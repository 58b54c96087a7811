import { feeAnswerTexts } from '../../texts/fee-answers.ts';
import { amount, enumeration } from '../../texts/format.ts';
import type { FeesQuery } from '../query.ts';
import type { Fee } from './fee-index.ts';
import { serviceName, sumOf } from './fee-lines.ts';
import type { FeeAnswer } from './fee-sentences.ts';
import { answered, numberColumn, type Reply, type ReplyTable, textColumn } from './reply.ts';

/** A chart of fewer numbers tells nothing that the sentence does not. */
const fewestInChart = 3;

/** One row a line, and their sum; with a chart when there is enough to compare. */
export function linesTable(answer: FeeAnswer, lines = answer.table.lines): ReplyTable {
  const { query, table, language, amounts } = answer;
  const texts = feeAnswerTexts[language];
  const single = query.by === 'municipality' ? table.services.length : table.municipalities.length;
  const shown = lines.map((line) => [line.label, cell(answer, line.fee)]);
  const sum = saysSum(query) && lines.length > 1 && amounts.length > 1 && lines === table.lines;
  return {
    columns: [
      textColumn(texts.columns[query.by]),
      numberColumn(single === 1 ? texts.columns.fee : texts.columns.total),
    ],
    rows: sum ? [...shown, [texts.sumRow, amount(sumOf(amounts), language)]] : shown,
    chart: chartOf(answer, lines),
  };
}

/** What a few that are compared come to together says nothing; what all pay, or one for several services, does. */
function saysSum({ by, municipalities, operation }: FeesQuery): boolean {
  return by === 'service' || municipalities === 'all' || operation === 'sum';
}

function chartOf(answer: FeeAnswer, lines: FeeAnswer['table']['lines']): ReplyTable['chart'] {
  const { language, what, year } = answer;
  const points = lines.flatMap(({ label, fee }) =>
    fee.state === 'amount'
      ? [{ label, value: fee.sek, valueText: amount(fee.sek, language), reached: true }]
      : [],
  );
  return points.length < fewestInChart ? null : { title: feeAnswerTexts[language].chart(what, year), points };
}

function cell({ language }: FeeAnswer, fee: Fee): string {
  const texts = feeAnswerTexts[language];
  if (fee.state === 'amount') return amount(fee.sek, language);
  return fee.state === 'no-part' ? texts.takesNoPart : texts.missing;
}

/** Several municipalities and several services: a column each service. */
export function feeGrid(answer: FeeAnswer): Reply {
  const { table, language, year } = answer;
  const texts = feeAnswerTexts[language];
  const names = table.services.map((service) => serviceName(service, language));
  const rows = table.municipalities.map(({ name, code }) => [
    name,
    ...table.services.map((service) => cell(answer, table.fee(service.id, code))),
  ]);
  const values = rows.map(([name = '', ...cells]) => {
    const pairs = cells.map((text, index) => texts.pair(names[index] ?? '', text));
    return texts.pair(`${name}:`, enumeration(pairs, language));
  });
  const sentence = texts.values({
    whose: null,
    what: texts.fees(enumeration(names, language)),
    values: values.join('; '),
    year,
  });
  const columns = [textColumn(texts.columns.municipality), ...names.map((name) => numberColumn(name))];
  return answered(sentence, { table: { columns, rows, chart: null } });
}
