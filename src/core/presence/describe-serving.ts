import { describePart, describePoint } from '../attendance/describe-answer.ts';
import type { Language } from '../language.ts';
import { servingTexts } from '../texts/serving.ts';
import type { MunicipalityPresence, ServingPerson } from './presence.ts';

/** `Ledamot Kiruna, §§ 12–18 (jäv: ärende 5)`; of a substitute also `i stället för Ledamot Kiruna`. */
export function describeServing(
  person: ServingPerson,
  others: readonly ServingPerson[],
  language: Language,
): string {
  const texts = servingTexts[language];
  const who = person.insteadOf === null ? person.name : texts.insteadOf(person.name, person.insteadOf);
  const part = describePeriod(person, language) ?? servedItem(person, others, language);
  const conflict =
    person.conflictOfInterest === null ? '' : ` (${texts.conflict(person.conflictOfInterest)})`;
  return `${part === null ? who : `${who}, ${part}`}${conflict}`;
}

/** Everyone who served for the municipality, on one line. */
export function describePresence(presence: MunicipalityPresence, language: Language): string {
  const texts = servingTexts[language];
  if (!presence.present) return texts.absent;
  if (presence.serving.length === 0) return texts.presentUnnamed;
  return presence.serving.map((person) => describeServing(person, presence.serving, language)).join('; ');
}

/** `§§ 12–18`, `från kl. 14.00`; null for the whole meeting. */
function describePeriod({ from, to }: Pick<ServingPerson, 'to' | 'from'>, language: Language): string | null {
  if (from === null && to === null) return null;
  if (from?.kind === 'paragraph' && to?.kind === 'paragraph') {
    return from.paragraph === to.paragraph
      ? describePoint(from, language)
      : servingTexts[language].paragraphs(from.paragraph, to.paragraph);
  }
  return describePart({ kind: 'period', from, to }, language);
}

/** A substitute for whom no part is said serves for the item that the replaced member takes no part in. */
function servedItem(
  { role, insteadOf }: ServingPerson,
  others: readonly ServingPerson[],
  language: Language,
): string | null {
  if (role !== 'substitute' || insteadOf === null) return null;
  const replaced = others.find(({ name, role: other }) => other === 'member' && name === insteadOf);
  const item = replaced?.conflictOfInterest ?? null;
  return item === null ? null : servingTexts[language].forItem(item);
}
