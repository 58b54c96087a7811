import { isWhole, withoutAsides } from './asides.ts';
import { candidatesOf } from './candidates.ts';
import { followUp } from './follow-up.ts';
import { nothingInherited } from './follow-up-fees.ts';
import { followUpMarks } from './follow-up-marks.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Intent } from './intents/intent.ts';
import { intents } from './intents.ts';
import { courtesyWords } from './lexicon/stop-words.ts';
import type { NamedKind } from './names.ts';
import { notUnderstood } from './not-understood.ts';
import { explainsItself } from './own-words.ts';
import type { Candidate } from './piece.ts';
import type { Query } from './query.ts';
import {
  ambiguousMention,
  type Grammar,
  grammar,
  idsOf,
  type Mention,
  type Reading,
  read,
  withPieces,
} from './reading.ts';
import type { Remembered } from './remembered.ts';
import { type Scope, saysOwn } from './scope.ts';
import { talkCandidates } from './talk-candidates.ts';
import { type Token, tokenise } from './tokenise.ts';
import type { Understanding } from './understanding.ts';

/** What became of a text; `leans` when another question before it could make it mean something else. */
export type Understood = Understanding & { readonly leans: boolean };

export function understand(
  text: string,
  context: { readonly scope: Scope; readonly gazetteer: Gazetteer; readonly previous: Remembered | null },
): Understood {
  const tokenised = tokenise(text);
  if (!tokenised) return { type: 'too-long', leans: false };
  const tokens = withoutCourtesy(tokenised.tokens);
  if (!tokens.some((token) => /[\p{L}\p{N}]/u.test(token.word)))
    return { type: 'nothing-asked', leans: false };
  const candidates = candidatesOf(tokens, context.gazetteer);
  const continued = context.previous ? followUp(tokens, candidates, context.previous, context.scope) : null;
  if (continued) return { ...continued, leans: true };
  const asked =
    askedByItself(tokenised.text, tokens, candidates, context.scope, (intent) => intent.grammar) ??
    askedAmongTalk(tokenised.text, tokens, candidates, context);
  if (!asked) return notUnderstood(tokens, candidates, context.scope);
  const { continues, pointsAtPlace, pointsAtThing } = followUpMarks(tokens);
  return { ...asked, leans: continues || pointsAtPlace || pointsAtThing };
}

type Asked = Extract<Understanding, { type: 'query' | 'which' }>;

/** Sentences that only thank or greet, such as "Thanks, that's all on meetings.", ask nothing. */
function withoutCourtesy(tokens: readonly Token[]): readonly Token[] {
  const courteous = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    const opens = tokens[at - 1]?.sentence !== token.sentence;
    if (opens && isCourtesy(tokens.filter((other) => other.sentence === token.sentence)))
      courteous.add(token.sentence);
  }
  const rest = tokens.filter((token) => !courteous.has(token.sentence));
  return rest.length > 0 ? rest : tokens;
}

const closedWords: Grammar = grammar({
  kinds: [],
  cues: ['meeting', 'goal', 'agreement', 'project', 'all', 'fee'],
});
const noGazetteer: Gazetteer = {
  find: () => null,
  findNear: () => null,
  findCut: () => null,
  findAbbreviated: () => null,
  findNearPhrase: () => null,
};

function isCourtesy(sentence: readonly Token[]): boolean {
  const first = sentence[0]?.folded ?? '';
  if (!courtesyWords.some((word) => word === first)) return false;
  return read(sentence, candidatesOf(sentence, noGazetteer), closedWords).unexplained.length === 0;
}

/** Each word says something here, or stands in what the report tells of a row that the question names. */
function isExplained(reading: Reading, { latest }: Scope): boolean {
  return reading.unexplained.length === 0 || explainsItself(reading, latest);
}

/** `grammarOf`: what each kind of question may hold here. */
function askedByItself(
  text: string,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  scope: Scope,
  grammarOf: (intent: Intent) => Grammar,
): Asked | null {
  for (const intent of intents) {
    const reading = read(tokens, candidates, grammarOf(intent));
    if (!isExplained(reading, scope)) continue;
    const query = intent.toQuery(reading, scope);
    if (!query) continue;
    for (const kind of [intent.subject, 'municipality'] as const) {
      const several = kind ? ambiguousMention(reading, kind) : null;
      if (kind && several) return which({ text, tokens, kind, query, ...several });
    }
    const own = saysOwn(reading) && idsOf(reading, 'municipality').length === 0 ? scope.own : null;
    return { type: 'query', query, inherited: { ...nothingInherited, own } };
  }
  return null;
}

/** The question without the talk around it and in it, where the rest is a whole question. */
function askedAmongTalk(
  text: string,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  { gazetteer, scope }: { readonly gazetteer: Gazetteer; readonly scope: Scope },
): Asked | null {
  const all = { tokens, isKnown: true };
  for (const left of [all, ...withoutAsides(text, tokens, candidates)]) {
    const rest = left.tokens;
    const meanings = rest === tokens ? candidates : candidatesOf(rest, gazetteer);
    const talking = [...meanings, ...talkCandidates(rest, meanings)];
    const plain =
      rest === tokens ? null : askedByItself(text, rest, meanings, scope, (intent) => intent.grammar);
    if (plain && isWhole(plain.query, left)) return plain;
    const asked = askedByItself(text, rest, talking, scope, grammarWithTalk);
    if (asked && isWhole(asked.query, { isKnown: false })) return asked;
  }
  return null;
}

const talkingGrammars = new Map(
  intents.map((intent) => [
    intent,
    withPieces(intent.grammar, intent.kind === 'fees' ? ['talk', 'frame'] : ['talk']),
  ]),
);

function grammarWithTalk(intent: Intent): Grammar {
  return talkingGrammars.get(intent) ?? intent.grammar;
}

function which(found: {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kind: NamedKind;
  readonly mention: Mention;
  readonly ids: readonly string[];
  readonly query: Query;
}): Asked {
  const from = found.tokens[found.mention.from]?.start ?? 0;
  const to = found.tokens[found.mention.to - 1]?.end ?? found.text.length;
  return { type: 'which', kind: found.kind, ids: found.ids, text: found.text, from, to, query: found.query };
}
