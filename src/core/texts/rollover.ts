import type { Bilingual } from './catalogue.ts';

interface RolloverTexts {
  readonly feesMissing: (year: number) => string;
}

export const rolloverTexts: Bilingual<RolloverTexts> = {
  sv: {
    feesMissing: (year) =>
      `Avgifterna för ${year} är inte inlästa ännu, så den som frågar om dem får inget svar. Läs in årets filer med kommandot import. Jag påminner en gång i månaden tills det är gjort.`,
  },
  en: {
    feesMissing: (year) =>
      `The fees for ${year} have not been loaded yet, so whoever asks for them gets no answer. Load the year’s files with the command import. I remind you once a month until it is done.`,
  },
};
