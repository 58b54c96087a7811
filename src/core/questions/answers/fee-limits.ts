import { feeAnswerTexts } from '../../texts/fee-answers.ts';
import { amount, enumeration } from '../../texts/format.ts';
import type { Limit } from '../query.ts';
import { descending } from './fee-lines.ts';
import type { FeeAnswer } from './fee-sentences.ts';
import { linesTable } from './fee-tables.ts';
import { answered, declined, type Reply } from './reply.ts';

/** The lines above or below a limit, highest first. */
export function withinReply(answer: FeeAnswer): Reply {
  const { amounts, language, query, table, what, year } = answer;
  const texts = feeAnswerTexts[language];
  const { limit } = query;
  if (!limit) return declined(texts.noFigures);
  const chosen = descending(amounts).filter(({ sek }) => isWithin(sek, limit));
  const population =
    query.by === 'municipality' ? texts.municipalities(amounts.length) : texts.services(amounts.length);
  const values = enumeration(
    chosen.map(({ label, sek }) => texts.pair(label, amount(sek, language))),
    language,
  );
  const sentence = texts.within({
    count: chosen.length,
    population,
    what,
    limit: texts.limit[limit.side](amount(limit.sek, language)),
    values,
    year,
  });
  const lines = chosen.flatMap(({ label }) => table.lines.filter((line) => line.label === label));
  return answered(sentence, { table: lines.length > 1 ? linesTable(answer, lines) : null });
}

function isWithin(sek: number, { side, sek: limit }: Limit): boolean {
  switch (side) {
    case 'above':
      return sek > limit;
    case 'at-least':
      return sek >= limit;
    case 'below':
      return sek < limit;
    case 'at-most':
      return sek <= limit;
  }
}
