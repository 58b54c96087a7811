import type { Link } from '../../src/core/links/link.ts';
import type { LinkStore } from '../../src/core/links/link-store.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

export function createMemoryLinkStore(keep: Keep = keepNothing): LinkStore {
  const links = new Map<string, Link>();
  keep('Links', () => links);
  return {
    add: async (link) => {
      links.set(link.tokenHash, structuredClone(link));
    },
    find: async (tokenHash) => links.get(tokenHash) ?? null,
    list: async () => [...links.values()],
    remove: async (tokenHash) => {
      links.delete(tokenHash);
    },
  };
}
