import type { ChoicesCard } from '../card-content.ts';
import type { OutgoingMessage } from './replies.ts';

/** A sentence and things to press. */
export function choicesMessage(data: ChoicesCard): OutgoingMessage {
  return { kind: 'card', card: { template: 'choices', data }, summary: data.lead, citations: [] };
}
