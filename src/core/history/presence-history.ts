import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { describePresence } from '../presence/describe-serving.ts';
import type { ConfirmedPresence } from '../presence/presence.ts';
import type { PresenceStore } from '../presence/presence-store.ts';
import { municipalityName } from '../roster/spoken-seat.ts';
import { historyTexts } from '../texts/history.ts';
import type { HistorySource } from './history-source.ts';

interface Dependencies {
  readonly presence: Pick<PresenceStore, 'history'>;
  readonly figures: () => LoadedFigures;
}

/** What the coordinator confirmed after the meeting: all of it the first time, then what was corrected. */
export function presenceHistory(deps: Dependencies): HistorySource {
  return {
    entries: async (meetingId, language) => {
      const texts = historyTexts[language];
      return (await deps.presence.history(meetingId)).map(({ before, after }) => ({
        at: after.confirmedAt,
        who: { id: after.confirmedById, name: after.confirmedByName },
        about: texts.presence,
        through: texts.channels.card,
        before: before && said(deps, before, after, language),
        after: said(deps, after, before, language),
        reason: null,
      }));
    },
  };
}

/** The municipalities that are not the same in the other confirmation. */
function said(
  { figures }: Dependencies,
  presence: ConfirmedPresence,
  other: ConfirmedPresence | null,
  language: Language,
): string | null {
  const known = new Map(other?.municipalities.map((one) => [one.municipalityCode, JSON.stringify(one)]));
  const words = presence.municipalities
    .filter((one) => known.get(one.municipalityCode) !== JSON.stringify(one))
    .map((one) => `${municipalityName(figures(), one.municipalityCode)}: ${describePresence(one, language)}`);
  return words.join('; ') || null;
}
