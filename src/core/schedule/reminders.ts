import { attendanceStream } from '../attendance/calls.ts';
import type { MeetingCards } from '../attendance/meeting-card.ts';
import type { BoardPorts } from '../board-ports.ts';
import type { ContentOf, DeliveryContent } from '../delivery/deliver-stream.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { isWaiting } from '../delivery/transitions.ts';
import { eachAlone } from '../each-alone.ts';
import type { Municipality } from '../figures/rows.ts';
import { dueReminder, type Occasion, scheduleOf } from './meeting-schedule.ts';
import {
  callsPeople,
  channelReminder,
  isSettled,
  isToChannel,
  personalReminders,
  unreachedOf,
} from './reminder-deliveries.ts';
import { channelReminderMessage, personalReminderMessage } from './reminder-message.ts';
import { representativesOf } from './representatives.ts';
import { readScheduleStream, scheduleStream } from './schedule-streams.ts';
import { type MeetingOfBody, plannedMeetings, unansweredSince } from './unanswered.ts';

type Dependencies = Pick<
  BoardPorts,
  'attendance' | 'clock' | 'directory' | 'figures' | 'log' | 'outbox' | 'publicHolidays' | 'wakeUps' | 'zone'
> & { readonly cards: MeetingCards };

export interface Reminders {
  /** Plans what is due of all meetings. Repeatable, in any number of processes. */
  planDue(): Promise<void>;
  /** Goes on with one reminder when some of it was delivered. */
  goOn(streamId: string): Promise<void>;
  readonly contentOf: ContentOf;
}

/**
 * Reminders go to those who have not answered, and only while answers are not late: in person where the bot can, and below the
 * meeting's card in one message that calls all the others. Whatever happens in between, at sending it is looked at anew.
 */
export function createReminders(deps: Dependencies): Reminders {
  /** What this process knows to be through, so that a tick need not ask the tables. */
  const settled = new Set<string>();
  const plan = async (due: MeetingOfBody): Promise<void> => {
    const reminder = dueNow(deps, due);
    const streamId = reminder && streamOf(due, reminder);
    if (!streamId || settled.has(streamId)) return;
    if ((await planReminder(deps, { ...due, reminder, streamId })) === 'settled') settled.add(streamId);
  };
  return {
    planDue: () =>
      eachAlone(plannedMeetings(deps.figures()), plan, { log: deps.log, event: 'reminder-not-planned' }),
    goOn: async (streamId) => {
      const due = dueOf(deps, streamId);
      if (due) await plan(due);
    },
    contentOf: async (delivery) => {
      const due = dueOf(deps, delivery.streamId);
      return due && contentOf(deps, due, delivery);
    },
  };
}

interface DueReminder extends MeetingOfBody {
  readonly reminder: Occasion;
}

function dueNow({ clock, zone, publicHolidays }: Dependencies, due: MeetingOfBody): Occasion | null {
  return dueReminder(scheduleOf(due, zone, publicHolidays), clock.now());
}

function streamOf({ meeting }: MeetingOfBody, { date }: Occasion): string {
  return scheduleStream({ kind: 'reminder', meetingId: meeting.id, date });
}

/** Null once the reminder is no longer the meeting's newest, and when the meeting takes no answers in time any more. */
function dueOf(deps: Dependencies, streamId: string): DueReminder | null {
  const stream = readScheduleStream(streamId);
  const due = plannedMeetings(deps.figures()).find(({ meeting }) => meeting.id === stream?.meetingId);
  const reminder = due ? dueNow(deps, due) : null;
  return due && reminder && reminder.date === stream?.date ? { ...due, reminder } : null;
}

/** First in person; below the card when that is through. A meeting whose card has not been posted is not reminded of. */
async function planReminder(
  deps: Dependencies,
  { meeting, reminder, streamId }: DueReminder & { readonly streamId: string },
): Promise<'settled' | 'under-way'> {
  // In this order: a late card's caller calls off the reminder before it plans the card.
  const cards = await deps.outbox.list(attendanceStream(meeting.id));
  if (cards.length === 0) return 'under-way';
  const rows = await deps.outbox.list(streamId);
  if (rows.some(({ delivery }) => isWaiting(delivery))) return 'under-way';
  if (isSettled({ rows })) return 'settled';
  const unanswered = await unansweredSince(deps, meeting, reminder.at);
  const state = { streamId, meeting, unanswered, rows, cards };

  const known = new Set(rows.map(({ delivery }) => delivery.recipientId));
  const personal = personalReminders(deps.directory, state).filter(
    ({ recipientId }) => !known.has(recipientId),
  );
  if (personal.length > 0) return planRows(deps, streamId, personal);
  if (unreachedOf(deps.directory, state).length === 0) return 'settled';
  const below = channelReminder(state);
  return below ? planRows(deps, streamId, [below]) : 'under-way';
}

async function planRows(
  { outbox, wakeUps }: Dependencies,
  streamId: string,
  deliveries: readonly Delivery[],
): Promise<'under-way'> {
  await outbox.plan(streamId, deliveries);
  await wakeUps.wake(streamId);
  return 'under-way';
}

/** Null for those who have answered meanwhile. */
async function contentOf(
  deps: Dependencies,
  { meeting, reminder }: DueReminder,
  delivery: Delivery,
): Promise<DeliveryContent | null> {
  const unanswered = await unansweredSince(deps, meeting, reminder.at);
  if (!isToChannel(delivery)) return personalContent(deps, meeting, { delivery, unanswered });
  const rows = await deps.outbox.list(delivery.streamId);
  const unreached = unreachedOf(deps.directory, { meeting, unanswered, rows });
  if (unreached.length === 0) return null;
  const shown = await deps.cards.show(meeting.id, { language: delivery.language, own: null });
  if (!shown) return null;
  const missing = unreached.map((municipality) => ({
    municipality,
    representatives: representativesOf(deps.directory.seats(), meeting, municipality),
  }));
  const options = { language: delivery.language, calls: callsPeople(delivery) };
  return { message: channelReminderMessage(shown.card, missing, options), revision: null };
}

async function personalContent(
  { cards, directory }: Dependencies,
  meeting: MeetingOfBody['meeting'],
  { delivery, unanswered }: { readonly delivery: Delivery; readonly unanswered: readonly Municipality[] },
): Promise<DeliveryContent | null> {
  const { recipientId, language } = delivery;
  const seats = directory.seats().filter(({ personId }) => recipientId === `person:${personId}`);
  const own = unanswered.filter(({ code }) =>
    representativesOf(directory.seats(), meeting, { code }).some((seat) => seats.includes(seat)),
  );
  if (own.length === 0) return null;
  const person = directory.people().find(({ id }) => recipientId === `person:${id}`);
  const reader = {
    language,
    own: own.map(({ code }) => code),
    accountId: person?.accountId ?? undefined,
  };
  const shown = await cards.show(meeting.id, reader);
  return shown && { message: personalReminderMessage(shown.card), revision: null };
}
