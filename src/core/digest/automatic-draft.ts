import type { Clock } from '../clock.ts';
import { coordinatorDeliveries } from '../delivery/coordinator-deliveries.ts';
import type { ContentOf } from '../delivery/deliver-stream.ts';
import type { OutboxStore, WakeUps } from '../delivery/outbox-store.ts';
import { isWaiting } from '../delivery/transitions.ts';
import type { Directory } from '../directory/directory.ts';
import { digestLifeTexts } from '../texts/digest-life.ts';
import { monthName } from '../texts/format.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { approvalMessage } from './approval-card.ts';
import type { ApprovalDesk } from './approval-desk.ts';
import { copyOf } from './copies.ts';
import type { DigestFlow } from './digest-flow.ts';
import { channelCopy } from './digest-message.ts';
import type { DigestStore } from './digest-store.ts';
import { firstWorkingDays, type IsWorkingDay } from './working-days.ts';

interface Dependencies {
  readonly flow: DigestFlow;
  readonly store: DigestStore;
  readonly desk: ApprovalDesk;
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly directory: Pick<Directory, 'people'>;
  readonly coordinators: ReadonlySet<string>;
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly isWorkingDay: IsWorkingDay;
}

export interface AutomaticDraft {
  /** Drafts this month's digest when its day has come, and tells the coordinators. Repeatable, in any process. */
  draft(): Promise<void>;
  owns(streamId: string): boolean;
  readonly contentOf: ContentOf;
}

/** Before people are at work. */
const draftingTime = '07:00';
/** A bot that was down is made up for until the day on which digests go out; one set up later in a month waits for the next. */
const workingDaysToCatchUp = 2;

const streamForm = /^digest-(draft|approval|empty):(\d{4}-\d{2})$/;

/**
 * On the first working day of the month each coordinator with a personal chat gets the preview and, once that has arrived,
 * the approval card beneath it; or is told that there is nothing to send.
 */
export function createAutomaticDraft(deps: Dependencies): AutomaticDraft {
  /** What this process knows to be told, so that a tick need not ask the tables. */
  const told = new Set<string>();
  return {
    draft: async () => {
      const month = dueMonth(deps);
      if (!month || told.has(month)) return;
      const before = await deps.store.read(month);
      const digest = before?.digest ?? (await deps.flow.preview(month, { id: 'automatic' }));
      if (!digest) {
        await tell(deps, `digest-empty:${month}`);
        return;
      }
      // Somebody was faster, and has it in front of them.
      if (digest.previewedBy !== 'automatic' || digest.state !== 'draft') told.add(month);
      else if (await tellInTurn(deps, month)) told.add(month);
    },
    owns: (streamId) => streamForm.test(streamId),
    contentOf: async ({ streamId, language }) => {
      const [, says, month] = streamForm.exec(streamId) ?? [];
      if (!month) return null;
      const digest = (await deps.store.read(month))?.digest;
      const text = digestLifeTexts[language].nothingToSend(monthName(month, language));
      if (says === 'empty')
        return digest ? null : { message: { kind: 'text', text, citations: [] }, revision: null };
      if (digest?.state !== 'draft') return null;
      const message =
        says === 'draft'
          ? copyOf(digest, language, channelCopy)
          : approvalMessage(await deps.desk.card(digest, language));
      return { message, revision: digest.contentRevision };
    },
  };
}

function dueMonth({ clock, zone, isWorkingDay }: Dependencies): string | null {
  const { date, time } = localTime(clock.now(), zone);
  const month = date.slice(0, 7);
  const days = firstWorkingDays(month, workingDaysToCatchUp, isWorkingDay);
  const [first = date] = days;
  if (!days.includes(date)) return null;
  return date === first && time < draftingTime ? null : month;
}

/** True when the card has followed the preview. */
async function tellInTurn(deps: Dependencies, month: string): Promise<boolean> {
  const preview = `digest-draft:${month}`;
  await tell(deps, preview);
  const rows = await deps.outbox.list(preview);
  if (rows.length === 0 || rows.some(({ delivery }) => isWaiting(delivery))) return false;
  await tell(deps, `digest-approval:${month}`);
  return true;
}

async function tell(deps: Dependencies, streamId: string): Promise<void> {
  const planned = new Set((await deps.outbox.list(streamId)).map(({ delivery }) => delivery.recipientId));
  const missing = coordinatorRows(deps, streamId).filter(({ recipientId }) => !planned.has(recipientId));
  if (missing.length === 0) return;
  await deps.outbox.plan(streamId, missing);
  await deps.wakeUps.wake(streamId);
}

/** The rows of the outbox stay, so they name roles and not people. */
function coordinatorRows({ directory, coordinators }: Dependencies, streamId: string) {
  return coordinatorDeliveries(streamId, { people: directory.people(), coordinators });
}
