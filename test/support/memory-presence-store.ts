import type { PresenceChange, PresenceDraft } from '../../src/core/presence/presence.ts';
import type { PresenceStore, StoredPresence } from '../../src/core/presence/presence-store.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

export function createMemoryPresenceStore(keep: Keep = keepNothing): PresenceStore {
  const meetings = new Map<string, StoredPresence>();
  const changes: PresenceChange[] = [];
  const drafts = new Map<string, PresenceDraft>();
  keep('Presence', () => meetings);
  keep('Presence', () => changes);
  keep('Presence', () => drafts);
  return {
    revision: async () => (changes.length === 0 ? '' : `revision-${changes.length}`),
    list: async () =>
      [...meetings.values()].map(({ presence }) => presence).sort((a, b) => (a.date < b.date ? -1 : 1)),
    read: async (meetingId) => meetings.get(meetingId) ?? null,
    record: async (change, etag) => {
      if (changes.some(({ id }) => id === change.id)) return 'recorded';
      const { meetingId } = change.after;
      if ((meetings.get(meetingId)?.etag ?? null) !== etag) return 'conflict';
      changes.push(structuredClone(change));
      meetings.set(meetingId, { presence: structuredClone(change.after), etag: `etag-${changes.length}` });
      return 'recorded';
    },
    history: async (meetingId) =>
      changes
        .filter(({ after }) => after.meetingId === meetingId)
        .sort((a, b) => Date.parse(a.after.confirmedAt) - Date.parse(b.after.confirmedAt)),
    draft: async (meetingId, personId) => drafts.get(`${meetingId} ${personId}`) ?? null,
    putDraft: async (draft) => {
      drafts.set(`${draft.meetingId} ${draft.personId}`, structuredClone(draft));
    },
    removeDrafts: async (meetingId) => {
      for (const [key, draft] of drafts) if (draft.meetingId === meetingId) drafts.delete(key);
    },
  };
}
