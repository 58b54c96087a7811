import type { Clock } from '../clock.ts';
import { coordinatorDeliveries } from '../delivery/coordinator-deliveries.ts';
import type { ContentOf } from '../delivery/deliver-stream.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { OutboxStore, WakeUps } from '../delivery/outbox-store.ts';
import { planOnce } from '../delivery/plan-once.ts';
import type { Directory } from '../directory/directory.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { rolloverTexts } from '../texts/rollover.ts';
import { localTime, type TimeZone } from '../time/zone.ts';

interface Dependencies {
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly directory: Pick<Directory, 'people'>;
  readonly coordinators: ReadonlySet<string>;
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

const streamPrefix = 'rollover:';
/** From this month on the coming year's fees should be loaded. */
const firstMonth = '11';

export interface FeeReminder {
  /** Plans this month's reminder when it is due. Repeatable, in any number of processes. */
  remind(): Promise<void>;
  owns(streamId: string): boolean;
  readonly contentOf: ContentOf;
}

/**
 * In November and December, once a month: each coordinator with a personal chat is told when the coming year's fees are
 * not loaded. The month is that of the board's own time zone; its stream has a fixed id, so that each gets it once.
 */
export function createFeeReminder(deps: Dependencies): FeeReminder {
  /** What this process knows to be planned, so that a tick need not ask the tables. */
  const planned = new Set<string>();
  return {
    remind: async () => {
      const month = localTime(deps.clock.now(), deps.zone).date.slice(0, 7);
      if (month.slice(5) < firstMonth || areFeesLoaded(deps, comingYear(month))) return;
      const due = deliveriesOf(deps, month).filter(
        ({ recipientId }) => !planned.has(`${month} ${recipientId}`),
      );
      for (const delivery of due) {
        await planOnce(deps, delivery);
        planned.add(`${month} ${delivery.recipientId}`);
      }
    },
    owns: (streamId) => streamId.startsWith(streamPrefix),
    contentOf: async ({ streamId, language }) => {
      const year = comingYear(streamId.slice(streamPrefix.length));
      // Loaded between planning and sending: there is nothing to say any more.
      if (areFeesLoaded(deps, year)) return null;
      const text = rolloverTexts[language].feesMissing(year);
      return { message: { kind: 'text', text, citations: [] }, revision: null };
    },
  };
}

function areFeesLoaded({ figures }: Dependencies, year: number): boolean {
  return figures().some((each) => each.year === year && each.fees.length > 0);
}

function comingYear(month: string): number {
  return Number(month.slice(0, 4)) + 1;
}

function deliveriesOf({ directory, coordinators }: Dependencies, month: string): readonly Delivery[] {
  return coordinatorDeliveries(`${streamPrefix}${month}`, { people: directory.people(), coordinators });
}
