import type { Person } from '../chat/events.ts';
import type { Clock } from '../clock.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { type Language, languages } from '../language.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { digestContent } from './content/digest-content.ts';
import type { Digest } from './digest.ts';
import type { DigestStore } from './digest-store.ts';

interface Dependencies {
  readonly store: DigestStore;
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly zone: TimeZone;
  /** Hexadecimal SHA-256 of a text. */
  readonly digestOf: (text: string) => string;
}

/** Builds the month's content anew and keeps it as the draft; an approved digest stays as it is. Null: nothing to say. */
export async function previewDigest(deps: Dependencies, month: string, by: Person): Promise<Digest | null> {
  const stored = await deps.store.read(month);
  if (stored && stored.digest.state !== 'draft') return stored.digest;

  const today = localTime(deps.clock.now(), deps.zone).date;
  const [sv, en] = (['sv', 'en'] satisfies Language[]).map((language) =>
    digestContent({ figures: deps.figures(), month, today, zone: deps.zone, language }),
  );
  if (!sv || !en) return null;
  const content = { sv, en };
  const draft: Digest = {
    month,
    state: 'draft',
    contentRevision: deps.digestOf(JSON.stringify(languages.map((language) => content[language]))),
    content,
    previewedBy: by.id,
    approvedBy: null,
    approvedAt: null,
    approvalCard: null,
  };
  const written = await deps.store.write(draft, stored?.etag ?? null);
  // Another coordinator previewed or approved in the same moment: theirs stands, and is shown.
  return written === 'conflict' ? ((await deps.store.read(month))?.digest ?? draft) : written.digest;
}
