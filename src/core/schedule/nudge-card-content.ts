import { z } from 'zod/v4';
import { lang, list, record, text } from '../card-fields.ts';

/** To a coordinator: a meeting whose goal or quorum is at risk, who is missing, and a form to answer for one of them. */
export const nudgeCardContent = record({
  lang,
  meetingId: text,
  /** When the card was drawn: ISO instant, UTC. Each answer carries it. */
  drawnAt: text,
  heading: text,
  when: text,
  goalLine: text,
  /** Null for a body that takes no decisions. */
  quorumLine: text.nullable(),
  /** What became of the press that the card answers; null when there is nothing to say. */
  remark: text.nullable(),
  missingHeading: text,
  /** The municipalities without an answer; none while the form is open. */
  missing: list(record({ municipality: text, people: text, code: text, button: text })),
  /** What stands below the list, or in its place; null for nothing. */
  note: text.nullable(),
  form: record({
    title: text,
    code: text,
    reason: text,
    reasonMissing: text,
    choices: list(record({ title: text, choice: z.enum(['on-site', 'online', 'not-coming']) })),
    back: text,
  }).nullable(),
  asOf: text,
  refresh: text,
  /** Teams's account ids of those for whom the card is drawn anew when they see it. */
  viewers: list(text),
});

export type NudgeCard = z.infer<typeof nudgeCardContent>;
