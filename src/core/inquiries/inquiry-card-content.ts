import type { z } from 'zod/v4';
import { lang, list, record, text } from '../card-fields.ts';

/** What the coordinator's card shows: a question, with a form while nobody has answered it, then with the answer. */
export const inquiryCardContent = record({
  lang,
  inquiryId: text,
  heading: text,
  question: text,
  /** When and where it was asked, and why the bot has no answer. */
  asked: text,
  before: text.nullable(),
  notice: text.nullable(),
  form: record({ where: text, sv: text, en: text, send: text }).nullable(),
  answered: record({
    line: text,
    answers: list(record({ label: text, text })),
    delivery: text,
  }).nullable(),
});

export type InquiryCard = z.infer<typeof inquiryCardContent>;
