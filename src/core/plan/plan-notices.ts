import type { AttendanceStore } from '../attendance/attendance-store.ts';
import type { Clock } from '../clock.ts';
import type { DeliveryContent } from '../delivery/deliver-stream.ts';
import { type Delivery, plannedDelivery } from '../delivery/delivery.ts';
import type { OutboxStore, WakeUps } from '../delivery/outbox-store.ts';
import type { Directory } from '../directory/directory.ts';
import { eachAlone } from '../each-alone.ts';
import type { Stream } from '../feature.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Logger } from '../log.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { noticeAudience } from './notice-audience.ts';
import { noticeMessage } from './notice-message.ts';
import type { PlanStore } from './plan-store.ts';
import type { PlannedMeeting } from './planned-meeting.ts';

interface Dependencies {
  readonly plan: PlanStore;
  readonly plannedMeetings: () => readonly PlannedMeeting[];
  readonly attendance: Pick<AttendanceStore, 'history'>;
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly directory: Pick<Directory, 'people' | 'channels' | 'seats'>;
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly log: Logger;
}

export interface PlanNotices {
  /** Plans the notices of moved and cancelled meetings. Repeatable, in any number of processes, after a crash too. */
  planDue(): Promise<void>;
  readonly stream: Stream;
}

const streamPrefix = 'plan-notice:';

/** The stream of the meeting's last change that people are told of; null when there is none. */
function streamOf({ meetingId, notice }: PlannedMeeting): string | null {
  return notice && `${streamPrefix}${meetingId}:${notice.sequence}`;
}

/**
 * Tells those who had answered that a meeting was moved or cancelled. What is to be told stands in the meeting's own row,
 * and the notices' ids follow from it: nothing is lost between the change and its notices, and nothing is told twice.
 */
export function createPlanNotices(deps: Dependencies): PlanNotices {
  /** What this process knows to be planned, so that a tick need not ask the tables. */
  const planned = new Set<string>();
  return {
    planDue: () =>
      eachAlone(
        deps.plannedMeetings().filter((meeting) => isToBeTold(deps, meeting)),
        async (meeting) => {
          const streamId = streamOf(meeting);
          if (streamId === null || planned.has(streamId)) return;
          await plan(deps, meeting, streamId);
          planned.add(streamId);
        },
        { log: deps.log, event: 'plan-notice-not-planned' },
      ),
    stream: {
      owns: (streamId) => streamId.startsWith(streamPrefix),
      contentOf: (delivery) => contentOf(deps, delivery),
      // Whose chat turned out to be closed is called in the channel.
      onDelivered: async (streamId) => {
        const meeting = deps.plannedMeetings().find((each) => streamOf(each) === streamId);
        if (meeting && isToBeTold(deps, meeting)) await plan(deps, meeting, streamId);
      },
    },
  };
}

/** Nobody needs to know of the change of a meeting whose day has passed. */
function isToBeTold({ clock, zone }: Dependencies, { date, movedFrom, notice }: PlannedMeeting): boolean {
  const today = localTime(clock.now(), zone).date;
  return notice !== null && (date >= today || (movedFrom !== null && movedFrom.date >= today));
}

async function plan(deps: Dependencies, meeting: PlannedMeeting, streamId: string): Promise<void> {
  const rows = (await deps.outbox.list(streamId)).map(({ delivery }) => delivery);
  // It is planned last, and calls everybody who was not reached: with it, nobody is missing.
  if (rows.some(({ recipientId }) => recipientId.startsWith('channel:'))) return;
  const audience = await audienceOf(deps, meeting);
  const known = new Set(rows.map(({ recipientId }) => recipientId));
  const own = personalDeliveries(deps, audience, streamId).filter(
    ({ recipientId }) => !known.has(recipientId),
  );
  const reached = reachedBy([...rows, ...own]);
  const isAnybodyLeft = audience.some(({ id }) => !reached.has(personRecipient(id)));
  const toChannel = isAnybodyLeft ? channelDeliveries(deps, meeting, streamId) : [];
  for (const deliveries of [own, toChannel].filter(({ length }) => length > 0)) {
    await deps.outbox.plan(streamId, deliveries);
    await deps.wakeUps.wake(streamId);
  }
}

/** The body's first channel; none when it has no channel. */
function channelDeliveries(
  { directory }: Dependencies,
  { bodyId }: PlannedMeeting,
  streamId: string,
): readonly Delivery[] {
  const channel = directory.channels().find((bound) => bound.bodyId === bodyId);
  if (!channel) return [];
  const { address, name: recipientName } = channel;
  const recipientId = `channel:${address.conversationId}`;
  return [plannedDelivery({ streamId, recipientId, recipientName, address, language: 'sv' })];
}

async function audienceOf({ attendance, directory }: Dependencies, meeting: PlannedMeeting) {
  return noticeAudience(meeting, await attendance.history(meeting.meetingId), directory.seats());
}

function personalDeliveries(
  { directory }: Dependencies,
  audience: readonly { readonly id: string }[],
  streamId: string,
): readonly Delivery[] {
  return audience.flatMap(({ id }) => {
    const person = directory.people().find((known) => known.id === id && known.personalAddress !== null);
    return person?.personalAddress
      ? plannedDelivery({
          streamId,
          recipientId: personRecipient(id),
          recipientName: 'representative',
          address: person.personalAddress,
          language: person.language ?? 'sv',
        })
      : [];
  });
}

/** The recipients who got it, or may still: not those whose chat is closed to the bot. */
function reachedBy(deliveries: readonly Delivery[]): ReadonlySet<string> {
  const open = deliveries.filter(({ state }) => state !== 'blocked' && state !== 'failed');
  return new Set(open.map(({ recipientId }) => recipientId));
}

function personRecipient(personId: string): string {
  return `person:${personId}`;
}

/** From the store, not from memory: a process that lags behind must not take the notice for an old one. */
async function contentOf(deps: Dependencies, delivery: Delivery): Promise<DeliveryContent | null> {
  const { streamId, recipientId, language } = delivery;
  const meeting = (await deps.plan.list()).find((each) => streamOf(each) === streamId);
  // A later change has a notice of its own.
  if (!meeting || !isToBeTold(deps, meeting)) return null;
  const figures = deps.figures();
  if (recipientId.startsWith('person:'))
    return { message: noticeMessage(meeting, [], { figures, language }), revision: null };
  const rows = await deps.outbox.list(streamId);
  const reached = reachedBy(rows.map((row) => row.delivery));
  const called = (await audienceOf(deps, meeting)).filter(({ id }) => !reached.has(personRecipient(id)));
  return called.length === 0
    ? null
    : { message: noticeMessage(meeting, called, { figures, language }), revision: null };
}
