import type { Person } from '../chat/events.ts';
import { type Language, languages } from '../language.ts';
import { digestCorrectionTexts } from '../texts/digest-corrections.ts';
import { longDate, monthName } from '../texts/format.ts';
import { localTime } from '../time/zone.ts';
import { changedLines } from './changed-lines.ts';
import type { Digest } from './digest.ts';
import type { DigestStore } from './digest-store.ts';
import { contentFrom, type DraftDependencies } from './draft-digest.ts';
import { revisionOf } from './edition.ts';

interface Dependencies extends DraftDependencies {
  readonly store: DigestStore;
  /** How many people must approve the same correction. */
  readonly approvalsNeeded: number;
}

/** What a sent digest would say now, of the same day as it was sent. */
export interface ProposedCorrection {
  /** The digest as it would be. */
  readonly digest: Digest;
  /** Names this very wording: who approves it has seen it. */
  readonly mark: string;
  /** The figures of which something else is said now. */
  readonly lines: Readonly<Record<Language, readonly string[]>>;
}

export type Correcting =
  | { readonly outcome: 'corrected'; readonly digest: Digest }
  | { readonly outcome: 'waits-for-another' | 'changed-again' | 'nothing-changed' | 'not-sent' | 'too-many' };

/** Each wording stays in the digest's row, which has room for so many. */
const maxCorrections = 5;

/** Null when the digest was not sent, or would say the same. */
export async function proposeDigestCorrection(
  deps: Dependencies,
  month: string,
): Promise<ProposedCorrection | null> {
  const digest = (await deps.store.read(month))?.digest;
  return digest ? proposalOf(deps, digest) : null;
}

async function proposalOf(deps: Dependencies, digest: Digest): Promise<ProposedCorrection | null> {
  if (digest.state !== 'sent' || digest.begunAt === null) return null;
  const sentOn = localTime(new Date(digest.begunAt), deps.zone).date;
  const content = await contentFrom(deps, digest.month, sentOn);
  if (!content) return null;
  const lines = {
    sv: changedLines(digest.content.sv, content.sv),
    en: changedLines(digest.content.en, content.en),
  };
  if (languages.every((language) => lines[language].length === 0)) return null;
  const mark = revisionOf({ ...digest, content }, deps.digestOf).slice(0, 8);
  const corrected = { ...digest, content: withNote(deps, digest, content) };
  return {
    digest: { ...corrected, contentRevision: revisionOf(corrected, deps.digestOf) },
    mark,
    lines,
  };
}

/** Says at its foot that it was corrected and when, and where the former wording is. */
function withNote(
  deps: Dependencies,
  { month, former }: Digest,
  content: Digest['content'],
): Digest['content'] {
  const today = localTime(deps.clock.now(), deps.zone).date;
  const noted = (language: Language) => {
    const texts = digestCorrectionTexts[language];
    const command = texts.formerCommand(monthName(month, language), former.length + 1);
    return {
      ...content[language],
      footer: [texts.footer(longDate(today, language), command), ...content[language].footer],
    };
  };
  return { sv: noted('sv'), en: noted('en') };
}

/**
 * Takes one person's approval of a correction; with the last one that is needed the new wording takes the place of the old,
 * which stays among the former ones. The messages follow: the digest counts as being sent until they have.
 */
export async function correctDigest(
  deps: Dependencies,
  month: string,
  { mark, by }: { readonly mark: string; readonly by: Person },
): Promise<Correcting> {
  const stored = await deps.store.read(month);
  if (stored?.digest.state !== 'sent') return { outcome: 'not-sent' };
  const proposed = await proposalOf(deps, stored.digest);
  if (!proposed) return { outcome: 'nothing-changed' };
  if (proposed.mark !== mark) return { outcome: 'changed-again' };
  if (stored.digest.former.length >= maxCorrections) return { outcome: 'too-many' };
  const correctionApprovals = [
    ...stored.digest.correctionApprovals.filter((one) => one.mark === mark && one.by !== by.id),
    { by: by.id, mark },
  ];
  const isLast = correctionApprovals.length >= deps.approvalsNeeded;
  const { content } = stored.digest;
  const until = deps.clock.now().toISOString();
  const after: Digest = isLast
    ? {
        ...proposed.digest,
        state: 'sending',
        correctionApprovals: [],
        former: [...stored.digest.former, { content, until }],
      }
    : { ...stored.digest, correctionApprovals };
  const written = await deps.store.write(after, stored.etag);
  if (written === 'conflict') return correctDigest(deps, month, { mark, by });
  return isLast ? { outcome: 'corrected', digest: after } : { outcome: 'waits-for-another' };
}
