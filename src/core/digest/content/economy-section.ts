import type { YearFigures } from '../../figures/figures.ts';
import type { Outcome } from '../../figures/rows.ts';
import type { Language } from '../../language.ts';
import { digestTexts } from '../../texts/digest.ts';
import { amount } from '../../texts/format.ts';
import type { DigestContent } from '../digest-card-content.ts';

/** Id of the printed sum, which import has checked against the other rows. */
const sumId = 'summa';

/** The year's result and each area's deviation, the largest first. */
export function economySection(year: YearFigures, language: Language): DigestContent['economy'] {
  const texts = digestTexts[language];
  const areas = year.outcome.filter(({ areaId }) => areaId !== sumId);
  const total = (column: 'incomeSek' | 'costSek' | 'deviationSek') =>
    areas.reduce((sum, area) => sum + area[column], 0);
  return {
    heading: texts.economyHeading(year.year),
    lead: texts.economyLead(
      signedAmount(total('deviationSek'), language),
      amount(total('incomeSek'), language),
      amount(total('costSek'), language),
    ),
    columns: { area: texts.area, deviation: texts.deviation },
    rows: [...areas]
      .sort((a, b) => Math.abs(b.deviationSek) - Math.abs(a.deviationSek))
      .map((area) => ({
        area: areaName(area, year, language),
        deviation: signedAmount(area.deviationSek, language),
      })),
  };
}

function signedAmount(sek: number, language: Language): string {
  return `${sek > 0 ? '+' : ''}${amount(sek, language)}`;
}

/** Areas are named in Swedish only; those that are a service have its English name. */
function areaName(area: Outcome, year: YearFigures, language: Language): string {
  if (language === 'sv') return area.nameSv;
  return year.services.find(({ id }) => id === area.areaId)?.nameEn ?? area.nameSv;
}
