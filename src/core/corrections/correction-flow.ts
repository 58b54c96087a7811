import type { Person } from '../chat/events.ts';
import type { Clock } from '../clock.ts';
import type { ContentOf } from '../delivery/deliver-stream.ts';
import type { FiguresStore } from '../figures/figures-store.ts';
import type { CorrectionAnnouncer } from './announce-correction.ts';
import { applyCorrection, currentOf } from './apply-correction.ts';
import type { Correction } from './correction.ts';
import type { CorrectionStore, StoredCorrection } from './correction-store.ts';
import { correctionOfStream } from './correction-streams.ts';
import { presentValue } from './figure-reference.ts';
import { type Proposal, type Proposed, proposeCorrection } from './propose-correction.ts';

interface Dependencies {
  readonly store: CorrectionStore;
  readonly versions: FiguresStore;
  readonly announcer: CorrectionAnnouncer;
  readonly clock: Clock;
  /** Hexadecimal SHA-256 of a text. */
  readonly digestOf: (text: string) => string;
  /** Reads the current figures anew, so that this process answers from them at once. */
  readonly refreshFigures: () => Promise<void>;
}

export type Decision =
  /** `decided` by this call; `already-decided` by somebody else, or in the same way before. */
  | { readonly outcome: 'decided' | 'already-decided'; readonly correction: Correction }
  | { readonly outcome: 'unknown' };

/** Proposed → decided → made a version of the figures → told. Rights are the caller's to check, before any of it. */
export interface CorrectionFlow {
  /** `asked`: whether a coordinator gets the card now; otherwise it waits for the first of them to have a chat. */
  propose(proposal: Proposal): Promise<Proposed & { readonly asked: boolean }>;
  decide(
    id: string,
    verdict: { readonly accept: boolean; readonly comment: string | null },
    by: Person,
  ): Promise<Decision>;
  /** Corrections that wait for a decision, oldest first. */
  open(): Promise<readonly Correction[]>;
  /** Ids that `advance` should look at. */
  unfinished(): Promise<readonly string[]>;
  /** Does what is left to do, what a crash interrupted too. Repeatable, in any number of processes. */
  advance(id: string): Promise<void>;
  readonly contentOf: ContentOf;
}

/**
 * Those who were given the old value are looked for twice: an answer that another process gave a moment before the
 * switch may not be written yet.
 */
const secondLookMs = 20_000;

export function createCorrectionFlow(deps: Dependencies): CorrectionFlow {
  return {
    propose: async (proposal) => {
      const proposed = await proposeCorrection(deps, proposal);
      if (proposed.outcome !== 'proposed') return { ...proposed, asked: true };
      await advance(deps, proposed.correction.id);
      const after = await deps.store.read(proposed.correction.id);
      return { ...proposed, asked: after?.correction.announced === 'all' };
    },
    decide: (id, verdict, by) => decide(deps, { id, ...verdict, by }),
    open: async () => (await deps.store.unfinished()).filter(({ state }) => state === 'open'),
    unfinished: async () =>
      (await deps.store.unfinished()).filter((each) => isDue(deps, each)).map(({ id }) => id),
    advance: (id) => advance(deps, id),
    contentOf: async (delivery) => {
      const stream = correctionOfStream(delivery.streamId);
      const stored = stream && (await deps.store.read(stream.id));
      return stored ? deps.announcer.contentOf(delivery, stored.correction) : null;
    },
  };
}

interface Verdict {
  readonly id: string;
  readonly accept: boolean;
  readonly comment: string | null;
  readonly by: Person;
}

async function decide(deps: Dependencies, verdict: Verdict): Promise<Decision> {
  const stored = await deps.store.read(verdict.id);
  if (!stored) return { outcome: 'unknown' };
  if (stored.correction.state !== 'open')
    return { outcome: 'already-decided', correction: stored.correction };

  const state = verdict.accept ? await stateOnAccepting(deps, stored.correction) : 'declined';
  const decidedAt = deps.clock.now().toISOString();
  const decided: Correction = {
    ...stored.correction,
    state,
    decidedBy: verdict.by,
    decidedAt,
    comment: verdict.comment,
    announced: 'not-yet',
  };
  // Of two coordinators at once one writes; the other one finds it decided.
  if ((await deps.store.write(decided, stored.etag)) === 'conflict') return decide(deps, verdict);
  await advance(deps, verdict.id);
  const after = await deps.store.read(verdict.id);
  return { outcome: 'decided', correction: after?.correction ?? decided };
}

async function stateOnAccepting(
  { versions }: Dependencies,
  { figure, oldValue }: Correction,
): Promise<'accepting' | 'overtaken'> {
  const current = await currentOf(versions, figure.year);
  return current && presentValue(current.figures, figure) === oldValue ? 'accepting' : 'overtaken';
}

async function advance(deps: Dependencies, id: string): Promise<void> {
  const stored = await deps.store.read(id);
  if (!stored) return;
  const { correction } = stored;
  switch (correction.state) {
    case 'open':
      if (correction.announced !== 'not-yet') return;
      if ((await deps.announcer.propose(correction)) === 'nobody') return;
      await deps.store.write({ ...correction, announced: 'all' }, stored.etag);
      return;
    case 'accepting':
      return accept(deps, stored);
    default:
      return tell(deps, stored);
  }
}

/** The stored acceptance is the intent: whoever finds it makes the version. */
async function accept(deps: Dependencies, { correction, etag }: StoredCorrection): Promise<void> {
  const { decidedBy, decidedAt } = correction;
  if (decidedBy === null || decidedAt === null)
    throw new Error(`Correction ${correction.id} was accepted by nobody`);
  const applied = await applyCorrection(deps, { correction, by: decidedBy, at: decidedAt });
  await deps.refreshFigures();
  const after: Correction =
    applied.outcome === 'applied'
      ? { ...correction, state: 'accepted', versionId: applied.versionId }
      : { ...correction, state: 'overtaken' };
  const written = await deps.store.write(after, etag);
  // Another process made the same version, and tells.
  if (written !== 'conflict') await tell(deps, written);
}

async function tell(deps: Dependencies, { correction, etag }: StoredCorrection): Promise<void> {
  if (!isDue(deps, correction)) return;
  await deps.announcer.tellDecision(correction);
  const isLast = correction.state !== 'accepted' || correction.announced === 'once';
  await deps.store.write({ ...correction, announced: isLast ? 'all' : 'once' }, etag);
}

function isDue({ clock }: Dependencies, { state, announced, decidedAt }: Correction): boolean {
  if (state === 'accepting' || announced === 'not-yet') return true;
  if (announced === 'all' || decidedAt === null) return false;
  return clock.now().getTime() - new Date(decidedAt).getTime() >= secondLookMs;
}
