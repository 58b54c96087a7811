import type { YearFigures } from '../../figures/figures.ts';
import type { Language } from '../../language.ts';
import { feeAnswerTexts } from '../../texts/fee-answers.ts';
import { feeYearTexts } from '../../texts/fee-year-answers.ts';
import { amount, enumeration, percent, signedAmount } from '../../texts/format.ts';
import type { FeesQuery } from '../query.ts';
import { amounted, feeTable, serviceName, sumOf } from './fee-lines.ts';
import { type FeeAnswer, feesTogether } from './fee-sentences.ts';
import { answered, declined, numberColumn, type Reply, type ReplyTable, textColumn } from './reply.ts';
import { feeSources } from './source.ts';

/** One amount of each of several years: a fee, or fees together. */
interface YearAmount {
  readonly answer: FeeAnswer;
  readonly sek: number;
}

/** Whether the query asks for a single amount, so that its years go into one sentence. */
export function isOneAmount(query: FeesQuery): boolean {
  const isOneFee =
    query.services.length === 1 && query.municipalities.length === 1 && query.services !== 'all';
  return (
    query.operation === 'sum' || (query.operation === 'values' && isOneFee && query.municipalities !== 'all')
  );
}

/** A single amount in each of two or more loaded years, oldest first; with the change when there are two. */
export function answerFeeYears(query: FeesQuery, years: readonly YearFigures[], language: Language): Reply {
  const answers = years.map((figures) => feeAnswer(query, figures, language));
  const amounts = answers.flatMap((answer) => yearAmount(answer) ?? []);
  const [first, second] = amounts;
  if (!first || amounts.length < answers.length) return declined(missingYears(answers));
  const isChange = query.operation === 'change' && second !== undefined;
  const sentence = isChange
    ? changeSentence(first, second)
    : feeYearTexts[language].inYears({
        what: feesTogether(first.answer),
        values: enumeration(
          amounts.map(({ answer, sek }) =>
            feeYearTexts[language].amountIn(amount(sek, language), answer.year),
          ),
          language,
        ),
      });
  return answered(sentence, {
    table: isChange ? changeTable(first, second) : null,
    sources: amounts.flatMap(({ answer: { table } }) =>
      feeSources(
        table.figures,
        table.services.map(({ id }) => id),
        table.municipalities.map(({ code }) => code),
        language,
      ),
    ),
  });
}

function feeAnswer(query: FeesQuery, figures: YearFigures, language: Language): FeeAnswer {
  const table = feeTable(figures, query, language);
  const amounts = amounted(table.lines);
  return { query, table, language, amounts, year: String(figures.year), what: '' };
}

/** Null when a fee is missing, or when nobody asked about takes part: neither is zero. */
function yearAmount(answer: FeeAnswer): YearAmount | null {
  const { lines } = answer.table;
  if (lines.some(({ fee }) => fee.state === 'no-figure') || answer.amounts.length === 0) return null;
  return { answer, sek: sumOf(answer.amounts) };
}

function missingYears(answers: readonly FeeAnswer[]): string {
  const [any] = answers;
  if (!any) return '';
  const texts = feeAnswerTexts[any.language];
  const missing = answers.filter((answer) => yearAmount(answer) === null);
  return missing
    .map(({ table, year }) => {
      const [service, second] = table.services;
      const [municipality, other] = table.municipalities;
      if (!service || !municipality || second || other) return feeYearTexts[any.language].noFiguresIn(year);
      const names = { municipality: municipality.name, service: serviceName(service, any.language), year };
      const isOutside = table.lines.every(({ fee }) => fee.state === 'no-part');
      return isOutside ? texts.noPart(names) : texts.noFigure(names);
    })
    .join(' ');
}

function changeSentence(from: YearAmount, to: YearAmount): string {
  const { language } = to.answer;
  const what = feesTogether(to.answer);
  const [before, after] = [amount(from.sek, language), amount(to.sek, language)];
  const years = { from: from.answer.year, to: to.answer.year };
  const change = to.sek - from.sek;
  if (change === 0) return feeYearTexts[language].unchanged({ what, amount: after, ...years });
  return feeYearTexts[language].changed({
    what,
    rose: change > 0,
    change: amount(Math.abs(change), language),
    share: from.sek === 0 ? null : share(Math.abs(change), from.sek, language),
    before,
    after,
    ...years,
  });
}

function share(change: number, of: number, language: Language): string {
  return percent((change * 100) / of, language, 1);
}

/** Each line's two amounts and what is between them; null for a single line. */
function changeTable(from: YearAmount, to: YearAmount): ReplyTable | null {
  const { language, query } = to.answer;
  const { columns, takesNoPart } = feeAnswerTexts[language];
  if (to.answer.table.lines.length < 2) return null;
  const before = new Map(from.answer.table.lines.map((line) => [line.id, line.fee]));
  const cell = (sek: number | null) => (sek === null ? takesNoPart : amount(sek, language));
  const sekOf = (fee: ReturnType<typeof before.get>) => (fee?.state === 'amount' ? fee.sek : null);
  return {
    columns: [
      textColumn(columns[query.by]),
      numberColumn(from.answer.year),
      numberColumn(to.answer.year),
      numberColumn(columns.change),
    ],
    rows: to.answer.table.lines.map(({ id, label, fee }) => {
      const [old, now] = [sekOf(before.get(id)), sekOf(fee)];
      const change = old === null || now === null ? '–' : signedAmount(now - old, language);
      return [label, cell(old), cell(now), change];
    }),
    chart: null,
  };
}
