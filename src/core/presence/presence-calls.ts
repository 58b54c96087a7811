import type { Clock } from '../clock.ts';
import { coordinatorDeliveries } from '../delivery/coordinator-deliveries.ts';
import type { ContentOf, DeliveryContent } from '../delivery/deliver-stream.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { OutboxStore, WakeUps } from '../delivery/outbox-store.ts';
import { planOnce } from '../delivery/plan-once.ts';
import type { Directory } from '../directory/directory.ts';
import { eachAlone } from '../each-alone.ts';
import type { Logger } from '../log.ts';
import { allMeetings, bodiesOf, type Meeting } from '../meetings/meeting.ts';
import { addDays, localTime, type TimeZone } from '../time/zone.ts';
import { askAt } from './confirmable.ts';
import { presenceForm, presenceMessage, presenceSummary } from './presence-card.ts';
import { type PresenceReader, readPresence } from './presence-state.ts';

interface Dependencies extends PresenceReader {
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly directory: Pick<Directory, 'seats' | 'people'>;
  readonly coordinators: ReadonlySet<string>;
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly digestOf: (text: string) => string;
  readonly log: Logger;
}

const streamPrefix = 'presence:';
/** A bot that comes late to a meeting asks about it; about what was long ago nobody is asked. */
const askedForDays = 30;

export interface PresenceCalls {
  /** Asks each coordinator with a personal chat, once a meeting, when it is over. Repeatable, in any number of processes. */
  ask(): Promise<void>;
  owns(streamId: string): boolean;
  readonly contentOf: ContentOf;
  /** What a card that was sent is to show now. */
  readonly sentContentOf: ContentOf;
}

export function createPresenceCalls(deps: Dependencies): PresenceCalls {
  /** What this process knows to be planned, so that a tick need not ask the tables. */
  const planned = new Set<string>();
  return {
    ask: () =>
      eachAlone(
        dueDeliveries(deps).filter(({ streamId, recipientId }) => !planned.has(`${streamId} ${recipientId}`)),
        async (delivery) => {
          await planOnce(deps, delivery);
          planned.add(`${delivery.streamId} ${delivery.recipientId}`);
        },
        { log: deps.log, event: 'presence-not-asked' },
      ),
    owns: (streamId) => streamId.startsWith(streamPrefix),
    // Confirmed or cancelled since it was planned: there is nothing to ask any more.
    contentOf: async (delivery) => contentOf(deps, delivery, { onlyWhileOpen: true }),
    sentContentOf: async (delivery) => contentOf(deps, delivery, { onlyWhileOpen: false }),
  };
}

export function presenceStream(meetingId: string): string {
  return `${streamPrefix}${meetingId}`;
}

function dueDeliveries(deps: Dependencies): readonly Delivery[] {
  const known = { people: deps.directory.people(), coordinators: deps.coordinators };
  return dueMeetings(deps).flatMap(({ id }) => coordinatorDeliveries(presenceStream(id), known));
}

/** Those that are over and of which nobody has said who was there, neither a coordinator nor the figures. */
function dueMeetings({ figures, clock, zone }: Dependencies): readonly Meeting[] {
  const now = clock.now();
  const earliest = addDays(localTime(now, zone).date, -askedForDays);
  const bodies = new Map(bodiesOf(figures()).map((body) => [body.bodyId, body]));
  return allMeetings(figures()).filter((meeting) => {
    const body = bodies.get(meeting.body);
    if (!body || meeting.status !== 'planned' || meeting.date < earliest) return false;
    return askAt(meeting, body, zone) <= now;
  });
}

async function contentOf(
  deps: Dependencies,
  { streamId, language }: Delivery,
  { onlyWhileOpen }: { readonly onlyWhileOpen: boolean },
): Promise<DeliveryContent | null> {
  const state = await readPresence(deps, streamId.slice(streamPrefix.length), null);
  if (!state || state.meeting.status === 'cancelled') return null;
  if (state.confirmed && onlyWhileOpen) return null;
  const shown = { language, zone: deps.zone, remark: null };
  const card = state.confirmed ? presenceSummary(state, shown) : presenceForm(state, { ...shown, page: 0 });
  return { message: presenceMessage(card), revision: deps.digestOf(JSON.stringify(card)) };
}
