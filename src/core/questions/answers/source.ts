import type { Citation } from '../../chat/replies.ts';
import type { YearFigures } from '../../figures/figures.ts';
import type { Language } from '../../language.ts';
import { amount, longDate } from '../../texts/format.ts';
import { questionTexts } from '../../texts/questions.ts';

/** Teams's limits for a citation. */
const longest = { name: 80, abstract: 160 } as const;

/** Where a figure stands: the document and its table, when it was loaded, and whether its column adds up. */
export function citation(
  figures: YearFigures,
  source: { readonly table: string; readonly check: string | null },
  language: Language,
): Citation {
  const texts = questionTexts[language];
  const loaded = longDate(figures.loadedAt.slice(0, 10), language);
  return {
    name: cut(texts.document(figures.year, source.table), longest.name),
    abstract: cut(
      texts.abstract({ table: source.table, year: figures.year, loaded, check: source.check }),
      longest.abstract,
    ),
  };
}

/** One citation a table that the services' fees stand in. */
export function feeCitations(
  figures: YearFigures,
  serviceIds: readonly string[],
  language: Language,
): readonly Citation[] {
  const services = figures.services.filter((service) => serviceIds.includes(service.id));
  const tables = [...new Set(services.map((service) => service.sourceTable))];
  return tables.map((table) => {
    const ids = services.filter((service) => service.sourceTable === table).map((service) => service.id);
    return citation(figures, { table, check: feeCheck(figures, ids, language) }, language);
  });
}

/** How far the loaded columns are from the totals printed under them. */
function feeCheck(figures: YearFigures, serviceIds: readonly string[], language: Language): string {
  const texts = questionTexts[language];
  let off = 0;
  for (const id of serviceIds) {
    const printed = figures.feeControlTotals.find((total) => total.serviceId === id);
    if (!printed) return texts.noControlTotal;
    const column = figures.fees.filter((fee) => fee.serviceId === id);
    off += Math.abs(column.reduce((sum, fee) => sum + (fee.amountSek ?? 0), 0) - printed.printedTotalSek);
  }
  return off === 0 ? texts.reconciled : texts.unreconciled(amount(off, language));
}

export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
