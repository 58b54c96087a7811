import type { z } from 'zod/v4';
import { lang, list, record, text } from '../card-fields.ts';

/** What a form asks to choose from; `value` is what comes back. */
const option = record({ title: text, value: text });

/** A form to add a meeting or to move one. */
export const planFormContent = record({
  lang,
  action: record({ verb: text, title: text }),
  heading: text,
  lead: text,
  /** How to say the same in words. */
  how: text,
  /** The meetings to choose from, to move one of them; none when it is known which, or a new one is added. */
  meetings: list(option),
  /** The meeting that is moved, and the SEQUENCE it is shown in; `''` when it is chosen, or a new one is added. */
  meetingId: text,
  sequence: text,
  /** The bodies to choose from for a new meeting; none when one is moved. */
  bodies: list(option),
  forms: list(option),
  modes: list(option),
  /** What the inputs begin with; `''` for nothing. `firstDate` is the earliest day that may be chosen. */
  values: record({ body: text, date: text, start: text, end: text, mode: text, firstDate: text }),
  labels: record({
    meeting: text,
    meetingMissing: text,
    body: text,
    bodyMissing: text,
    date: text,
    dateMissing: text,
    start: text,
    end: text,
    form: text,
    mode: text,
    place: text,
    link: text,
  }),
});

/** What will happen to a meeting, with the buttons to let it; and afterwards, without any, what did. */
export const planStepContent = record({
  lang,
  heading: text,
  lead: text,
  lines: list(text),
  /** What is confirmed or left: comes back as it is. */
  change: record({
    kind: text,
    meetingId: text,
    sequence: text,
    date: text,
    start: text,
    end: text,
    reason: text,
  }).nullable(),
  buttons: record({ confirm: text, leave: text }),
});

export type PlanFormCard = z.infer<typeof planFormContent>;
export type PlanStepCard = z.infer<typeof planStepContent>;
