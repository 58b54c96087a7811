import type { NamedKind } from '../names.ts';
import type { Query } from '../query.ts';
import type { Grammar, Reading } from '../reading.ts';
import type { Scope } from '../scope.ts';

/** One kind of question: which words it may hold, and what query they make. */
export interface Intent {
  readonly kind: Query['kind'];
  readonly grammar: Grammar;
  /** The kind whose rows a mention must settle on; several rows of it for one mention have to be asked about. */
  readonly subject: NamedKind | null;
  /** Null when the words, though all known, do not ask this. */
  toQuery(reading: Reading, scope: Scope): Query | null;
}
