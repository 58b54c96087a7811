import type { Seat } from '../directory/roster-store.ts';
import type { Body, Municipality } from '../figures/rows.ts';
import { dateIn, findSpokenDate, type SpokenDate } from '../meetings/spoken-date.ts';
import { fold } from '../texts/fold.ts';

/** What a command says of a seat. Null for what it does not say. */
export interface ParsedSeat {
  readonly municipality: Municipality | null;
  readonly body: Body | null;
  readonly role: Seat['role'] | null;
  readonly order: number | null;
  readonly from: string | null;
  readonly to: string | null;
  /** A day that is in no calendar was written. */
  readonly isWrongDate: boolean;
  /** What is left: a name, perhaps. */
  readonly rest: string;
}

interface Known {
  readonly municipalities: readonly Municipality[];
  readonly bodies: readonly Body[];
  /** `YYYY-MM-DD`: a date without a year is the next such day. */
  readonly today: string;
  /** What a date means that has no word before it. */
  readonly bareDate: 'from' | 'to';
}

const roles = new Map<string, Seat['role']>([
  ['ledamot', 'member'],
  ['member', 'member'],
  ['ersattare', 'substitute'],
  ['suppleant', 'substitute'],
  ['substitute', 'substitute'],
  ['deputy', 'substitute'],
  ['sekreterare', 'secretary'],
  ['secretary', 'secretary'],
]);
const fromWords = /(?:^|\s)(?:från(?: och med)?|fran|fr\.? ?o\.? ?m\.?|from)$/iu;
const untilWords = /(?:^|\s)(?:till(?: och med)?|t\.? ?o\.? ?m\.?|to|until|per)$/iu;
const prepositions = new Set(['i', 'in', 'for', 'to', 'of', 'pa', 'on', 'at']);

/** Reads `i Boden nämnden som ersättare 2 från 1 januari till 2023-12-31`, in either language and in any order. */
export function parseSeat(text: string, known: Known): ParsedSeat {
  const dated = takeDates(text.replace(/(?<!\p{L})(?:i ?dag|today)(?!\p{L})/giu, known.today), known);
  const withRole = takeRole(dated.rest.split(' ').filter((word) => word !== ''));
  const withMunicipality = take(withRole.rest, known.municipalities, ({ name, officialName }) => [
    officialName,
    name,
  ]);
  const withBody = take(withMunicipality.rest, known.bodies, namesOfBody);
  return {
    municipality: withMunicipality.found,
    body: withBody.found,
    role: withRole.role,
    order: withRole.order,
    from: dated.from,
    to: dated.to,
    isWrongDate: dated.isWrongDate,
    rest: withBody.rest.join(' '),
  };
}

function namesOfBody({ nameSv, nameEn, channelNames, bodyId }: Body): readonly string[] {
  return [nameSv, nameEn, ...channelNames, bodyId];
}

function takeDates(text: string, { today, bareDate }: Pick<Known, 'today' | 'bareDate'>) {
  const found: { from: string | null; to: string | null; isWrongDate: boolean } = {
    from: null,
    to: null,
    isWrongDate: false,
  };
  let rest = text;
  for (let spoken = findSpokenDate(rest); spoken; spoken = findSpokenDate(rest)) {
    const date = dayOf(spoken, today);
    const isUntil = untilWords.test(spoken.before);
    const bound = isUntil ? 'to' : fromWords.test(spoken.before) ? 'from' : bareDate;
    if (date === null) found.isWrongDate = true;
    else found[bound] = date;
    const before = spoken.before.replace(isUntil ? untilWords : fromWords, '');
    rest = `${before} ${spoken.after}`.trim();
  }
  return { ...found, rest };
}

/** Without a year, the next such day from today on. */
function dayOf(spoken: SpokenDate, today: string): string | null {
  if (spoken.year !== null) return dateIn(spoken.year, spoken);
  const year = Number(today.slice(0, 4));
  const date = dateIn(year, spoken);
  return date !== null && date < today ? dateIn(year + 1, spoken) : date;
}

function takeRole(words: readonly string[]) {
  const at = words.findIndex((word, index) => isAs(words[index - 1]) && roles.has(plain(word)));
  const role = roles.get(plain(words[at] ?? '')) ?? null;
  if (at < 0 || role === null) return { role: null, order: null, rest: words };
  const number = /^(?:nr\.?)?(\d{1,2})$/iu.exec(plain(words[at + 1] ?? ''))?.[1];
  const order = number === undefined || number === '0' ? null : Number(number);
  return { role, order, rest: [...words.slice(0, at - 1), ...words.slice(at + (number ? 2 : 1))] };
}

function isAs(word: string | undefined): boolean {
  return word !== undefined && ['som', 'as'].includes(plain(word));
}

/** Takes the longest of the things' names out of the words, with a preposition before it. */
function take<T>(words: readonly string[], things: readonly T[], namesOf: (thing: T) => readonly string[]) {
  const spellings = things
    .flatMap((thing) => namesOf(thing).map((name) => ({ thing, parts: fold(name).split(' ') })))
    .sort((a, b) => b.parts.length - a.parts.length);
  for (const { thing, parts } of spellings) {
    const at = words.findIndex((_, index) =>
      parts.every((part, offset) => plain(words[index + offset] ?? '') === part),
    );
    if (at < 0) continue;
    const begin = prepositions.has(plain(words[at - 1] ?? '')) ? at - 1 : at;
    return { found: thing, rest: [...words.slice(0, begin), ...words.slice(at + parts.length)] };
  }
  return { found: null, rest: words };
}

function plain(word: string): string {
  return fold(word.replace(/[,.;:!]+$/u, ''));
}
