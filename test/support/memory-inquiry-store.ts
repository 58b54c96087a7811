import { monthOfInquiry } from '../../src/core/inquiries/inquiry.ts';
import {
  type InquiryStore,
  isUnfinished,
  type StoredInquiry,
} from '../../src/core/inquiries/inquiry-store.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

export function createMemoryInquiryStore(keep: Keep = keepNothing): InquiryStore {
  const inquiries = new Map<string, StoredInquiry>();
  let writes = 0;
  const write = (inquiry: StoredInquiry['inquiry']) => {
    writes += 1;
    inquiries.set(inquiry.id, { inquiry: structuredClone(inquiry), etag: `etag-${writes}` });
  };
  const all = () => [...inquiries.values()].map(({ inquiry }) => inquiry);
  keep('Inquiries', () => inquiries);
  return {
    add: async (inquiry) => {
      if (inquiries.has(inquiry.id)) throw new Error('its id is taken');
      write(inquiry);
    },
    read: async (id) => inquiries.get(id) ?? null,
    change: async ({ inquiry, etag }, next) => {
      if (inquiries.get(inquiry.id)?.etag !== etag) return 'conflict';
      write(next);
      return 'written';
    },
    list: async (month) =>
      all()
        .filter(({ id }) => month === null || monthOfInquiry(id) === month)
        .sort((one, other) => (one.askedAt < other.askedAt ? 1 : -1)),
    unfinished: async () =>
      all()
        .filter(isUnfinished)
        .map(({ id }) => id),
    removeBefore: async (instant) => {
      const old = all().filter(({ askedAt }) => askedAt < instant);
      for (const { id } of old) inquiries.delete(id);
      return old.length;
    },
  };
}
