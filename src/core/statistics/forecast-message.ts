import type { TableCard } from '../card-content.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import { tableMessage } from '../chat/table-message.ts';
import type { Body, Municipality } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import { exactNumber, percent } from '../texts/format.ts';
import { statisticsTexts } from '../texts/statistics.ts';
import { type Forecast, type MunicipalityForecast, meetingsNeeded } from './forecast.ts';

interface Asked {
  /** As it stands within a sentence. */
  readonly meetingName: string;
  readonly body: Body;
  readonly municipalities: readonly Municipality[];
  readonly forecast: Forecast;
  /** What the year's goal asks of the remaining meetings; null when none remains. */
  readonly outlook: string | null;
  readonly language: Language;
}

/** How many are expected, how that was worked out, and what lies behind it for each municipality. */
export function forecastMessage(asked: Asked): OutgoingMessage {
  const { forecast, language } = asked;
  const texts = statisticsTexts[language];
  const lead = [forecastLine(asked), asked.outlook].filter((line) => line !== null).join(' ');
  if (forecast.withRecord === 0) return { kind: 'text', text: lead, citations: [] };
  const { columns } = texts;
  const data: TableCard = {
    lang: language,
    lead,
    columns: [
      { title: columns.municipality, weight: 3, numeric: false },
      { title: columns.said, weight: 3, numeric: false },
      { title: columns.record, weight: 3, numeric: false },
      { title: columns.chance, weight: 2, numeric: true },
    ],
    rows: asked.municipalities.flatMap(({ code, name }) => {
      const foreseen = forecast.municipalities.find(({ municipalityCode }) => municipalityCode === code);
      return foreseen
        ? [[name, texts.said[foreseen.said], basisOf(foreseen, language), chanceOf(foreseen, language)]]
        : [];
    }),
    chart: null,
    source: methodOf(forecast, language),
    more: [],
  };
  return tableMessage(data);
}

function forecastLine({ forecast, meetingName, body, language }: Asked): string {
  const texts = statisticsTexts[language];
  if (forecast.withRecord === 0) {
    const coming = forecast.municipalities.filter(({ said }) => said === 'coming').length;
    return texts.noForecast(meetingName, meetingsNeeded, coming);
  }
  const share = (100 * forecast.expected) / forecast.entitled;
  const expected = exactNumber(Math.round(forecast.expected * 10) / 10, language);
  const line = texts.forecast(meetingName, expected, forecast.entitled, percent(share, language));
  return `${line} ${share >= body.goalPercent ? texts.goalExpected : texts.goalAtRisk}`;
}

function methodOf({ municipalities }: Forecast, language: Language): string {
  const texts = statisticsTexts[language];
  const tooLittle = municipalities.filter(({ basis }) => basis === 'too-little-data').length;
  const lines = [
    texts.forecastMethod(meetingsNeeded),
    tooLittle > 0 ? texts.someTooLittle(tooLittle, meetingsNeeded) : null,
  ];
  return lines.filter((line) => line !== null).join(' ');
}

function basisOf({ basis, present, of }: MunicipalityForecast, language: Language): string {
  const texts = statisticsTexts[language];
  if (basis === 'record') return texts.record(present, of);
  return basis === 'as-said' ? texts.asSaid : texts.tooLittle;
}

function chanceOf({ probability }: MunicipalityForecast, language: Language): string {
  return probability === null ? '–' : percent(100 * probability, language);
}
