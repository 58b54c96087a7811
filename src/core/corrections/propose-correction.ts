import type { Address, Person } from '../chat/events.ts';
import type { Clock } from '../clock.ts';
import type { Language } from '../language.ts';
import type { Correction } from './correction.ts';
import type { CorrectionStore } from './correction-store.ts';
import { type FigureReference, type FigureValue, markOf } from './figure-reference.ts';

/** So many proposals of one person may wait at a time. */
export const maxWaiting = 10;

export interface Proposal {
  readonly figure: FigureReference;
  /** Read from the figures when it was proposed, with the version that they were. */
  readonly oldValue: FigureValue;
  readonly versionId: string;
  readonly newValue: FigureValue;
  readonly reason: string;
  readonly source: string;
  readonly by: Person;
  readonly from: Address;
  readonly language: Language;
}

export type Proposed =
  | { readonly outcome: 'proposed'; readonly correction: Correction }
  | { readonly outcome: 'already-proposed' | 'too-many' };

interface Dependencies {
  readonly store: CorrectionStore;
  readonly clock: Clock;
  /** Hexadecimal SHA-256 of a text. */
  readonly digestOf: (text: string) => string;
}

/**
 * Keeps the proposal. Its id follows from what it proposes, so that pressing twice proposes once; a proposal that was
 * decided may be made again, under the next id.
 */
export async function proposeCorrection(deps: Dependencies, proposal: Proposal): Promise<Proposed> {
  const waiting = (await deps.store.unfinished()).filter(({ state }) => state === 'open');
  const own = waiting.filter(({ proposedBy }) => proposedBy.id === proposal.by.id);
  if (own.length >= maxWaiting) return { outcome: 'too-many' };

  for (let turn = 1; ; turn += 1) {
    const correction = correctionOf(deps, proposal, turn);
    const written = await deps.store.write(correction, null);
    if (written !== 'conflict') return { outcome: 'proposed', correction };
    const known = await deps.store.read(correction.id);
    if (known?.correction.state === 'open' || known?.correction.state === 'accepting') {
      return { outcome: 'already-proposed' };
    }
  }
}

function correctionOf(deps: Dependencies, proposal: Proposal, turn: number): Correction {
  const { figure, oldValue, newValue, versionId, by, from, ...said } = proposal;
  const content = JSON.stringify([versionId, markOf(figure), oldValue, newValue, turn]);
  return {
    ...said,
    id: deps.digestOf(content).slice(0, 10),
    figure,
    oldValue,
    newValue,
    proposedBy: by,
    proposedFrom: from,
    proposedAt: deps.clock.now().toISOString(),
    state: 'open',
    decidedBy: null,
    decidedAt: null,
    comment: null,
    versionId: null,
    announced: 'not-yet',
  };
}
