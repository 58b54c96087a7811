import type { Citation } from '../../chat/replies.ts';
import type { YearFigures } from '../../figures/figures.ts';
import type { Language } from '../../language.ts';
import { amount, enumeration, longDate } from '../../texts/format.ts';
import { questionTexts } from '../../texts/questions.ts';
import { localTime, type TimeZone } from '../../time/zone.ts';
import { feeIndex } from './fee-index.ts';

/** Teams's limits for a citation. */
const longest = { name: 80, abstract: 160 } as const;

/** Where figures stand: a table of a year's report, and whether it adds up. */
export interface Source {
  readonly figures: YearFigures;
  readonly table: string;
  readonly check: string | null;
  /** What was concluded and does not stand there; null when all does. */
  readonly inferred: string | null;
}

export function source(
  figures: YearFigures,
  { table, check, inferred = null }: { table: string; check: string | null; inferred?: string | null },
): Source {
  return { figures, table, check, inferred };
}

/** The document, with its table, when it was loaded, and whether its column adds up, as Teams shows it. */
export function citationOf(
  { figures, table, check, inferred }: Source,
  { language, zone }: { readonly language: Language; readonly zone: TimeZone },
): Citation {
  const texts = questionTexts[language];
  const loaded = longDate(localTime(new Date(figures.loadedAt), zone).date, language);
  const isPlan = figures.planOnly === true;
  const sentences = [texts.table(table), isPlan ? null : texts.loaded(loaded), check, inferred].filter(
    (text) => text !== null,
  );
  return {
    name: cut(isPlan ? texts.plan(figures.year) : texts.document(figures.year), longest.name),
    abstract: cut(sentences.join(' '), longest.abstract),
  };
}

/** One source a table that the services' fees stand in. */
export function feeSources(
  figures: YearFigures,
  serviceIds: readonly string[],
  municipalityCodes: readonly string[],
  language: Language,
): readonly Source[] {
  const services = figures.services.filter((service) => serviceIds.includes(service.id));
  const tables = Map.groupBy(services, (service) => service.sourceTable);
  return [...tables].map(([table, rows]) => {
    const ids = rows.map((service) => service.id);
    return source(figures, {
      table,
      check: feeCheck(figures, ids, language),
      inferred: inferredRows(figures, ids, municipalityCodes, language),
    });
  });
}

/** How far the loaded columns are from the totals printed under them. */
function feeCheck(figures: YearFigures, serviceIds: readonly string[], language: Language): string {
  const texts = questionTexts[language];
  const offs = serviceIds.map((id) => feeIndex(figures).get(id)?.offSek ?? null);
  if (offs.includes(null)) return texts.noControlTotal;
  const off = offs.reduce<number>((sum, sek) => sum + (sek ?? 0), 0);
  return off === 0 ? texts.reconciled : texts.unreconciled(amount(off, language));
}

const mostNamed = 2;

/** That a municipality takes no part is concluded from an empty cell. */
function inferredRows(
  figures: YearFigures,
  serviceIds: readonly string[],
  municipalityCodes: readonly string[],
  language: Language,
): string | null {
  const texts = questionTexts[language];
  const outside = new Set(serviceIds.flatMap((id) => feeIndex(figures).get(id)?.withoutPart ?? []));
  const codes = municipalityCodes.filter((code) => outside.has(code));
  if (codes.length === 0) return null;
  const names = figures.municipalities.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
  return names.length > mostNamed
    ? texts.inferredCount(names.length)
    : texts.inferred(enumeration(names, language));
}

export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
