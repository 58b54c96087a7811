import { z } from 'zod/v4';
import { type PartFault, readPart } from '../attendance/meeting-point.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { MunicipalityPresence, ServingPerson } from './presence.ts';
import type { MunicipalityState } from './presence-state.ts';
import { servingFor } from './proposed-presence.ts';

/** So many may follow one another in one municipality's seat at one meeting. */
export const maxServing = 3;
export const otherMember = 'other-member';
export const otherSubstitute = 'other-substitute';

/** Why a municipality's presence cannot be kept. */
export type DetailsFault = Exclude<PartFault, 'two-parts'> | 'nobody' | 'name-missing' | 'unreadable';

export type ReadDetails =
  | { readonly ok: true; readonly presence: MunicipalityPresence }
  | { readonly ok: false; readonly fault: DetailsFault };

const name = z
  .string()
  .max(100)
  .default('')
  .transform((typed) => typed.replace(/[\s\p{Cc}]+/gu, ' ').trim());
const slotData = z.object({
  who: z.string().max(100).default(''),
  name,
  insteadOf: name,
  from: z.string().max(40).default(''),
  to: z.string().max(40).default(''),
  item: name,
});
type SlotData = z.infer<typeof slotData>;
const submitted = z.record(z.string(), z.unknown());

/** What was sent from the card. People are looked up on the roster, whatever the client says of them. */
export function readDetails(
  data: unknown,
  state: MunicipalityState,
  meeting: Pick<Meeting, 'start' | 'end'>,
): ReadDetails {
  const fields = submitted.safeParse(data).data ?? {};
  const serving: ServingPerson[] = [];
  for (let index = 0; index < maxServing; index += 1) {
    const own = Object.keys(slotData.shape).map((key) => [key, fields[`${key}${index}`]]);
    const slot = slotData.safeParse(Object.fromEntries(own));
    if (!slot.success) return { ok: false, fault: 'unreadable' };
    if (slot.data.who === '') continue;
    const read = readSlot(slot.data, state, meeting);
    if (typeof read === 'string') return { ok: false, fault: read };
    serving.push(read);
  }
  if (serving.length === 0) return { ok: false, fault: 'nobody' };
  return { ok: true, presence: { municipalityCode: state.municipality.code, present: true, serving } };
}

function readSlot(
  slot: SlotData,
  state: MunicipalityState,
  meeting: Pick<Meeting, 'start' | 'end'>,
): ServingPerson | DetailsFault {
  const part = readPart({ from: slot.from, to: slot.to, item: '' }, meeting);
  if (!part.ok) return part.fault === 'two-parts' ? 'unreadable' : part.fault;
  const { from, to } = part.partial?.kind === 'period' ? part.partial : { from: null, to: null };
  const person = personIn(slot, state);
  if (typeof person === 'string') return person;
  const insteadOf = person.role === 'member' ? null : slot.insteadOf || person.insteadOf;
  return { ...person, insteadOf, from, to, conflictOfInterest: slot.item || null };
}

function personIn(slot: SlotData, { seats, entry }: MunicipalityState): ServingPerson | DetailsFault {
  const seat = [...seats.members, ...seats.substitutes].find(({ personId }) => personId === slot.who);
  if (seat) return servingFor(seat, seats);
  if (slot.who !== otherMember && slot.who !== otherSubstitute) return 'unreadable';
  if (slot.name === '') return 'name-missing';
  const role = slot.who === otherMember ? 'member' : 'substitute';
  const insteadOf = role === 'member' ? null : (seats.members[0]?.personName ?? null);
  const whole = { from: null, to: null, conflictOfInterest: null } as const;
  // Somebody who has left the roster since is still the same person.
  const known = entry?.serving.find((person) => person.name === slot.name && person.role === role);
  return { name: slot.name, personId: known?.personId ?? null, role, insteadOf, ...whole };
}
