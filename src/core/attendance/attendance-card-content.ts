import { z } from 'zod/v4';
import { lang, list, record, text } from '../card-fields.ts';

/** A choice of an input: what it shows, and what pressing the button sends. */
const inputChoice = record({ title: text, value: text });

/** One meeting, who comes, and the buttons to answer. */
export const attendanceCardContent = record({
  lang,
  meetingId: text,
  /** When the card was drawn: ISO instant, UTC. Each press carries it. */
  drawnAt: text,
  heading: text,
  when: text,
  /** How one takes part and the place; null when nothing is said of it. */
  where: text.nullable(),
  /** Of the online meeting; `https` only. */
  link: record({ title: text, url: z.url({ protocol: /^https$/ }) }).nullable(),
  /** When it was to be before; null when it was never moved. */
  movedFrom: text.nullable(),
  /** What the reader's own municipalities answered; null on a card for everybody. */
  own: text.nullable(),
  /** What became of the press that the card answers; null when there is nothing to say. */
  remark: text.nullable(),
  goalLine: text,
  goalMet: z.boolean(),
  /** Null when the meeting is cancelled, and for a body that takes no decisions. */
  quorumLine: text.nullable(),
  quorumMet: z.boolean(),
  /** Only groups with an answer: "På plats (2)" and "Boden, Kiruna". */
  groups: list(record({ label: text, municipalities: text })),
  /** "Saknar svar (12)" and the municipalities; null when all have answered. */
  missing: record({ label: text, municipalities: text }).nullable(),
  asOf: text,
  /** False once the meeting takes no answers: only refresh is left. */
  open: z.boolean(),
  /** Until when answers are taken, or why none is; null when there is nothing to say. */
  closing: text.nullable(),
  /** What the answer buttons stand under. */
  question: text,
  /** False where the meeting's form leaves no such choice. */
  offers: record({ onSite: z.boolean(), online: z.boolean() }),
  /** The substitutes of the reader's municipality in their order; none where it is not known who reads. */
  substitutes: list(inputChoice),
  /** What the inputs for the rest of an answer begin with: `''` for nothing. */
  details: record({
    choices: list(inputChoice),
    choice: text,
    /** The substitute who is named already. */
    substitute: text,
    from: text,
    to: text,
    item: text,
    note: text,
    removable: z.boolean(),
  }),
  /** Teams's account ids of those for whom the card is drawn anew as their own, at most 60. */
  viewers: list(text),
  buttons: record({
    onSite: text,
    online: text,
    substitute: text,
    notComing: text,
    more: text,
    refresh: text,
    send: text,
    remove: text,
  }),
  labels: record({
    substituteFromRoster: text,
    substituteName: text,
    substituteNameMissing: text,
    otherSubstitute: text,
    choice: text,
    from: text,
    to: text,
    point: text,
    pointWrong: text,
    item: text,
    note: text,
  }),
});

/** One question to the person who pressed, in place of the card; each button sends its `press`. */
export const attendanceQuestionContent = record({
  lang,
  heading: text,
  when: text,
  question: text,
  buttons: list(
    record({
      title: text,
      verb: z.enum(['attendance-answer', 'attendance-refresh']),
      style: z.enum(['default', 'positive']),
      press: z.record(text, text).readonly(),
    }),
  ),
});

export type AttendanceCard = z.infer<typeof attendanceCardContent>;
export type AttendanceQuestion = z.infer<typeof attendanceQuestionContent>;
