import { candidatesOf } from '../candidates.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Intent } from '../intents/intent.ts';
import { intents } from '../intents.ts';
import { type FeesQuery, type Query, query } from '../query.ts';
import { ambiguousMention, type Reading, read } from '../reading.ts';
import type { Scope } from '../scope.ts';
import { tokenise } from '../tokenise.ts';
import { looseCandidates } from './loose-candidates.ts';

/**
 * The queries that a text supports with its own words, slang counted in; at most one of each kind. The coverage rule holds
 * as ever: a word that nothing explains leaves none, so that parking in a municipality stays without an answer. Each row,
 * year and moment of a query is named by a stretch of the text, found by the same lists and the same tolerance for
 * misspellings; a name that fits several rows supports none of them; and a query for fees needs a word that asks for an amount.
 */
export function supportedQueries(text: string, scope: Scope, gazetteer: Gazetteer): readonly Query[] {
  const tokens = tokenise(text)?.tokens ?? [];
  if (tokens.length === 0) return [];
  const candidates = [...looseCandidates(tokens), ...candidatesOf(tokens, gazetteer)];
  return intents.flatMap((intent) => queryOf(intent, read(tokens, candidates, intent.grammar), scope) ?? []);
}

function queryOf(intent: Intent, reading: Reading, scope: Scope): Query | null {
  if (reading.unexplained.length > 0) return null;
  if (ambiguousMention(reading, 'municipality')) return null;
  if (intent.subject && ambiguousMention(reading, intent.subject)) return null;
  const asked = intent.toQuery(reading, scope);
  return asked?.kind === 'fees' && !asksForAmount(reading) ? null : asked;
}

const amountCues = ['fee', 'cost', 'how-much', 'total'] as const;

function asksForAmount({ cues }: Reading): boolean {
  return amountCues.some((cue) => cues.has(cue));
}

/**
 * The supported query that somebody else's reading means; null when it is no query, or one with a slot that the words do not
 * support, or without one that they name. What comes back is made of the words alone, so nothing of the reading gets on.
 */
export function agreedQuery(read: unknown, supported: readonly Query[]): Query | null {
  const checked = query.safeParse(withoutEmptySlots(read));
  if (!checked.success) return null;
  const meant = meaningOf(checked.data);
  return supported.find((each) => meaningOf(each) === meant) ?? null;
}

const mayLack = ['place', 'limit'] as const;

/** The model's schema has it write null into a slot that the query does without. */
function withoutEmptySlots(read: unknown): unknown {
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return read;
  return Object.fromEntries(
    Object.entries(read).filter(([slot, value]) => value !== null || !mayLack.some((name) => name === slot)),
  );
}

/** Equal for queries that mean the same: the order of a list means nothing, nor does a slot that the operation leaves unused. */
function meaningOf(asked: Query): string {
  const slots = Object.entries(asked).filter(([slot]) => asked.kind !== 'fees' || isUsed(slot, asked));
  return JSON.stringify(
    slots.sort(([one], [other]) => (one < other ? -1 : 1)).map(([slot, value]) => [slot, unordered(value)]),
  );
}

function isUsed(slot: string, { operation }: FeesQuery): boolean {
  if (slot === 'top') return operation === 'highest' || operation === 'lowest';
  return slot !== 'by' || (operation !== 'values' && operation !== 'sum');
}

function unordered(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).sort() : value;
}
