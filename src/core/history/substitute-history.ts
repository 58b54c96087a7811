import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { municipalityName } from '../roster/spoken-seat.ts';
import type { SubstituteChain } from '../substitutes/substitute-chain.ts';
import type { SubstituteChainStore } from '../substitutes/substitute-chain-store.ts';
import { historyTexts } from '../texts/history.ts';
import type { HistorySource } from './history-source.ts';

/** Which substitutes were asked, and what they answered. */
export function substituteHistory(deps: {
  readonly substitutes: Pick<SubstituteChainStore, 'history'>;
  readonly figures: () => LoadedFigures;
}): HistorySource {
  return {
    entries: async (meetingId, language) => {
      const texts = historyTexts[language];
      return (await deps.substitutes.history(meetingId)).map(({ at, byId, byName, before, after }) => ({
        at,
        who: byId === null ? null : { id: byId, name: byName ?? byId },
        about: texts.substitutes(municipalityName(deps.figures(), after.municipalityCode)),
        through: texts.channels[byId === null ? 'bot' : 'substitute-request'],
        before: before && said(before, after, language),
        after: said(after, before, language),
        reason: null,
      }));
    },
  };
}

/** The requests of a chain that are not the same in the other one; null when there are none. */
function said(chain: SubstituteChain, other: SubstituteChain | null, language: Language): string | null {
  const texts = historyTexts[language];
  const changed = chain.requests.filter(({ round, state }) => {
    const known = other?.requests.find((request) => request.round === round);
    return known?.state !== state;
  });
  const words = changed.map(({ personName, state }) => `${personName} ${texts.request[state]}`);
  const isVacant = chain.vacantSince !== null && other?.vacantSince === null;
  return [...words, ...(isVacant ? [texts.vacant] : [])].join(', ') || null;
}
