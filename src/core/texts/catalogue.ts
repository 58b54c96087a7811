import type { Language } from '../language.ts';

/**
 * The catalogue of user texts: one file an area beside this one, each an interface and its Swedish and English wording,
 * so that a text that lacks a language does not compile.
 */
export type Bilingual<T> = Readonly<Record<Language, T>>;
