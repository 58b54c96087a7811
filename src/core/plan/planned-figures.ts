import type { LoadedFigures } from '../figures/figures.ts';
import type { ConfirmedPresence } from '../presence/presence.ts';
import type { PlannedMeeting } from './planned-meeting.ts';
import { type ConfirmedCount, withPlan } from './with-plan.ts';

/**
 * The figures that everything is told from: those loaded with the plan and the confirmed presence laid over. The same
 * object until one of the three changes, so that what is built of it can be kept.
 */
export function createPlannedFigures(sources: {
  readonly figures: () => LoadedFigures;
  readonly plan: () => readonly PlannedMeeting[];
  readonly confirmedPresence: () => readonly ConfirmedPresence[];
}): () => LoadedFigures {
  const read = () => [sources.figures(), sources.plan(), sources.confirmedPresence()] as const;
  let laid: { readonly from: ReturnType<typeof read>; readonly figures: LoadedFigures } | null = null;
  return () => {
    const from = read();
    if (!laid?.from.every((source, index) => source === from[index])) {
      const [figures, plan, confirmed] = from;
      laid = { from, figures: withPlan(figures, plan, confirmed.map(countOf)) };
    }
    return laid.figures;
  };
}

/** How many of the entitled municipalities were present. */
export function countOf({ meetingId, municipalities }: ConfirmedPresence): ConfirmedCount {
  const present = municipalities.filter((municipality) => municipality.present).length;
  return { meetingId, present, entitled: municipalities.length };
}
