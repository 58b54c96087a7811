import { isPseudonym } from '../anonymise/pseudonym.ts';
import type { IncomingMessage } from '../chat/events.ts';
import type { Directory } from '../directory/directory.ts';
import { fold } from '../texts/fold.ts';
import { sortNames } from '../texts/format.ts';

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** What a command says of a person, and the text without it. */
export interface SpokenPerson {
  /** Null when nobody was named, or whoever was named could be several people or nobody. */
  readonly person: NamedPerson | null;
  readonly rest: string;
}

/** Everybody whom the bot knows by name: who wrote to it or has a seat, in the order of their names. Nobody who was removed. */
export function knownPeople(directory: Pick<Directory, 'people' | 'seats'>): readonly NamedPerson[] {
  const named = new Map<string, string>();
  for (const { personId, personName } of directory.seats()) named.set(personId, personName);
  for (const { id, name } of directory.people()) if (name !== '') named.set(id, name);
  const people = [...named].map(([id, name]) => ({ id, name })).filter(({ id }) => !isPseudonym(id));
  const order = new Map(sortNames([...new Set(named.values())]).map((name, index) => [name, index]));
  return people.sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
}

/** Whom a command means: by a mention, or by a name that stands in the text. */
export function findSpokenPerson(
  argument: string,
  { mentions = [] }: Pick<IncomingMessage, 'mentions'>,
  directory: Pick<Directory, 'people' | 'seats'>,
): SpokenPerson {
  const [mentioned] = mentions;
  if (mentioned) {
    const known = directory.people().find(({ accountId }) => accountId === mentioned.accountId);
    const id = mentioned.id ?? known?.id;
    const rest = without(argument, mentioned.name);
    return { person: id === undefined ? null : { id, name: mentioned.name }, rest };
  }
  const found = longestNamed(argument, knownPeople(directory));
  return found ? { person: found, rest: without(argument, found.name) } : { person: null, rest: argument };
}

/** The only person whose name has all the words of a text; null for none, or several. */
export function personByWords(
  text: string,
  directory: Pick<Directory, 'people' | 'seats'>,
): NamedPerson | null {
  const words = fold(text)
    .split(' ')
    .filter((word) => word.length > 1);
  if (words.length === 0) return null;
  const fitting = knownPeople(directory).filter(({ name }) => {
    const own = fold(name).split(' ');
    return words.every((word) => own.some((part) => part.startsWith(word)));
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The person with the longest name in the text; null when nobody's name is, or several people have it. */
function longestNamed(text: string, people: readonly NamedPerson[]): NamedPerson | null {
  const spaced = ` ${fold(text)} `;
  const named = people.filter(({ name }) => name !== '' && spaced.includes(` ${fold(name)} `));
  const longest = Math.max(0, ...named.map(({ name }) => name.length));
  const [first, ...others] = named.filter(({ name }) => name.length === longest);
  return others.length === 0 ? (first ?? null) : null;
}

/** The text without its first words that are the name, compared as people write. */
function without(text: string, name: string): string {
  const words = text.split(' ');
  const length = name.trim().split(/\s+/u).length;
  const at = words.findIndex((_, index) => fold(words.slice(index, index + length).join(' ')) === fold(name));
  return at < 0 ? text : [...words.slice(0, at), ...words.slice(at + length)].join(' ');
}
