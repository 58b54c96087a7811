import type { YearFigures } from '../../figures/figures.ts';
import type { Service } from '../../figures/rows.ts';
import type { Language } from '../../language.ts';
import type { FeesQuery } from '../query.ts';
import { type Fee, feeOf } from './fee-index.ts';

/** What is compared: a municipality's fees for the services asked about, or a service's fees of the municipalities. */
export interface FeeLine {
  readonly id: string;
  readonly label: string;
  readonly fee: Fee;
}

/** A fees query with its rows looked up in one year. */
export interface FeeTable {
  readonly figures: YearFigures;
  readonly services: readonly Service[];
  readonly municipalities: readonly {
    readonly code: string;
    readonly name: string;
    readonly officialName: string;
  }[];
  /** By the query's dimension. */
  readonly lines: readonly FeeLine[];
  readonly fee: (serviceId: string, municipalityCode: string) => Fee;
}

export function serviceName(service: Service, language: Language): string {
  const name = language === 'sv' ? service.nameSv : service.nameEn;
  return name.replace(/\s*\([^)]*\)\s*$/, '');
}

export function feeTable(figures: YearFigures, query: FeesQuery, language: Language): FeeTable {
  const fee = (serviceId: string, code: string) => feeOf(figures, serviceId, code);
  const services = chosen(figures.services, query.services, (service) => service.id);
  const municipalities = chosen(
    figures.municipalities,
    query.municipalities,
    (municipality) => municipality.code,
  );
  const lines =
    query.by === 'municipality'
      ? municipalities.map(({ code, name }) => ({
          id: code,
          label: name,
          fee: together(services.map((service) => fee(service.id, code))),
        }))
      : services.map((service) => ({
          id: service.id,
          label: serviceName(service, language),
          fee: together(municipalities.map(({ code }) => fee(service.id, code))),
        }));
  return { figures, services, municipalities, lines, fee };
}

/** The sum of what has an amount; no amount at all stays what it is, never zero. A missing row leaves no sum. */
function together(fees: readonly Fee[]): Fee {
  if (fees.some((fee) => fee.state === 'no-figure')) return { state: 'no-figure' };
  const amounts = fees.flatMap((fee) => (fee.state === 'amount' ? [fee.sek] : []));
  if (amounts.length > 0) return { state: 'amount', sek: amounts.reduce((sum, sek) => sum + sek, 0) };
  return fees.find((fee) => fee.state === 'no-part') ?? { state: 'no-figure' };
}

/** In the order in which they were asked for; all in the order of the figures. */
function chosen<Row>(
  rows: readonly Row[],
  wanted: 'all' | readonly string[],
  idOf: (row: Row) => string,
): readonly Row[] {
  if (wanted === 'all') return rows;
  return wanted.flatMap((id) => rows.filter((row) => idOf(row) === id));
}

export interface Amounted {
  readonly label: string;
  readonly sek: number;
}

/** The lines that have an amount. */
export function amounted(lines: readonly FeeLine[]): readonly Amounted[] {
  return lines.flatMap(({ label, fee }) => (fee.state === 'amount' ? [{ label, sek: fee.sek }] : []));
}

export function sumOf(lines: readonly Amounted[]): number {
  return lines.reduce((sum, line) => sum + line.sek, 0);
}

export function descending(lines: readonly Amounted[]): readonly Amounted[] {
  return [...lines].sort((one, other) => other.sek - one.sek);
}
