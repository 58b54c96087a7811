import type { Bilingual } from './catalogue.ts';

/** What a card says about itself when it cannot show everything. */
interface CardTexts {
  readonly rowsShown: (shown: number, all: number) => string;
  readonly recipientsShown: (shown: number, all: number) => string;
}

export const cardTexts: Bilingual<CardTexts> = {
  sv: {
    rowsShown: (shown, all) => `Visar ${shown} av ${all} rader. Fråga om en del i taget för att se resten.`,
    recipientsShown: (shown, all) => `Visar ${shown} av ${all} mottagare.`,
  },
  en: {
    rowsShown: (shown, all) =>
      `Showing ${shown} of ${all} rows. Ask about one part at a time to see the rest.`,
    recipientsShown: (shown, all) => `Showing ${shown} of ${all} recipients.`,
  },
};
