import type { Language } from '../language.ts';
import { membersTexts } from '../texts/members.ts';

const prefix = 'removed-';

/** What stands for somebody who was anonymised, wherever that person stood. */
export interface Pseudonym {
  readonly id: string;
  readonly name: string;
}

/** Tells two removed people apart, and says nothing of who they were: `unique` is not derived from the person. */
export function pseudonymId(unique: string): string {
  return `${prefix}${unique}`;
}

/** With the name as it is stored: in the board's own language. */
export function pseudonymOf(id: string): Pseudonym {
  return { id, name: membersTexts.sv.removedPerson };
}

/** The name as a reader of the language sees it. */
export function shownName(
  { id, name }: { readonly id: string; readonly name: string },
  language: Language,
): string {
  return id.startsWith(prefix) ? membersTexts[language].removedPerson : name;
}

export function isPseudonym(id: string): boolean {
  return id.startsWith(prefix);
}
