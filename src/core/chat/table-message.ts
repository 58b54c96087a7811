import type { TableCard } from '../card-content.ts';
import type { OutgoingMessage } from './replies.ts';

/** A table whose `lead` is the whole answer in one sentence. */
export function tableMessage(data: TableCard): OutgoingMessage {
  return { kind: 'card', card: { template: 'table', data }, summary: data.lead, citations: [] };
}
