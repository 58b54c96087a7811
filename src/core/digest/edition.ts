import { type Language, languages } from '../language.ts';
import { digestTexts } from '../texts/digest.ts';
import type { Digest } from './digest.ts';
import type { DigestCard, DigestContent } from './digest-card-content.ts';

/** What a coordinator may leave out of a digest. */
export const sections = ['goals', 'attendance', 'meetings', 'projects', 'economy', 'changes'] as const;
export type Section = (typeof sections)[number];

type Edited = Pick<Digest, 'content' | 'introduction' | 'skipped'>;

/** What goes out in one language, the same for every reader: the frozen content as the coordinator edited it. */
export type Edition = DigestContent & Pick<DigestCard, 'introduction'>;

export function editionOf({ content, introduction, skipped }: Edited, language: Language): Edition {
  const whole = content[language];
  const emptied = Object.fromEntries(skipped.map((name) => [name, { ...whole[name], rows: [] }]));
  const heading = digestTexts[language].introductionHeading;
  return {
    ...whole,
    ...emptied,
    introduction: introduction === null ? null : { heading, text: introduction },
  };
}

/** Derived from what goes out in both languages. `digestOf` gives the hexadecimal SHA-256 of a text. */
export function revisionOf(edited: Edited, digestOf: (text: string) => string): string {
  return digestOf(JSON.stringify(languages.map((language) => editionOf(edited, language))));
}

/** Whether it would reach its readers with nothing in it. */
export function saysNothing(edited: Edited): boolean {
  const edition = editionOf(edited, 'sv');
  return edition.introduction === null && sections.every((name) => edition[name].rows.length === 0);
}
