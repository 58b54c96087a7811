import type {
  ConversationKey,
  ConversationStore,
  KeptConversation,
} from '../../src/core/chat/conversation-store.ts';

export function createMemoryConversationStore(): ConversationStore {
  const rows = new Map<string, KeptConversation>();
  const idOf = ({ tenantId, personId, conversationId }: ConversationKey) =>
    JSON.stringify([tenantId, personId, conversationId]);
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
