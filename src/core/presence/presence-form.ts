import { z } from 'zod/v4';
import type { Language } from '../language.ts';
import { presenceTexts } from '../texts/presence.ts';
import { servingTexts } from '../texts/serving.ts';
import { isSamePresence } from './confirm-presence.ts';
import { describePresence } from './describe-serving.ts';
import type { MunicipalityPresence } from './presence.ts';
import type { PresenceCard } from './presence-card-content.ts';
import type { MunicipalityState } from './presence-state.ts';
import { servingFor } from './proposed-presence.ts';
import type { ServingSeats } from './serving-seats.ts';

type Row = PresenceCard['rows'][number];

/** A phone scrolls through so many; a card holds them with all their names. */
export const rowsAPage = 20;
/** A list of more is no help; anybody else is named on the details' card. */
const maxSubstitutes = 10;

const rowPrefix = 'm';
const absent = 'absent';
const unnamed = 'present';
/** As it stands, with parts and names that a plain choice cannot say. */
const kept = 'kept';
const personPrefix = 'person:';

/** One municipality on the card: what it said, and what to choose from. */
export function presenceRow(state: MunicipalityState, language: Language): Row {
  const texts = presenceTexts[language];
  const { municipality, seats, entry } = state;
  const plain = plainChoices(municipality.code, seats);
  const standing = entry && (plain.find(({ presence }) => isSamePresence(presence, entry))?.value ?? kept);
  const titles = plain.map(({ value, presence }) => ({ title: describePlain(presence, language), value }));
  return {
    id: `${rowPrefix}${municipality.code}`,
    label: texts.rowLabel(municipality.name, texts.answered(state.answer?.choice ?? null)),
    placeholder: texts.choose,
    value: standing ?? '',
    choices:
      standing === kept && entry
        ? [{ title: describePresence(entry, language), value: kept }, ...titles]
        : titles,
  };
}

const submitted = z.record(z.string(), z.unknown());

/**
 * What a page of the card says of each of its municipalities, those left open excluded. Null when it says what the card never
 * offered: then it is forged, or the roster has changed.
 */
export function readRows(
  data: unknown,
  states: readonly MunicipalityState[],
): readonly MunicipalityPresence[] | null {
  const parsed = submitted.safeParse(data);
  if (!parsed.success) return null;
  const entries: MunicipalityPresence[] = [];
  for (const state of states) {
    const { code } = state.municipality;
    const value = parsed.data[`${rowPrefix}${code}`] ?? '';
    const known = value === kept ? state.entry : null;
    const entry =
      known ?? plainChoices(code, state.seats).find((choice) => choice.value === value)?.presence ?? null;
    if (entry) entries.push(entry);
    else if (value !== '') return null;
  }
  return entries;
}

function plainChoices(
  municipalityCode: string,
  seats: ServingSeats,
): readonly { readonly value: string; readonly presence: MunicipalityPresence }[] {
  const people = [...seats.members, ...seats.substitutes.slice(0, maxSubstitutes)];
  return [
    ...people.map((seat) => ({
      value: `${personPrefix}${seat.personId}`,
      presence: { municipalityCode, present: true, serving: [servingFor(seat, seats)] },
    })),
    { value: unnamed, presence: { municipalityCode, present: true, serving: [] } },
    { value: absent, presence: { municipalityCode, present: false, serving: [] } },
  ];
}

/** A phone shows the beginning of a title: of a substitute the name, without whom it replaces. */
function describePlain(presence: MunicipalityPresence, language: Language): string {
  const [person] = presence.serving;
  return person
    ? servingTexts[language].serves(person.name, person.role)
    : describePresence(presence, language);
}
