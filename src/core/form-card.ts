import { z } from 'zod/v4';
import { lang, list, record, text } from './card-fields.ts';
import type { CardActionReply, OutgoingMessage } from './chat/replies.ts';

/**
 * A sentence or two, things to fill in or choose, and buttons. Each button sends its `press`, and what was filled in when
 * it `sendsFields`, by the fields' ids.
 */
export const formCardContent = record({
  lang,
  heading: text,
  lines: list(text),
  facts: list(record({ label: text, value: text })),
  /** What is wrong with what was just sent, or what became of it; null for nothing. */
  notice: text.nullable(),
  fields: list(
    record({
      id: text,
      kind: z.enum(['choice', 'text', 'date']),
      label: text,
      /** What it begins with; `''` for nothing. */
      value: text,
      options: list(record({ title: text, value: text })),
      required: z.boolean(),
      /** Said when a required one is left empty. */
      missing: text,
      maxLength: z.number().int().positive(),
    }),
  ),
  buttons: list(
    record({
      title: text,
      verb: text,
      style: z.enum(['default', 'positive', 'destructive']),
      press: z.record(text, text).readonly(),
      sendsFields: z.boolean(),
    }),
  ),
});

export type FormCard = z.infer<typeof formCardContent>;
export type FormField = FormCard['fields'][number];
export type FormButton = FormCard['buttons'][number];

/** Sweden has 290 municipalities; more choices a card has no room for. */
const maxOptions = 300;

type Option = FormField['options'][number];

export function choiceField(
  field: Pick<FormField, 'id' | 'label' | 'missing'> & { readonly value?: string },
  options: readonly Option[],
): FormField {
  const shown = options.slice(0, maxOptions);
  const value = shown.find((option) => option.value === field.value)?.value ?? '';
  return { ...field, kind: 'choice', value, options: shown, required: true, maxLength: 1 };
}

/** A line that may be left empty. */
export function textField(
  field: Pick<FormField, 'id' | 'label' | 'maxLength'> & { readonly value?: string },
): FormField {
  return { ...field, kind: 'text', value: field.value ?? '', options: [], required: false, missing: '–' };
}

/** A day, `YYYY-MM-DD`, that may be left empty. */
export function dateField(field: Pick<FormField, 'id' | 'label'> & { readonly value?: string }): FormField {
  return { ...textField({ ...field, maxLength: 10 }), kind: 'date' };
}

/** A card that only says something. */
export function noteCard(lang: FormCard['lang'], heading: string, lines: readonly string[]): FormCard {
  return { lang, heading, lines, facts: [], notice: null, fields: [], buttons: [] };
}

export function formMessage(data: FormCard): OutgoingMessage {
  const summary = [data.heading, ...data.lines.slice(0, 1)].join(' ');
  return { kind: 'card', card: { template: 'form', data }, summary, citations: [] };
}

export function formReply(data: FormCard): CardActionReply {
  return { kind: 'card', card: { template: 'form', data } };
}
