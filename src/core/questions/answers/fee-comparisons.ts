import type { Service } from '../../figures/rows.ts';
import { feeAnswerTexts } from '../../texts/fee-answers.ts';
import { amount, enumeration } from '../../texts/format.ts';
import { type Amounted, amounted, descending, feeTable, serviceName, sumOf } from './fee-lines.ts';
import { type FeeAnswer, withoutPart } from './fee-sentences.ts';
import { linesTable } from './fee-tables.ts';
import { answered, declined, type Reply } from './reply.ts';

export function averageReply(answer: FeeAnswer): Reply {
  const { amounts, language, what, year } = answer;
  const texts = feeAnswerTexts[language];
  const mean = Math.round(sumOf(amounts) / amounts.length);
  return answered(
    joined(
      texts.average({ what, amount: amount(mean, language), year, population: population(answer) }),
      withoutPart(answer),
    ),
  );
}

/** The highest or lowest, with all that share it; the highest or lowest few when more are asked for. */
export function extremeReply(answer: FeeAnswer, highest: boolean): Reply {
  const { amounts, language, query, what, year } = answer;
  const texts = feeAnswerTexts[language];
  const sorted = highest ? descending(amounts) : [...descending(amounts)].reverse();
  if (query.place !== undefined) return placedReply(answer, sorted, query.place);
  const last = sorted[Math.min(query.top, sorted.length) - 1]?.sek ?? 0;
  const chosen = sorted.filter((line) => (highest ? line.sek >= last : line.sek <= last));
  if (chosen.length === amounts.length && amounts.length > 1) return allSameReply(answer, last);
  if (query.top === 1) {
    const who = enumeration(
      chosen.map((line) => line.label),
      language,
    );
    const sentence = texts.extreme({
      highest,
      who,
      what,
      amount: amount(last, language),
      year,
      population: population(answer),
    });
    const isNamed = query[query.by === 'municipality' ? 'municipalities' : 'services'] !== 'all';
    return answered(joined(sentence, withoutPart(answer)), { table: isNamed ? linesTable(answer) : null });
  }
  const values = enumeration(
    chosen.map((line) => pair(answer, line)),
    language,
  );
  const lines = chosen.flatMap(({ label }) => answer.table.lines.filter((line) => line.label === label));
  return answered(texts.extremes({ highest, what, values, year, population: population(answer) }), {
    table: linesTable(answer, lines),
  });
}

/** The second, third … from the top or the bottom, with all that share its amount. */
function placedReply(answer: FeeAnswer, sorted: readonly Amounted[], place: number): Reply {
  const { language, query, what, year } = answer;
  const texts = feeAnswerTexts[language];
  const placed = sorted[place - 1];
  if (!placed) return declined(texts.noFigures);
  return answered(
    texts.placed({
      place,
      highest: query.operation === 'highest',
      who: enumeration(
        sorted.filter(({ sek }) => sek === placed.sek).map(({ label }) => label),
        language,
      ),
      what,
      amount: amount(placed.sek, language),
      year,
      population: population(answer),
    }),
  );
}

function allSameReply(answer: FeeAnswer, sek: number): Reply {
  const { language, what, year } = answer;
  const sentence = feeAnswerTexts[language].same({
    what,
    amount: amount(sek, language),
    year,
    population: population(answer),
  });
  return answered(joined(sentence, withoutPart(answer)));
}

/** Where one municipality stands among all. */
export function placeReply(answer: FeeAnswer, service: Service, municipality: string): Reply {
  const { language, table, year } = answer;
  const texts = feeAnswerTexts[language];
  const all = feeTable(
    table.figures,
    { ...answer.query, municipalities: 'all', services: [service.id], by: 'municipality' },
    language,
  );
  const amounts = amounted(all.lines);
  const own = amounts.find((line) => line.label === municipality);
  if (!own || all.lines.some((line) => line.fee.state === 'no-figure')) return declined(texts.noFigures);
  return answered(
    texts.place({
      who: municipality,
      what: texts.fee(serviceName(service, language)),
      amount: amount(own.sek, language),
      year,
      place: amounts.filter((line) => line.sek > own.sek).length + 1,
      population: texts.municipalities(amounts.length),
      shared: amounts.filter((line) => line.sek === own.sek).length > 1,
    }),
  );
}

/** Between two; between the highest and the lowest when no two are named. */
export function differenceReply(answer: FeeAnswer): Reply {
  const { amounts, language, query, table, what, year } = answer;
  const texts = feeAnswerTexts[language];
  const [one, other, third] = amounts;
  if (table.lines.length === 2 && third === undefined) {
    if (!one || !other) return declined(joined(texts.noFigures, withoutPart(answer)));
    if (one.sek === other.sek) {
      const shared = amount(one.sek, language);
      return answered(texts.noDifference({ one: one.label, other: other.label, what, amount: shared, year }));
    }
    const higher = one.sek > other.sek ? one.label : other.label;
    const sek = amount(Math.abs(one.sek - other.sek), language);
    return answered(
      texts.difference({ one: one.label, other: other.label, higher, what, amount: sek, year }),
    );
  }
  const slot = query.by === 'municipality' ? query.municipalities : query.services;
  if (slot !== 'all') return declined(texts.noFigures);
  const sorted = descending(amounts);
  const [most] = sorted;
  const least = sorted.at(-1);
  if (!most || !least) return declined(texts.noFigures);
  const sek = amount(most.sek - least.sek, language);
  const sentence = texts.range({ highest: most.label, lowest: least.label, what, amount: sek, year });
  return answered(joined(sentence, withoutPart(answer)));
}

export function rankingReply(answer: FeeAnswer): Reply {
  const { amounts, language, table, what, year } = answer;
  const texts = feeAnswerTexts[language];
  const sorted = descending(amounts);
  const [most] = sorted;
  const least = sorted.at(-1);
  if (!most || !least) return declined(texts.noFigures);
  const lines = sorted.flatMap(({ label }) => table.lines.filter((line) => line.label === label));
  const sentence = texts.ranked({
    what,
    year,
    first: pair(answer, most),
    last: pair(answer, least),
    population: population(answer),
  });
  return answered(joined(sentence, withoutPart(answer)), { table: linesTable(answer, lines) });
}

function pair({ language }: FeeAnswer, line: Amounted): string {
  return feeAnswerTexts[language].pair(line.label, amount(line.sek, language));
}

function population({ amounts, language, query }: FeeAnswer): string {
  const texts = feeAnswerTexts[language];
  return query.by === 'municipality' ? texts.municipalities(amounts.length) : texts.services(amounts.length);
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}
