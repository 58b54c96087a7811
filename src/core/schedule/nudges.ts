import type { BoardPorts } from '../board-ports.ts';
import { coordinatorDeliveries } from '../delivery/coordinator-deliveries.ts';
import type { ContentOf } from '../delivery/deliver-stream.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { planOnce } from '../delivery/plan-once.ts';
import { eachAlone } from '../each-alone.ts';
import { beginsAt } from '../meetings/meeting.ts';
import { type Occasion, scheduleOf } from './meeting-schedule.ts';
import { isAtRisk, nudgeCard, nudgeMessage } from './nudge-card.ts';
import { readScheduleStream, scheduleStream } from './schedule-streams.ts';
import { type NudgeSources, standingForCoordinator } from './shown-nudge.ts';
import { type MeetingOfBody, plannedMeetings } from './unanswered.ts';

type Dependencies = NudgeSources &
  Pick<BoardPorts, 'clock' | 'coordinators' | 'log' | 'outbox' | 'publicHolidays' | 'wakeUps' | 'zone'>;

export interface Nudges {
  /** Plans what is due of all meetings. Repeatable, in any number of processes. */
  planDue(): Promise<void>;
  readonly contentOf: ContentOf;
}

/**
 * From the nudge's moment until the meeting begins, the coordinators are told once, each in person, when goal or quorum is at
 * risk: then already, or by an answer that changed later.
 */
export function createNudges(deps: Dependencies): Nudges {
  /** What this process knows to be planned, so that a tick need not ask the tables. */
  const planned = new Set<string>();
  const plan = async (due: MeetingOfBody): Promise<void> => {
    const nudge = dueNow(deps, due);
    const deliveries = nudge ? deliveriesOf(deps, due, nudge) : [];
    const missing = deliveries.filter((delivery) => !planned.has(keyOf(delivery)));
    if (missing.length === 0) return;
    const standing = await standingForCoordinator(deps, due.meeting, 'sv');
    if (!standing || !isAtRisk(standing.card)) return;
    for (const delivery of missing) {
      await planOnce(deps, delivery);
      planned.add(keyOf(delivery));
    }
  };
  return {
    planDue: () =>
      eachAlone(plannedMeetings(deps.figures()), plan, { log: deps.log, event: 'nudge-not-planned' }),
    contentOf: async ({ streamId, recipientId, language }) => {
      const stream = readScheduleStream(streamId);
      const due = plannedMeetings(deps.figures()).find(({ meeting }) => meeting.id === stream?.meetingId);
      if (!due || dueNow(deps, due)?.date !== stream?.date) return null;
      const standing = await standingForCoordinator(deps, due.meeting, language);
      if (!standing || !isAtRisk(standing.card)) return null;
      const viewers = deps.directory
        .people()
        .flatMap(({ id, accountId }) => (recipientId === `person:${id}` && accountId ? [accountId] : []));
      const card = nudgeCard({ ...standing, answering: null, remark: null, viewers });
      return { message: nudgeMessage(card), revision: null };
    },
  };
}

function dueNow({ clock, zone, publicHolidays }: Dependencies, due: MeetingOfBody): Occasion | null {
  const now = clock.now();
  const { nudge } = scheduleOf(due, zone, publicHolidays);
  return nudge && nudge.at <= now && now < beginsAt(due.meeting, zone) ? nudge : null;
}

function deliveriesOf(
  { directory, coordinators }: Dependencies,
  { meeting }: MeetingOfBody,
  { date }: Occasion,
): readonly Delivery[] {
  return coordinatorDeliveries(scheduleStream({ kind: 'nudge', meetingId: meeting.id, date }), {
    people: directory.people(),
    coordinators,
  });
}

function keyOf({ streamId, recipientId }: Delivery): string {
  return `${streamId} ${recipientId}`;
}
