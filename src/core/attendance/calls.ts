import type { Clock } from '../clock.ts';
import { type Delivery, plannedDelivery } from '../delivery/delivery.ts';
import type { OutboxStore, WakeUps } from '../delivery/outbox-store.ts';
import { planAgain } from '../delivery/plan-again.ts';
import { cancelled } from '../delivery/transitions.ts';
import type { BoundChannel } from '../directory/channel-store.ts';
import { eachAlone } from '../each-alone.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Body } from '../figures/rows.ts';
import type { Logger } from '../log.ts';
import { allMeetings, beginsAt, bodiesOf, callAt, type Meeting } from '../meetings/meeting.ts';
import { scheduleOf } from '../schedule/meeting-schedule.ts';
import type { PublicHolidays } from '../schedule/public-holidays.ts';
import { scheduleStream } from '../schedule/schedule-streams.ts';
import type { TimeZone } from '../time/zone.ts';

/** What it takes to call to a meeting. */
export interface Caller {
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly publicHolidays: PublicHolidays;
}

interface Dependencies extends Caller {
  readonly figures: () => LoadedFigures;
  readonly channels: () => readonly BoundChannel[];
  readonly log: Logger;
}

interface Call {
  readonly meeting: Meeting;
  readonly body: Body;
  readonly channel: BoundChannel;
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
 * Plans the attendance card of each meeting that has not begun, from its day on, for every channel that is bound to its body.
 * Each channel gets it once, however often and in however many processes this runs: the outbox row's id decides.
 */
export async function planDueCalls(deps: Dependencies): Promise<void> {
  await eachAlone(dueCalls(deps), (call) => planCall(deps, call), {
    log: deps.log,
    event: 'call-not-planned',
  });
}

/** Plans one card, unless the channel's row exists already: what became of it then is for a person to judge. */
async function planCall(deps: Caller, call: Call): Promise<void> {
  const delivery = callDelivery(call);
  if (await deps.outbox.read(delivery.streamId, delivery.recipientId)) return;
  await callOffReminder(deps, call);
  await deps.outbox.plan(delivery.streamId, [delivery]);
  await deps.wakeUps.wake(delivery.streamId);
}

/**
 * A first card that comes late takes the place of the reminder whose moment has passed: nobody is asked and reminded at once.
 * Written before the card, so that whoever finds the card finds that too.
 */
async function callOffReminder(deps: Caller, call: Call): Promise<void> {
  const { reminders } = scheduleOf(call, deps.zone, deps.publicHolidays);
  const missed = reminders.findLast(({ at }) => at <= deps.clock.now());
  if (!missed || (await deps.outbox.list(attendanceStream(call.meeting.id))).length > 0) return;
  const streamId = scheduleStream({ kind: 'reminder', meetingId: call.meeting.id, date: missed.date });
  await deps.outbox.plan(streamId, [{ ...cancelled(callDelivery(call)), streamId }]);
}

/**
 * The coordinator calls now, whether the day has come or not. A card that surely never arrived is posted anew; one that
 * may have arrived (`in-doubt`) is not, since the channel would have two.
 */
export async function callNow(deps: Caller, call: Call): Promise<'planned' | 'already-planned' | 'in-doubt'> {
  const { streamId, recipientId } = callDelivery(call);
  const stored = await deps.outbox.read(streamId, recipientId);
  if (!stored) {
    await planCall(deps, call);
    return 'planned';
  }
  const { state } = stored.delivery;
  if (state === 'unknown') return 'in-doubt';
  if (state !== 'failed' && state !== 'blocked') return 'already-planned';
  return (await planAgain(deps, stored)) === 'planned' ? 'planned' : 'already-planned';
}

function dueCalls({ figures, channels, clock, zone }: Dependencies): readonly Call[] {
  const now = clock.now();
  const bodies = new Map(bodiesOf(figures()).map((body) => [body.bodyId, body]));
  return allMeetings(figures()).flatMap((meeting) => {
    const body = bodies.get(meeting.body);
    const isToCome = meeting.status === 'planned' && beginsAt(meeting, zone) > now;
    if (!body || !isToCome || callAt(meeting, body, zone) > now) return [];
    return channels()
      .filter(({ bodyId }) => bodyId === meeting.body)
      .map((channel) => ({ meeting, body, channel }));
  });
}

function callDelivery({ meeting, channel }: Pick<Call, 'meeting' | 'channel'>): Delivery {
  return plannedDelivery({
    streamId: attendanceStream(meeting.id),
    recipientId: `channel:${channel.address.conversationId}`,
    recipientName: channel.name,
    address: channel.address,
    language: 'sv',
  });
}
