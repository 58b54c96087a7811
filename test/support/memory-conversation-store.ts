import type {
  ConversationKey,
  ConversationStore,
  KeptConversation,
} from '../../src/core/chat/conversation-store.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

export function createMemoryConversationStore(keep: Keep = keepNothing): ConversationStore {
  const rows = new Map<string, KeptConversation>();
  const idOf = ({ tenantId, personId, conversationId }: ConversationKey) =>
    JSON.stringify([tenantId, personId, conversationId]);
  keep('Conversations', () => rows, { ofKey: (key) => ({ keyParts: JSON.parse(key) }) });
  return {
    read: async (key) => rows.get(idOf(key)) ?? null,
    write: async (key, kept) => {
      const known = rows.get(idOf(key));
      if (!known || known.at < kept.at) rows.set(idOf(key), structuredClone(kept));
    },
    removeBefore: async (instant) => {
      for (const [id, { at }] of rows) if (at < instant) rows.delete(id);
    },
  };
}
