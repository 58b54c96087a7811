import { z } from 'zod/v4';
import { lang, list, record, text } from '../card-fields.ts';
import type { OutgoingMessage } from '../chat/replies.ts';

/** Addresses to open. Who sees no card has them in the summary. */
export const linksContent = record({
  lang,
  lead: text,
  lines: list(text),
  /** An address to copy; null for none. */
  address: text.nullable(),
  buttons: list(record({ title: text, url: z.url({ protocol: /^https?$/ }) })),
});

export type LinksCard = z.infer<typeof linksContent>;

export function linksMessage(data: LinksCard): OutgoingMessage {
  const summary = [data.lead, ...data.buttons.map(({ url }) => url)].join(' ');
  return { kind: 'card', card: { template: 'links', data }, summary, citations: [] };
}
