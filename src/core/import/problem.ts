import type { Language } from '../language.ts';
import type { Bilingual } from '../texts/catalogue.ts';
import { importTexts } from '../texts/import.ts';

/** Something wrong in a file: where, and a sentence on what is wrong and what to do. */
export interface ImportProblem {
  readonly file: string;
  /** As an editor numbers it; null when it concerns the whole file. */
  readonly line: number | null;
  readonly column: string | null;
  readonly message: Bilingual<string>;
}

/** Where a problem is; what is left out concerns the whole file or the whole row. */
export interface Place {
  readonly file: string;
  readonly line?: number | null;
  readonly column?: string;
}

/** A problem with its sentence in both languages, said from a catalogue of texts. */
export function problem<Texts>(
  place: Place,
  texts: Bilingual<Texts>,
  say: (texts: Texts) => string,
): ImportProblem {
  return {
    file: place.file,
    line: place.line ?? null,
    column: place.column ?? null,
    message: { sv: say(texts.sv), en: say(texts.en) },
  };
}

/** `fees.csv, line 12, column amount_sek: …` */
export function problemLine(found: ImportProblem, language: Language): string {
  return `${importTexts[language].place(found.file, found.line, found.column)}: ${found.message[language]}`;
}
