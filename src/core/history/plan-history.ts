import type { Language } from '../language.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import type { PlannedMeeting } from '../plan/planned-meeting.ts';
import { clockTime, longDate } from '../texts/format.ts';
import { historyTexts } from '../texts/history.ts';
import { planTexts } from '../texts/plan.ts';
import type { HistorySource } from './history-source.ts';

/** When the meeting was added, moved, changed and cancelled. */
export function planHistory({ plan }: { readonly plan: Pick<PlanStore, 'history'> }): HistorySource {
  return {
    entries: async (meetingId, language) => {
      const texts = historyTexts[language];
      return (await plan.history(meetingId)).map(({ at, byId, byName, via, what, before, after }) => ({
        at,
        who: { id: byId, name: byName },
        about: `${texts.meeting}, ${texts.plan[what]}`,
        through: texts.channels[via],
        before: before && said(before, language),
        after: said(after, language),
        reason: after.reason,
      }));
    },
  };
}

function said(meeting: PlannedMeeting, language: Language): string {
  const { date, start, end, mode, place, link, status } = meeting;
  const time = [start, end].filter((known) => known !== null).map((known) => clockTime(known, language));
  return [
    ...(status === 'cancelled' ? [historyTexts[language].cancelled] : []),
    [longDate(date, language), time.join('–')].join(' ').trim(),
    ...(mode === null ? [] : [planTexts[language].mode[mode]]),
    ...(place === null ? [] : [place]),
    ...(link === null ? [] : [link]),
  ].join(', ');
}
