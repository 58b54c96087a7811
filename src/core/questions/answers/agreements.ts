import type { YearFigures } from '../../figures/figures.ts';
import type { Agreement } from '../../figures/rows.ts';
import type { Language } from '../../language.ts';
import { agreementAnswerTexts } from '../../texts/agreement-answers.ts';
import { enumeration } from '../../texts/format.ts';
import { questionTexts } from '../../texts/questions.ts';
import type { AgreementsQuery } from '../query.ts';
import { answered, declined, type Reply, type ReplyTable, textColumn } from './reply.ts';
import { source } from './source.ts';

export function answerAgreements(query: AgreementsQuery, figures: YearFigures, language: Language): Reply {
  const reply = operate(query, figures, language);
  const { table } = agreementAnswerTexts[language];
  return reply.outcome === 'answered'
    ? { ...reply, sources: [source(figures, { table, check: null })] }
    : reply;
}

function operate(query: AgreementsQuery, figures: YearFigures, language: Language): Reply {
  const texts = agreementAnswerTexts[language];
  const { form } = query;
  if (query.agreements.length > 0) return namedAgreements(query, figures, language);
  const rows = figures.agreements.filter((row) => form === null || row.kind === form);
  if (rows.length === 0) return declined(texts.none);
  const table = agreementTable(rows, figures, language);
  if (form !== null) {
    const names = enumeration(
      rows.map((row) => agreementName(row, language)),
      language,
    );
    return answered(texts.ofForm({ form, count: rows.length, names }), { table });
  }
  const framework = rows.filter((row) => row.kind === 'framework').length;
  return answered(texts.overview({ count: rows.length, framework, joint: rows.length - framework }), {
    table,
  });
}

function agreementName(row: Agreement, language: Language): string {
  return language === 'sv' ? row.nameSv : row.nameEn;
}

function namedAgreements(query: AgreementsQuery, figures: YearFigures, language: Language): Reply {
  const rows = figures.agreements.filter((row) => query.agreements.includes(row.agreementId));
  if (rows.length === 0) return declined(agreementAnswerTexts[language].none);
  const sentences = rows.map((row) =>
    query.aspect === 'in-use'
      ? startSentence(row, query.year, language)
      : detailSentence(row, figures, language),
  );
  return answered(sentences.join(' '), {
    table: rows.length > 2 ? agreementTable(rows, figures, language) : null,
  });
}

function startSentence(row: Agreement, year: number, language: Language): string {
  const texts = agreementAnswerTexts[language];
  const name = agreementName(row, language);
  const note = row.noteSv === null ? '' : questionTexts[language].fromReport(row.noteSv);
  if (row.inUseSince === null) return texts.noStart(name);
  return row.inUseSince > year
    ? texts.inUseFrom(name, row.inUseSince) + note
    : texts.inUseSince(name, row.inUseSince);
}

function detailSentence(row: Agreement, figures: YearFigures, language: Language): string {
  const texts = agreementAnswerTexts[language];
  const sentence = texts.one({
    name: agreementName(row, language),
    kind: texts.kind[row.kind],
    participants: participantsOf(row, figures, language),
    calledOffBy: texts.calledOffBy[row.calledOffBy],
  });
  const start =
    row.inUseSince === null ? '' : ` ${startSentence({ ...row, noteSv: null }, figures.year, language)}`;
  const note = row.noteSv === null ? '' : questionTexts[language].fromReport(row.noteSv);
  return sentence + start + note + (row.statedInSource === 'inferred' ? texts.inferred : '');
}

/** From the fees of its service where there are any; the report's own words else. */
function participantsOf(row: Agreement, figures: YearFigures, language: Language): string {
  const texts = agreementAnswerTexts[language];
  if (row.participants === 'all') return texts.everyone;
  const fees = figures.fees.filter((fee) => fee.serviceId === row.serviceId);
  const outside = fees
    .filter((fee) => fee.amountSek === null)
    .flatMap((fee) => figures.municipalities.filter(({ code }) => code === fee.municipalityCode))
    .map(({ name }) => name);
  if (outside.length === 0) return texts.asPrinted(row.participants);
  return texts.participants(fees.length - outside.length, fees.length, enumeration(outside, language));
}

function agreementTable(rows: readonly Agreement[], figures: YearFigures, language: Language): ReplyTable {
  const texts = agreementAnswerTexts[language];
  return {
    columns: [
      textColumn(texts.columns.agreement, 3),
      textColumn(texts.columns.kind),
      textColumn(texts.columns.participants),
      textColumn(texts.columns.inUse, 1),
    ],
    rows: rows.map((row) => [
      agreementName(row, language),
      texts.kind[row.kind],
      participantsOf(row, figures, language),
      row.inUseSince === null ? '–' : String(row.inUseSince),
    ]),
    chart: null,
  };
}
