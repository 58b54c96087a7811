import type { Clock } from '../clock.ts';
import { type Delivery, plannedDelivery } from '../delivery/delivery.ts';
import type { OutboxStore, WakeUps } from '../delivery/outbox-store.ts';
import type { BoundChannel } from '../directory/channel-store.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { allMeetings, bodiesOf, callAt, type Meeting, nextMeeting } from '../meetings/meeting.ts';
import type { TimeZone } from '../time/zone.ts';

interface Dependencies {
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly figures: () => LoadedFigures;
  readonly channels: () => readonly BoundChannel[];
  readonly clock: Clock;
  readonly zone: TimeZone;
}

const streamPrefix = 'attendance:';

export function attendanceStream(meetingId: string): string {
  return `${streamPrefix}${meetingId}`;
}

/** The meeting of an attendance stream; null for any other stream. */
export function meetingOfStream(streamId: string): string | null {
  return streamId.startsWith(streamPrefix) ? streamId.slice(streamPrefix.length) : null;
}

/**
 * Plans the attendance card of each body's next meeting, from its day on, for every channel that is bound to the body.
 * Each channel gets it once, however often and in however many processes this runs: the outbox row's id decides.
 */
export async function planDueCalls(deps: Dependencies): Promise<void> {
  for (const { meeting, channel } of dueCalls(deps)) await planCall(deps, meeting, channel);
}

/** Plans one card now, whether its day has come or not; does nothing when the channel has it already. */
export async function planCall(
  deps: Pick<Dependencies, 'outbox' | 'wakeUps'>,
  meeting: Meeting,
  channel: BoundChannel,
): Promise<'planned' | 'already-planned'> {
  const delivery = callDelivery(meeting, channel);
  if (await deps.outbox.read(delivery.streamId, delivery.recipientId)) return 'already-planned';
  await deps.outbox.plan(delivery.streamId, [delivery]);
  await deps.wakeUps.wake(delivery.streamId);
  return 'planned';
}

function dueCalls(deps: Dependencies): readonly { meeting: Meeting; channel: BoundChannel }[] {
  const now = deps.clock.now();
  const meetings = allMeetings(deps.figures());
  return bodiesOf(deps.figures()).flatMap((body) => {
    const meeting = nextMeeting(meetings, body.bodyId, now, deps.zone);
    if (!meeting || callAt(meeting, body, deps.zone) > now) return [];
    return deps
      .channels()
      .filter((channel) => channel.bodyId === body.bodyId)
      .map((channel) => ({ meeting, channel }));
  });
}

function callDelivery(meeting: Meeting, channel: BoundChannel): Delivery {
  return plannedDelivery({
    streamId: attendanceStream(meeting.id),
    recipientId: `channel:${channel.address.conversationId}`,
    recipientName: channel.name,
    address: channel.address,
    language: 'sv',
  });
}
