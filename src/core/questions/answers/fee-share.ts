import { feeAnswerTexts } from '../../texts/fee-answers.ts';
import { feeYearTexts } from '../../texts/fee-year-answers.ts';
import { amount, percent } from '../../texts/format.ts';
import { amounted, feeTable, sumOf } from './fee-lines.ts';
import { type FeeAnswer, feesTogether } from './fee-sentences.ts';
import { answered, declined, type Reply } from './reply.ts';

/** One municipality's amount, and its per cent of what all municipalities pay for the same. */
export function shareReply(answer: FeeAnswer): Reply {
  const { amounts, language, query, table, year } = answer;
  const texts = feeAnswerTexts[language];
  const everyone = feeTable(table.figures, { ...query, municipalities: 'all', by: 'municipality' }, language);
  const all = amounted(everyone.lines);
  const isWhole = everyone.lines.every(({ fee }) => fee.state !== 'no-figure');
  if (amounts.length === 0 || !isWhole || sumOf(all) === 0) return declined(texts.noFigures);
  return answered(
    feeYearTexts[language].share({
      what: feesTogether(answer),
      amount: amount(sumOf(amounts), language),
      year,
      share: percent((sumOf(amounts) * 100) / sumOf(all), language, 1),
      count: all.length,
    }),
  );
}
