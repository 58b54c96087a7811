import type { PersonalData, PersonalRecord } from './personal-data.ts';
import { isRecord, replacePerson, type Subject } from './replace-person.ts';

/** A person by everything that is stored, and how many records of each area that concerns. */
export interface Traces {
  readonly subject: Subject;
  /** Only areas with a record. */
  readonly records: ReadonlyMap<string, number>;
}

/** What stands for anything else while it is looked for. */
const nobody = { id: '', name: '' };

/** Reads all that is stored. */
export async function findTraces(data: PersonalData, id: string): Promise<Traces> {
  const names = new Set<string>();
  const municipalityCodes = new Set<string>();
  const chats = new Set<string>();
  const records = new Map<string, number>();
  const alone: Subject = { id, names, municipalityCodes: new Set(), chats: new Set() };
  for (const area of data.areas) {
    for await (const page of data.records(area)) {
      for (const record of page.filter((known) => replacePerson(known, alone, nobody) !== known)) {
        records.set(area, (records.get(area) ?? 0) + 1);
        for (const name of namesBeside(record, id)) names.add(name);
        for (const chat of chatsOf(record, id)) chats.add(chat);
        const { personId, municipalityCode } = record;
        if (personId === id && typeof municipalityCode === 'string') municipalityCodes.add(municipalityCode);
      }
    }
  }
  return { subject: { id, names, municipalityCodes, chats }, records };
}

/** Every name that stands beside the id. */
function namesBeside(value: unknown, id: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesBeside(item, id));
  if (!isRecord(value)) return [];
  const own = Object.entries(value)
    .filter(([, field]) => field === id)
    .flatMap(([key]) => nameKeysOf(key).map((nameKey) => value[nameKey]))
    .filter((name) => typeof name === 'string' && name !== '');
  return [
    ...own.filter((name) => typeof name === 'string'),
    ...Object.values(value).flatMap((field) => namesBeside(field, id)),
  ];
}

function nameKeysOf(idKey: string): readonly string[] {
  if (idKey === 'id') return ['name'];
  if (idKey === 'personId') return ['personName', 'name'];
  return idKey.endsWith('Id') ? [`${idKey.slice(0, -'Id'.length)}Name`] : [];
}

/** Where the record says who speaks with the bot in its address. */
const speakers = ['asker', 'proposedBy', 'askedBy'];

/** The personal chats in a record that is the person's own. */
function chatsOf(record: PersonalRecord, id: string): readonly string[] {
  const isOwn =
    record['id'] === id ||
    record['personId'] === id ||
    record['recipientId'] === `person:${id}` ||
    speakers.some((key) => {
      const speaker = record[key];
      return isRecord(speaker) && speaker['id'] === id;
    });
  return isOwn ? Object.values(record).flatMap(personalChat) : [];
}

function personalChat(value: unknown): readonly string[] {
  if (!isRecord(value) || value['conversationType'] !== 'personal') return [];
  const { conversationId } = value;
  return typeof conversationId === 'string' ? [conversationId] : [];
}
