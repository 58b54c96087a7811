import type { z } from 'zod/v4';
import { lang, list, record, text } from '../card-fields.ts';

/** What a form asks to choose from; `value` is what comes back. */
const formOption = record({ title: text, value: text });

/** A form to propose a correction: of the one figure, or of one to choose among several. */
export const correctionFormContent = record({
  lang,
  lead: text,
  /** How to say the same in words. */
  how: text,
  figures: list(formOption),
  /** The figure when there is one; `''` when it is to be chosen. */
  chosen: text,
  labels: record({
    figure: text,
    figureMissing: text,
    newValue: text,
    newValueMissing: text,
    reason: text,
    reasonMissing: text,
    source: text,
    sourceMissing: text,
    send: text,
  }),
});

/** A proposed correction as the coordinators see it, and what became of it. */
export const correctionCardContent = record({
  lang,
  correctionId: text,
  heading: text,
  lead: text,
  facts: list(record({ label: text, value: text })),
  /** What would no longer agree with the rest of the figures. */
  warnings: list(text),
  /** Who decided; null while nobody has. */
  status: text.nullable(),
  /** Null once it is decided. */
  form: record({ comment: text, accept: text, decline: text }).nullable(),
});

export type CorrectionFormCard = z.infer<typeof correctionFormContent>;
export type CorrectionCard = z.infer<typeof correctionCardContent>;
