import type { PersonalData, PersonalRecord, Rewriting } from '../../src/core/anonymise/personal-data.ts';

/** Where a store keeps its records: maps and lists, also within one another. */
type Container = Map<string, unknown> | unknown[];

interface Kept {
  readonly area: string;
  readonly container: () => Container | readonly unknown[];
  /** What only the key of a record says. */
  readonly ofKey: (key: string) => object;
  readonly onChange: () => void;
}

/** A store in memory says where its records are, so that they can be anonymised. */
export type Keep = (
  area: string,
  container: Kept['container'],
  more?: Partial<Pick<Kept, 'ofKey' | 'onChange'>>,
) => void;

export const keepNothing: Keep = () => undefined;

/** A record in its place: `write` puts another one there, or none. */
interface Place {
  readonly record: PersonalRecord;
  readonly kept: Kept;
  write(next: PersonalRecord | null): void;
}

export function createMemoryPersonalData(): { readonly keep: Keep; readonly personalData: PersonalData } {
  const all: Kept[] = [];
  const placesOf = (area: string) =>
    all.filter((kept) => kept.area === area).flatMap((kept) => placesIn(kept.container() as Container, kept));
  return {
    keep: (area, container, { ofKey = () => ({}), onChange = () => undefined } = {}) => {
      all.push({ area, container, ofKey, onChange });
    },
    personalData: {
      get areas() {
        return [...new Set(all.map(({ area }) => area))];
      },
      records: async function* (area) {
        yield placesOf(area).map(({ record }) => record);
      },
      rewrite: async (area, rewrite) => {
        const counts = { changed: 0, left: 0 };
        for (const place of placesOf(area)) {
          const next: Rewriting = rewrite(place.record);
          if (next === 'later') counts.left += 1;
          if (next === 'later' || next === place.record) continue;
          place.write(next === 'remove' ? null : next);
          place.kept.onChange();
          counts.changed += 1;
        }
        return counts;
      },
    },
  };
}

function placesIn(container: Container, kept: Kept): readonly Place[] {
  if (container instanceof Map) {
    return [...container].flatMap(([key, value]) =>
      placesAt(value, kept, key, (next, record) => {
        container.delete(key);
        const moved = typeof record?.['recipientId'] === 'string' ? record['recipientId'] : key;
        if (next !== null) container.set(moved, next);
      }),
    );
  }
  return container.flatMap((value, index) =>
    placesAt(value, kept, String(index), (next) => {
      container.splice(index, 1, ...(next === null ? [] : [next]));
    }),
  );
}

/** Takes what is to stand in a place, and the record in it; null for nothing. */
type Put = (next: unknown, record: PersonalRecord | null) => void;

function placesAt(value: unknown, kept: Kept, key: string, put: Put): readonly Place[] {
  if (value instanceof Map || Array.isArray(value)) return placesIn(value, kept);
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.values(value);
  if (fields.some((field) => field instanceof Map)) {
    return fields.flatMap((field) => placesAt(field, kept, key, () => undefined));
  }
  const { record, wrap } = unwrapped(value as PersonalRecord);
  const ofKey = kept.ofKey(key);
  return [
    {
      record: Object.keys(ofKey).length > 0 ? { ...record, ...ofKey } : record,
      kept,
      write: (next) => put(next === null ? null : wrap(next), next),
    },
  ];
}

/** Of a record with its version mark beside it, which no longer fits the record that takes its place. */
function unwrapped(value: PersonalRecord) {
  const { etag, ...rest } = value;
  const mark = { etag: `${String(etag)}, anonymised` };
  const [[name = '', record] = [], ...others] = Object.entries(rest);
  if (etag !== undefined && others.length === 0) {
    return {
      record: record as PersonalRecord,
      wrap: (next: PersonalRecord): unknown => ({ [name]: next, ...mark }),
    };
  }
  return {
    record: value,
    wrap: (next: PersonalRecord): unknown => (etag === undefined ? next : { ...next, ...mark }),
  };
}
