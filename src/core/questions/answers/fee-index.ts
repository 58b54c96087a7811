import type { YearFigures } from '../../figures/figures.ts';

/** A fee of one municipality for one service. `no-part`: the row has no amount; `no-figure`: there is no row. */
export type Fee =
  | { readonly state: 'amount'; readonly sek: number }
  | { readonly state: 'no-part' }
  | { readonly state: 'no-figure' };

interface FeeColumn {
  readonly byMunicipality: ReadonlyMap<string, Fee>;
  /** Codes of municipalities whose row has no amount. */
  readonly withoutPart: readonly string[];
  /** How far the amounts are from the total printed under them; null when none is printed. */
  readonly offSek: number | null;
}

/** A year's fees by service. */
export type FeeIndex = ReadonlyMap<string, FeeColumn>;

const indexes = new WeakMap<YearFigures, FeeIndex>();
const noFigure: Fee = { state: 'no-figure' };

/** Made once for the figures: they are never changed, only replaced. */
export function feeIndex(figures: YearFigures): FeeIndex {
  const known = indexes.get(figures);
  if (known) return known;
  const index = indexOf(figures);
  indexes.set(figures, index);
  return index;
}

export function feeOf(figures: YearFigures, serviceId: string, municipalityCode: string): Fee {
  return feeIndex(figures).get(serviceId)?.byMunicipality.get(municipalityCode) ?? noFigure;
}

/** How many municipalities pay for the service. */
export function memberCount(figures: YearFigures, serviceId: string): number {
  const column = feeIndex(figures).get(serviceId);
  return column ? column.byMunicipality.size - column.withoutPart.length : 0;
}

function indexOf(figures: YearFigures): FeeIndex {
  const printed = new Map(
    figures.feeControlTotals.map(({ serviceId, printedTotalSek }) => [serviceId, printedTotalSek]),
  );
  const rows = Map.groupBy(figures.fees, ({ serviceId }) => serviceId);
  return new Map(
    [...rows].map(([serviceId, fees]) => {
      const sum = fees.reduce((total, { amountSek }) => total + (amountSek ?? 0), 0);
      const total = printed.get(serviceId);
      return [
        serviceId,
        {
          byMunicipality: new Map(
            fees.map(({ municipalityCode, amountSek }): [string, Fee] => [
              municipalityCode,
              amountSek === null ? { state: 'no-part' } : { state: 'amount', sek: amountSek },
            ]),
          ),
          withoutPart: fees.flatMap((fee) => (fee.amountSek === null ? [fee.municipalityCode] : [])),
          offSek: total === undefined ? null : Math.abs(sum - total),
        },
      ];
    }),
  );
}
