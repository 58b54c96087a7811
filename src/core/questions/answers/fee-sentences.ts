import type { Language } from '../../language.ts';
import { feeAnswerTexts } from '../../texts/fee-answers.ts';
import { feeYearTexts } from '../../texts/fee-year-answers.ts';
import { amount, enumeration } from '../../texts/format.ts';
import type { FeesQuery } from '../query.ts';
import { type Amounted, type FeeTable, serviceName, sumOf } from './fee-lines.ts';

/** What every answer about fees is made of. */
export interface FeeAnswer {
  readonly query: FeesQuery;
  readonly table: FeeTable;
  readonly language: Language;
  /** The lines that have an amount. */
  readonly amounts: readonly Amounted[];
  readonly year: string;
  /** "Fee for …" of one line, "total fee for …" when a line adds several up. */
  readonly what: string;
}

export function sumSentence(answer: FeeAnswer): string {
  const { table, language, amounts, year } = answer;
  const texts = feeAnswerTexts[language];
  const total = amount(sumOf(amounts), language);
  const what = texts.fees(servicesNamed(answer.query, table, language));
  const [municipality] = table.municipalities;
  if (table.municipalities.length === 1 && municipality) {
    const whose = texts.genitive(language === 'sv' ? municipality.officialName : municipality.name);
    return texts.sumOf({ whose, what, amount: total, year });
  }
  if (answer.query.municipalities !== 'all') {
    const whose = texts.genitive(
      enumeration(
        table.municipalities.map(({ name }) => name),
        language,
      ),
    );
    return texts.sumOf({ whose, what, amount: total, year });
  }
  const count = answer.query.by === 'municipality' ? amounts.length : table.municipalities.length;
  return texts.sumOfAll({ count, what, amount: total, year });
}

/** What is told of several years: one fee, or fees together; without a verb, an amount or a year. */
export function feesTogether({ query, table, language }: FeeAnswer): string {
  const texts = feeAnswerTexts[language];
  const isOneFee = table.services.length === 1 && table.municipalities.length === 1;
  const named = servicesNamed(query, table, language);
  const what = isOneFee ? texts.fee(named ?? '') : texts.fees(named);
  if (query.municipalities === 'all')
    return feeYearTexts[language].ofEveryone(table.municipalities.length, what);
  const [municipality, second] = table.municipalities;
  const names =
    municipality && !second && language === 'sv'
      ? municipality.officialName
      : enumeration(
          table.municipalities.map(({ name }) => name),
          language,
        );
  return `${texts.genitive(names)} ${what}`;
}

/** "Arvidsjaur deltar inte i Gemensamt e-arkiv.", for one service; for one municipality the services it is not in. */
export function withoutPart({ table, language }: FeeAnswer): string {
  const texts = feeAnswerTexts[language];
  const [service] = table.services;
  const [municipality] = table.municipalities;
  const outside = table.lines.filter((line) => line.fee.state === 'no-part').map((line) => line.label);
  if (outside.length === 0 || !service || !municipality) return '';
  const names = enumeration(outside, language);
  if (table.municipalities.length === 1) return texts.withoutPart(municipality.name, 1, names);
  return table.services.length === 1
    ? texts.withoutPart(names, outside.length, serviceName(service, language))
    : '';
}

function servicesNamed(query: FeesQuery, table: FeeTable, language: Language): string | null {
  if (query.services === 'all') return null;
  return enumeration(
    table.services.map((service) => serviceName(service, language)),
    language,
  );
}

/** "Fee for …" of one line, "total fee for …" when a line adds several up. */
export function lineFee(query: FeesQuery, table: FeeTable, language: Language): string {
  const texts = feeAnswerTexts[language];
  if (query.by === 'municipality') {
    const named = servicesNamed(query, table, language);
    return table.services.length === 1 && named !== null ? texts.fee(named) : texts.totalFee(named);
  }
  const [municipality] = table.municipalities;
  return table.municipalities.length === 1 && municipality
    ? texts.fee(municipality.name)
    : texts.totalFee(texts.ofMunicipalities);
}
