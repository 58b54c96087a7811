import type { PersonalRecord } from './personal-data.ts';
import type { Pseudonym } from './pseudonym.ts';

/** Who is to be anonymised, by everything that is stored of who it is. */
export interface Subject {
  readonly id: string;
  readonly names: ReadonlySet<string>;
  /** Codes of the municipalities for which the person had a seat: a name without an id is the person's only there. */
  readonly municipalityCodes: ReadonlySet<string>;
  /** Ids of the personal chats with the bot. */
  readonly chats: ReadonlySet<string>;
}

/** A name of one word may be any word. */
const wholeName = /\S\s+\S/u;

/**
 * The record with the pseudonym wherever the person stood, and nothing else changed; the very record when the person is not in
 * it. Ids tell who is meant; a name is replaced beside the id, in the person's own municipality, or whole within a text.
 */
export function replacePerson(
  record: PersonalRecord,
  subject: Subject,
  pseudonym: Pseudonym,
): PersonalRecord {
  return inObject(record, { subject, pseudonym, municipalityCode: null });
}

interface Place {
  readonly subject: Subject;
  readonly pseudonym: Pseudonym;
  /** Of the nearest object around that names one. */
  readonly municipalityCode: string | null;
}

function inObject(object: PersonalRecord, around: Place): PersonalRecord {
  const { municipalityCode: own } = object;
  const place = typeof own === 'string' ? { ...around, municipalityCode: own } : around;
  const entries = Object.entries(object).map(
    ([key, value]) => [key, inField(key, value, object, place)] as const,
  );
  const isChanged = entries.some(([key, value]) => value !== object[key]);
  return isChanged ? Object.fromEntries(entries) : object;
}

function inField(key: string, value: unknown, object: PersonalRecord, place: Place): unknown {
  if (typeof value !== 'string') return inValue(value, place);
  if (!isNameKey(key)) return inText(inId(value, place), place);
  const { subject, municipalityCode, pseudonym } = place;
  const isKnown = subject.names.has(value);
  // What a delivery is called may be a role.
  if (isNamedBy(key, object, subject.id)) return isKnown || key !== 'recipientName' ? pseudonym.name : value;
  const isOwnMunicipality = municipalityCode !== null && subject.municipalityCodes.has(municipalityCode);
  if (isKnown && isOwnMunicipality && !hasOtherId(key, object)) return pseudonym.name;
  // Whoever has no name is called by the id.
  return inId(value, place);
}

/** What holds one name and nothing else. */
function isNameKey(key: string): boolean {
  return key === 'name' || key === 'insteadOf' || key.endsWith('Name');
}

function inValue(value: unknown, place: Place): unknown {
  if (typeof value === 'string') return inId(value, place);
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => inValue(item, place));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  return isRecord(value) ? inObject(value, place) : value;
}

/** `33…`, `person:33…`, `correction.person:33…`, `conversation:a:1…`. */
function inId(text: string, { subject, pseudonym }: Place): string {
  const found = [subject.id, ...subject.chats].find((id) => text === id || text.endsWith(`:${id}`));
  return found === undefined ? text : `${text.slice(0, text.length - found.length)}${pseudonym.id}`;
}

/** People write of one another: a whole name among other words is replaced too. */
function inText(text: string, { subject, pseudonym }: Place): string {
  return [...subject.names]
    .filter((name) => wholeName.test(name) && text.includes(name))
    .reduce((replaced, name) => replaced.replace(standingAlone(name), pseudonym.name), text);
}

function standingAlone(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
}

function isNamedBy(key: string, object: PersonalRecord, id: string): boolean {
  return idKeysOf(key).some((idKey) => {
    const value = object[idKey];
    return typeof value === 'string' && (value === id || value.endsWith(`:${id}`));
  });
}

function hasOtherId(key: string, object: PersonalRecord): boolean {
  return idKeysOf(key).some((idKey) => typeof object[idKey] === 'string');
}

/** Beside a name stands the id of whose it is: `byId` and `byName`, `id` and `name`, `personId` and `name`. */
function idKeysOf(key: string): readonly string[] {
  if (key === 'name') return ['id', 'personId'];
  return key.endsWith('Name') ? [`${key.slice(0, -'Name'.length)}Id`] : [];
}

export function isRecord(value: unknown): value is PersonalRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
