import type { Person } from '../chat/events.ts';
import type { Clock, Ids } from '../clock.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { ConfirmedPresence, MunicipalityPresence } from './presence.ts';
import type { PresenceStore } from './presence-store.ts';

interface Confirmation {
  readonly meeting: Meeting;
  /** One for each entitled municipality. */
  readonly municipalities: readonly MunicipalityPresence[];
  readonly person: Person;
  /** `confirmedAt` of what the coordinator saw; null when nothing was confirmed. */
  readonly basedOn: string | null;
}

export interface Confirmed {
  /** `unchanged`: it stands so already. `overtaken`: somebody confirmed something else meanwhile, which stands. */
  readonly outcome: 'recorded' | 'unchanged' | 'overtaken';
  readonly presence: ConfirmedPresence;
}

const maxConflicts = 10;

/** Records who was present, with what stood before in the history. Rights are the caller's to check. */
export async function confirmPresence(
  deps: { readonly presence: PresenceStore; readonly clock: Clock; readonly ids: Ids },
  confirmation: Confirmation,
): Promise<Confirmed> {
  const { meeting, municipalities, person, basedOn } = confirmation;
  for (let conflicts = 0; conflicts < maxConflicts; conflicts += 1) {
    const stored = await deps.presence.read(meeting.id);
    const before = stored?.presence ?? null;
    if (before && isSame(before.municipalities, municipalities))
      return { outcome: 'unchanged', presence: before };
    if (before && before.confirmedAt !== basedOn) return { outcome: 'overtaken', presence: before };
    const after: ConfirmedPresence = {
      meetingId: meeting.id,
      bodyId: meeting.body,
      date: meeting.date,
      municipalities: [...municipalities],
      confirmedById: person.id,
      confirmedByName: person.name,
      confirmedAt: laterOf(deps.clock.now(), before),
    };
    const change = { id: deps.ids.next(), before, after };
    if ((await deps.presence.record(change, stored?.etag ?? null)) === 'conflict') continue;
    await deps.presence.removeDrafts(meeting.id);
    return { outcome: 'recorded', presence: after };
  }
  throw new Error(`The presence at ${meeting.id} met ${maxConflicts} conflicts in a row`);
}

function isSame(one: readonly MunicipalityPresence[], other: readonly MunicipalityPresence[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((presence) => {
    const same = other.find(({ municipalityCode }) => municipalityCode === presence.municipalityCode);
    return same !== undefined && isSamePresence(presence, same);
  });
}

/** Each field has one place, wherever the record was read from. */
export function isSamePresence(one: MunicipalityPresence, other: MunicipalityPresence): boolean {
  return fingerprint(one) === fingerprint(other);
}

function fingerprint({ present, serving }: MunicipalityPresence): string {
  const people = serving.map(({ name, personId, role, insteadOf, from, to, conflictOfInterest }) => [
    [name, personId, role, insteadOf, conflictOfInterest],
    [from, to].map((point) => point && (point.kind === 'time' ? point.time : point.paragraph)),
  ]);
  return JSON.stringify([present, people]);
}

/** Clocks of two processes differ; a change is dated after the one before it, so that the history has one order. */
function laterOf(now: Date, before: ConfirmedPresence | null): string {
  const at = before ? Math.max(now.getTime(), Date.parse(before.confirmedAt) + 1) : now.getTime();
  return new Date(at).toISOString();
}
