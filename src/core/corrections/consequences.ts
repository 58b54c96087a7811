import type { YearFigures } from '../figures/figures.ts';
import { rowsByKey } from '../figures/row-keys.ts';
import type { Language } from '../language.ts';
import { wholeId } from '../questions/answers/outcome-rows.ts';
import { correctionTexts } from '../texts/corrections.ts';
import { amount } from '../texts/format.ts';
import { type FigureReference, type FigureValue, withValue } from './figure-reference.ts';

/**
 * What no longer agrees with the rest of the year once the figure is changed: a fee column with the total printed under
 * it, an area's deviation with its income less cost, the areas with their printed sum, a meeting's count with its
 * printed percentage. Nothing of it forbids the change; whoever decides shall see it.
 */
export function consequences(
  figure: FigureReference,
  value: FigureValue,
  figures: YearFigures,
  language: Language,
): readonly string[] {
  const after = withValue(figures, figure, value);
  switch (figure.kind) {
    case 'fees':
      return feeConsequences(figure, after, language);
    case 'outcome':
      return outcomeConsequences(figure, after, language);
    case 'meetings':
      return meetingConsequences(figure, after, language);
    default:
      return [];
  }
}

function feeConsequences(
  { key }: FigureReference,
  after: YearFigures,
  language: Language,
): readonly string[] {
  const serviceId = key.split('/')[0] ?? '';
  const printed = rowsByKey(after, 'feeControlTotals').get(serviceId)?.printedTotalSek;
  const fees = after.fees.filter((fee) => fee.serviceId === serviceId);
  const offSek = fees.reduce((sum, fee) => sum + (fee.amountSek ?? 0), 0) - (printed ?? 0);
  if (printed === undefined || offSek === 0) return [];
  return [correctionTexts[language].offPrintedTotal(amount(offSek, language), amount(printed, language))];
}

function outcomeConsequences(
  { key, column }: FigureReference,
  after: YearFigures,
  language: Language,
): readonly string[] {
  const texts = correctionTexts[language];
  const row = rowsByKey(after, 'outcome').get(key);
  const whole = rowsByKey(after, 'outcome').get(wholeId);
  const said: string[] = [];
  if (row && row.incomeSek - row.costSek !== row.deviationSek) {
    said.push(
      texts.offDeviation(amount(row.incomeSek - row.costSek, language), amount(row.deviationSek, language)),
    );
  }
  if (!whole || (column !== 'incomeSek' && column !== 'costSek' && column !== 'deviationSek')) return said;
  const areas = after.outcome.filter(({ areaId }) => areaId !== wholeId);
  const offSek = areas.reduce((sum, area) => sum + area[column], 0) - whole[column];
  if (offSek !== 0) said.push(texts.offAreas(amount(offSek, language)));
  return said;
}

function meetingConsequences(
  { key }: FigureReference,
  after: YearFigures,
  language: Language,
): readonly string[] {
  const meeting = rowsByKey(after, 'meetings').get(key);
  if (!meeting || meeting.printedPercent === null || meeting.municipalitiesPresent === null) return [];
  const exact = (100 * meeting.municipalitiesPresent) / meeting.municipalitiesEntitled;
  // A report rounds or cuts to a whole per cent.
  if (Math.abs(meeting.printedPercent - exact) < 1) return [];
  return [correctionTexts[language].offPercent(Math.round(exact), meeting.printedPercent)];
}
