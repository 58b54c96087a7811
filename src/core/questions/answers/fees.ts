import type { YearFigures } from '../../figures/figures.ts';
import type { Language } from '../../language.ts';
import { feeAnswerTexts } from '../../texts/fee-answers.ts';
import { amount, enumeration } from '../../texts/format.ts';
import type { FeesQuery } from '../query.ts';
import { averageReply, differenceReply, extremeReply, placeReply, rankingReply } from './fee-comparisons.ts';
import { withinReply } from './fee-limits.ts';
import { amounted, feeTable, serviceName } from './fee-lines.ts';
import { type FeeAnswer, lineFee, sumSentence, withoutPart } from './fee-sentences.ts';
import { shareReply } from './fee-share.ts';
import { feeGrid, linesTable } from './fee-tables.ts';
import { answered, declined, type Reply } from './reply.ts';
import { feeSources } from './source.ts';

/** The answer for one year, which has to be loaded. */
export function answerFees(query: FeesQuery, figures: YearFigures, language: Language): Reply {
  const table = feeTable(figures, query, language);
  const texts = feeAnswerTexts[language];
  const missing = table.lines.some((line) => line.fee.state === 'no-figure');
  const answer: FeeAnswer = {
    query,
    table,
    language,
    amounts: amounted(table.lines),
    year: String(figures.year),
    what: lineFee(query, table, language),
  };
  if (table.services.length * table.municipalities.length === 1) return oneFee(answer);
  if (missing && query.operation !== 'values') return declined(texts.noFigures);
  if (answer.amounts.length === 0) return declined(texts.noFigures);
  return withSources(operate(answer, missing), answer);
}

function operate(answer: FeeAnswer, missing: boolean): Reply {
  switch (answer.query.operation) {
    case 'sum':
      return sumReply(answer);
    case 'average':
      return averageReply(answer);
    case 'highest':
    case 'lowest':
      return extremeReply(answer, answer.query.operation === 'highest');
    case 'difference':
      return differenceReply(answer);
    case 'ranking':
      return rankingReply(answer);
    case 'share':
      return shareReply(answer);
    case 'within':
      return withinReply(answer);
    // Of one year there is no change.
    case 'change':
    case 'values':
      return valuesReply(answer, missing);
  }
}

function withSources(reply: Reply, { table, language }: FeeAnswer): Reply {
  const ids = table.services.map((service) => service.id);
  const codes = table.municipalities.map(({ code }) => code);
  return { ...reply, sources: feeSources(table.figures, ids, codes, language) };
}

function oneFee(answer: FeeAnswer): Reply {
  const { table, language, query, year } = answer;
  const texts = feeAnswerTexts[language];
  const [service] = table.services;
  const [municipality] = table.municipalities;
  if (!service || !municipality) return declined(texts.noFigures);
  const names = { municipality: municipality.name, service: serviceName(service, language), year };
  const fee = table.fee(service.id, municipality.code);
  if (fee.state === 'no-figure') return declined(texts.noFigure(names));
  if (fee.state === 'no-part') return withSources(answered(texts.noPart(names)), answer);
  if (query.operation === 'highest' || query.operation === 'lowest' || query.operation === 'ranking') {
    return withSources(placeReply(answer, service, municipality.name), answer);
  }
  if (query.operation === 'share') return withSources(shareReply(answer), answer);
  const whose = texts.genitive(language === 'sv' ? municipality.officialName : municipality.name);
  const sentence = texts.value({
    whose,
    what: texts.fee(names.service),
    amount: amount(fee.sek, language),
    year,
  });
  return withSources(answered(sentence), answer);
}

function sumReply(answer: FeeAnswer): Reply {
  const { query, table } = answer;
  const sentence = [sumSentence(answer), withoutPart(answer)].filter(Boolean).join(' ');
  const parts = Array.isArray(query.services) && query.services.length > 1 ? table.lines : [];
  const several =
    Array.isArray(query.municipalities) && query.municipalities.length > 1 ? table.lines : parts;
  return answered(sentence, { table: several.length > 1 ? linesTable(answer) : null });
}

function valuesReply(answer: FeeAnswer, missing: boolean): Reply {
  const { table, query } = answer;
  const isGrid = query.services !== 'all' && query.municipalities !== 'all' && table.services.length > 1;
  if (isGrid && table.municipalities.length > 1) return feeGrid(answer);
  const sentence = [leadOf(answer, missing), withoutPart(answer)].filter(Boolean).join(' ');
  return answered(sentence, { table: linesTable(answer) });
}

function leadOf(answer: FeeAnswer, missing: boolean): string {
  const { amounts, language, table, year, what } = answer;
  const texts = feeAnswerTexts[language];
  const [first] = amounts;
  const same = first && table.services.length === 1 && amounts.every((line) => line.sek === first.sek);
  if (same && amounts.length > 1 && answer.query.municipalities === 'all' && !missing) {
    return texts.same({
      what,
      amount: amount(first.sek, language),
      year,
      population: texts.municipalities(amounts.length),
    });
  }
  if (table.lines.length > 5 && !missing) return sumSentence(answer);
  const values = amounts.slice(0, 5).map((line) => texts.pair(line.label, amount(line.sek, language)));
  const [municipality] = table.municipalities;
  const own = table.municipalities.length === 1 && municipality ? municipality : null;
  const whose = own && texts.genitive(language === 'sv' ? own.officialName : own.name);
  const listed = own === null ? what : texts.fees(null);
  return texts.values({ whose, what: listed, values: enumeration(values, language), year });
}
