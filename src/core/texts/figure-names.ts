import type { Goal } from '../figures/rows.ts';
import type { Bilingual } from './catalogue.ts';

/** What single figures are called where they stand alone: in a choice, a correction, a comparison. */
interface FigureNames {
  readonly fee: (of: {
    readonly service: string;
    readonly municipality: string;
    readonly year: number;
  }) => string;
  readonly measure: Readonly<Record<'incomeSek' | 'costSek' | 'deviationSek', string>>;
  readonly outcome: (of: {
    readonly measure: string;
    readonly area: string;
    readonly year: number;
  }) => string;
  readonly goalOutcome: (of: { readonly title: string; readonly year: number }) => string;
  readonly goalStatus: (of: { readonly title: string; readonly year: number }) => string;
  readonly present: (of: { readonly meeting: string; readonly date: string }) => string;
  readonly status: Readonly<Record<Goal['status'], string>>;
  /** What stands for no value: of a fee, of a goal's outcome, and of a meeting's count. */
  readonly noPart: string;
  readonly noOutcome: string;
  readonly noCount: string;
  readonly municipalities: (count: number) => string;
}

export const figureNames: Bilingual<FigureNames> = {
  sv: {
    fee: ({ service, municipality, year }) => `Avgift för ${service}, ${municipality} ${year}`,
    measure: { incomeSek: 'Intäkt', costSek: 'Kostnad', deviationSek: 'Avvikelse' },
    outcome: ({ measure, area, year }) => `${measure} för ${area} ${year}`,
    goalOutcome: ({ title, year }) => `Utfall för målet ”${title}” ${year}`,
    goalStatus: ({ title, year }) => `Status för målet ”${title}” ${year}`,
    present: ({ meeting, date }) => `Närvarande kommuner, ${meeting} ${date}`,
    status: {
      met: 'uppfyllt',
      'partly-met': 'delvis uppfyllt',
      'not-met': 'inte uppfyllt',
      ongoing: 'pågår',
    },
    noPart: 'deltar inte',
    noOutcome: 'inget utfall',
    noCount: 'ingen uppgift',
    municipalities: (count) => (count === 1 ? '1 kommun' : `${count} kommuner`),
  },
  en: {
    fee: ({ service, municipality, year }) => `Fee for ${service}, ${municipality} ${year}`,
    measure: { incomeSek: 'Income', costSek: 'Cost', deviationSek: 'Deviation' },
    outcome: ({ measure, area, year }) => `${measure} of ${area} ${year}`,
    goalOutcome: ({ title, year }) => `Outcome of the goal “${title}” ${year}`,
    goalStatus: ({ title, year }) => `Status of the goal “${title}” ${year}`,
    present: ({ meeting, date }) => `Municipalities present, ${meeting} ${date}`,
    status: { met: 'met', 'partly-met': 'partly met', 'not-met': 'not met', ongoing: 'ongoing' },
    noPart: 'takes no part',
    noOutcome: 'no outcome',
    noCount: 'no figure',
    municipalities: (count) => (count === 1 ? '1 municipality' : `${count} municipalities`),
  },
};
