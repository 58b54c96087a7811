import { choicesMessage } from '../chat/choices-message.ts';
import type { Clock } from '../clock.ts';
import type { ContentOf } from '../delivery/deliver-stream.ts';
import { plannedDelivery } from '../delivery/delivery.ts';
import type { OutboxStore, WakeUps } from '../delivery/outbox-store.ts';
import { firstWorkingDays, type IsWorkingDay } from '../digest/working-days.ts';
import type { Directory } from '../directory/directory.ts';
import { type LoadedFigures, loadedYears } from '../figures/figures.ts';
import type { Goal } from '../figures/rows.ts';
import { monthName } from '../texts/format.ts';
import { goalTexts } from '../texts/goals.ts';
import { addDays, localTime, type TimeZone } from '../time/zone.ts';
import { standingText } from './goal-form.ts';
import type { GoalRecord } from './goal-record.ts';
import { titleOf } from './parse-goal-change.ts';
import { standingOf } from './with-goals.ts';

interface Dependencies {
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly directory: Pick<Directory, 'people'>;
  readonly figures: () => LoadedFigures;
  readonly goalRecords: () => readonly GoalRecord[];
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly isWorkingDay: IsWorkingDay;
}

export interface GoalNudge {
  /** Plans the nudge when its day has come. Repeatable, in any number of processes. */
  nudge(): Promise<void>;
  owns(streamId: string): boolean;
  readonly contentOf: ContentOf;
}

/** People are at work, and have the day before them. */
const nudgeTime = '09:00';
const streamForm = /^goal-nudge:(\d{4}-\d{2})$/;
const personPrefix = 'person:';

/** The day before the digest is drafted the owners of goals are shown theirs, once, so that the draft has the newest. */
export function createGoalNudge(deps: Dependencies): GoalNudge {
  return {
    nudge: async () => {
      const month = dueMonth(deps);
      if (!month) return;
      const streamId = `goal-nudge:${month}`;
      const owners = ownersOf(deps);
      if (owners.length === 0) return;
      const planned = new Set((await deps.outbox.list(streamId)).map(({ delivery }) => delivery.recipientId));
      const missing = owners.filter(({ id }) => !planned.has(`${personPrefix}${id}`));
      if (missing.length === 0) return;
      await deps.outbox.plan(
        streamId,
        missing.map(({ id, address, language }) =>
          plannedDelivery({
            streamId,
            recipientId: `${personPrefix}${id}`,
            recipientName: 'goal owner',
            address,
            language,
          }),
        ),
      );
      await deps.wakeUps.wake(streamId);
    },
    owns: (streamId) => streamForm.test(streamId),
    contentOf: async ({ streamId, recipientId, language }) => {
      const month = streamForm.exec(streamId)?.[1];
      const goals = goalsOf(deps, recipientId.slice(personPrefix.length));
      if (!month || goals.length === 0) return null;
      const texts = goalTexts[language];
      const message = choicesMessage({
        lang: language,
        lead: texts.nudge(monthName(month, language)),
        lines: goals.map((goal) => `${titleOf(goal, language)}: ${standingText(standingOf(goal), language)}`),
        choices: goals.map((goal) => ({
          title: titleOf(goal, language),
          text: texts.updateGoal(titleOf(goal, language)),
        })),
      });
      return { message, revision: null };
    },
  };
}

/** The month whose digest is drafted on the next day; null on any other day. */
function dueMonth({ clock, zone, isWorkingDay }: Dependencies): string | null {
  const { date, time } = localTime(clock.now(), zone);
  const tomorrow = addDays(date, 1);
  const month = tomorrow.slice(0, 7);
  const [first] = firstWorkingDays(month, 1, isWorkingDay);
  return tomorrow === first && time >= nudgeTime ? month : null;
}

/** The goals of the newest loaded year that the person owns and can update. */
function goalsOf({ figures, goalRecords }: Dependencies, personId: string): readonly Goal[] {
  const years = loadedYears(figures());
  const newest = years.find(({ year }) => year === Math.max(...years.map((each) => each.year)));
  const owned = goalRecords().filter(({ year, owner }) => year === newest?.year && owner?.id === personId);
  return (newest?.goals ?? []).filter(
    (goal) => goal.measuredFrom === 'manual' && owned.some(({ goalId }) => goalId === goal.goalId),
  );
}

function ownersOf(deps: Dependencies) {
  return deps.directory.people().flatMap(({ id, personalAddress, blockedAt, language }) => {
    const isReachable = personalAddress !== null && blockedAt === null;
    return isReachable && goalsOf(deps, id).length > 0
      ? [{ id, address: personalAddress, language: language ?? ('sv' as const) }]
      : [];
  });
}
