import { synonymKinds } from '../figures/synonym-row.ts';
import { namedSlots } from './intents/fee-slots.ts';
import { feesIntent, openFeesQuery } from './intents/fees.ts';
import { everyCue } from './lexicon.ts';
import type { RowReference } from './names.ts';
import type { Candidate, Piece } from './piece.ts';
import type { FeesQuery } from './query.ts';
import { grammar, idsOf, type Reading, read } from './reading.ts';
import type { Scope } from './scope.ts';
import type { Token } from './tokenise.ts';
import type { Understood } from './understand.ts';
import type { Hints, Understanding } from './understanding.ts';

const everyPiece: readonly Piece['type'][] = ['month', 'day', 'date', 'amount', 'count'];
const everything = grammar({ kinds: synonymKinds, cues: everyCue, pieces: everyPiece });
/** As the grammar of fees, with the things that have none. */
const feeless = grammar({
  kinds: ['municipality', 'service', 'area', 'agreement', 'project', 'body'],
  cues: [
    'fee',
    'cost',
    'total',
    'all',
    'percent',
    'project',
    'agreement',
    'framework',
    'service',
    'joint',
    'municipality',
    'year',
    'this-year',
    'new',
    'participate',
  ],
});

/** Why a text that asks nothing known has no answer. */
export function notUnderstood(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  scope: Scope,
): Understood {
  const reading = read(tokens, candidates, everything);
  const leans = reading.unexplained.length === 0 && saysAnything(reading);
  const hints: Hints = { ...namedSlots(reading, scope), areas: idsOf(reading, 'area'), cues: reading.cues };
  const names = elsewhereNames(candidates);
  if (names.length > 0) return { type: 'elsewhere', names, hints, leans: false };
  const rows = rowsWithoutFee(read(tokens, candidates, feeless));
  if (rows.length > 0) return { type: 'no-fee', rows, leans };
  if (reading.unexplained.length === 0) {
    const open = openFeesQuery(read(tokens, candidates, feesIntent.grammar), scope);
    return { ...onlyKnownWords(reading, hints, open), leans };
  }
  return {
    type: 'unknown-words',
    words: [...new Set(reading.unexplained.map((token) => token.text))],
    hints,
    leans: false,
  };
}

function saysAnything({ mentions, cues, years, months, days, dates }: Reading): boolean {
  return cues.size + mentions.length + years.length + months.length + days.length + dates.length > 0;
}

function onlyKnownWords(reading: Reading, hints: Hints, query: FeesQuery | null): Understanding {
  if (reading.mentions.length === 0 && reading.cues.size === 0) return { type: 'nothing-asked' };
  const asksFee = reading.cues.has('fee') || reading.cues.has('cost') || hints.services.length > 0;
  return reading.cues.has('own') && asksFee
    ? { type: 'whose', hints, query }
    : { type: 'unclear', hints, query };
}

function elsewhereNames(candidates: readonly Candidate[]): readonly string[] {
  const surely = candidates.filter((candidate) => candidate.sure);
  const rows = surely.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.type === 'mention' ? piece.rows : [])),
  );
  return [...new Set(rows.filter((row) => row.kind === 'elsewhere').map((row) => row.id))];
}

function rowsWithoutFee(reading: Reading): readonly RowReference[] {
  const money = reading.cues.has('fee') || reading.cues.has('cost') || reading.cues.has('percent');
  const named = reading.mentions.filter(({ ids }) => !ids.has('municipality') && !ids.has('body'));
  if (named.some(({ ids }) => ids.has('service'))) return [];
  if (reading.unexplained.length > 0 || named.length === 0) return [];
  if (!money && idsOf(reading, 'municipality').length === 0) return [];
  return named.flatMap((mention) =>
    (['area', 'agreement', 'project'] as const)
      .flatMap((kind) => (mention.ids.get(kind) ?? []).map((id) => ({ kind, id })))
      .slice(0, 1),
  );
}
