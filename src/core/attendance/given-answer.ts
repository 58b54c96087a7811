import type { Seat } from '../directory/roster-store.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { fold } from '../texts/fold.ts';
import type { Choice } from './answer.ts';
import { type PartFault, readPart, type WrittenPart } from './meeting-point.ts';
import type { GivenAnswer } from './record-answer.ts';

/** An answer as somebody wrote or pressed it: `''` for what was left empty. */
export interface WrittenAnswer extends WrittenPart {
  readonly choice: Choice;
  readonly substituteId: string;
  readonly substituteName: string;
  readonly note: string;
}

export type AnswerFault = PartFault | 'substitute-missing' | 'part-of-nothing';

export type ReadAnswer =
  | { readonly ok: true; readonly given: GivenAnswer }
  | { readonly ok: false; readonly fault: AnswerFault };

/** What the answer says, checked; `substitutes` are those of the municipality. */
export function readAnswer(
  written: WrittenAnswer,
  meeting: Pick<Meeting, 'start' | 'end'>,
  substitutes: readonly Seat[],
): ReadAnswer {
  const part = readPart(written, meeting);
  if (!part.ok) return part;
  if (part.partial && written.choice === 'not-coming') return { ok: false, fault: 'part-of-nothing' };
  const substitute = written.choice === 'substitute' ? substituteIn(written, substitutes) : nobody;
  if (!substitute) return { ok: false, fault: 'substitute-missing' };
  return {
    ok: true,
    given: {
      choice: written.choice,
      ...substitute,
      partial: part.partial,
      note: written.note === '' ? null : written.note,
    },
  };
}

type Substitute = Pick<GivenAnswer, 'substituteId' | 'substituteName'>;

const nobody: Substitute = { substituteId: null, substituteName: null };

/** A name that was typed comes before what is chosen in a list, which always has a choice. */
function substituteIn(
  { substituteId, substituteName }: WrittenAnswer,
  substitutes: readonly Seat[],
): Substitute | null {
  const seat = substitutes.find(({ personId, personName }) =>
    substituteName === '' ? personId === substituteId : fold(personName) === fold(substituteName),
  );
  if (seat) return { substituteId: seat.personId, substituteName: seat.personName.slice(0, 100) };
  return substituteName === '' ? null : { substituteId: null, substituteName };
}
