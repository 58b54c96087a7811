import type { Clock } from '../clock.ts';
import { type Delivery, plannedDelivery } from '../delivery/delivery.ts';
import type { OutboxStore, WakeUps } from '../delivery/outbox-store.ts';
import { planAgain } from '../delivery/plan-again.ts';
import type { BoundChannel } from '../directory/channel-store.ts';
import { eachAlone } from '../each-alone.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Logger } from '../log.ts';
import { allMeetings, bodiesOf, callAt, type Meeting, nextMeeting } from '../meetings/meeting.ts';
import type { TimeZone } from '../time/zone.ts';

interface Dependencies {
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly figures: () => LoadedFigures;
  readonly channels: () => readonly BoundChannel[];
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly log: Logger;
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
  await eachAlone(dueCalls(deps), ({ meeting, channel }) => planCall(deps, meeting, channel), {
    log: deps.log,
    event: 'call-not-planned',
  });
}

type Planner = Pick<Dependencies, 'outbox' | 'wakeUps'>;

/** Plans one card, unless the channel's row exists already: what became of it then is for a person to judge. */
async function planCall(deps: Planner, meeting: Meeting, channel: BoundChannel): Promise<void> {
  const delivery = callDelivery(meeting, channel);
  if (await deps.outbox.read(delivery.streamId, delivery.recipientId)) return;
  await deps.outbox.plan(delivery.streamId, [delivery]);
  await deps.wakeUps.wake(delivery.streamId);
}

/**
 * The coordinator calls now, whether the day has come or not. A card that surely never arrived is posted anew; one that
 * may have arrived (`in-doubt`) is not, since the channel would have two.
 */
export async function callNow(
  deps: Planner,
  meeting: Meeting,
  channel: BoundChannel,
): Promise<'planned' | 'already-planned' | 'in-doubt'> {
  const { streamId, recipientId } = callDelivery(meeting, channel);
  const stored = await deps.outbox.read(streamId, recipientId);
  if (!stored) {
    await planCall(deps, meeting, channel);
    return 'planned';
  }
  const { state } = stored.delivery;
  if (state === 'unknown') return 'in-doubt';
  if (state !== 'failed' && state !== 'blocked') return 'already-planned';
  return (await planAgain(deps, stored)) === 'planned' ? 'planned' : 'already-planned';
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
