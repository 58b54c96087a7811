/** The two languages of the bot; every user text exists in both. */
export type Language = 'sv' | 'en';
export const languages: readonly Language[] = ['sv', 'en'];

/**
 * The language to answer in: the person's own choice, else the language the message is written in, else the client's
 * locale (`sv-SE`, `en`), else Swedish.
 */
export function resolveLanguage(known: {
  readonly chosen: Language | null;
  readonly written: Language | null;
  readonly locale: string | null;
}): Language {
  return known.chosen ?? known.written ?? languageOfLocale(known.locale) ?? 'sv';
}

function languageOfLocale(locale: string | null): Language | null {
  const primary = locale?.split('-')[0]?.toLowerCase();
  return languages.find((language) => language === primary) ?? null;
}
