import { z } from 'zod/v4';
import { lang, list, record, text } from '../card-fields.ts';

/** What a form asks to choose from; `value` is what comes back. */
const option = record({ title: text, value: text });

const button = record({
  title: text,
  verb: text,
  style: z.enum(['default', 'positive']),
  /** Comes back with the press. */
  data: z.record(z.string(), z.string()),
});

/**
 * Who was present at a meeting: one row for each municipality to confirm it, a page of them at a time; without rows, what
 * was confirmed.
 */
export const presenceContent = record({
  lang,
  heading: text,
  /** The meeting and when it was. */
  when: text,
  /** How many, and whether that is expected or confirmed. */
  lead: text,
  /** What became of the press that the card answers. */
  remark: text.nullable(),
  /** How to fill it in; of a confirmed meeting what is worth to know. */
  lines: list(text),
  rows: list(record({ id: text, label: text, placeholder: text, value: text, choices: list(option) })),
  /** Of which municipality to say more; none when there is nothing to fill in. */
  details: record({ label: text, placeholder: text, choices: list(option), button }).nullable(),
  buttons: list(button),
});

/** Who served for one municipality, and for which part. */
export const presenceDetailsContent = record({
  lang,
  heading: text,
  when: text,
  lead: text,
  slots: list(
    record({
      index: z.number().int().min(0),
      title: text,
      /** Shown from the start. */
      open: z.boolean(),
      who: text,
      name: text,
      insteadOf: text,
      from: text,
      to: text,
      item: text,
    }),
  ),
  people: list(option),
  labels: record({
    who: text,
    nobody: text,
    name: text,
    insteadOf: text,
    from: text,
    to: text,
    point: text,
    item: text,
  }),
  /** Shows the slots that are not open. */
  more: text,
  save: button,
  leave: button,
});

export type PresenceCard = z.infer<typeof presenceContent>;
export type PresenceDetailsCard = z.infer<typeof presenceDetailsContent>;
export type PresenceButton = z.infer<typeof button>;
