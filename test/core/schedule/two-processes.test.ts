import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPublicHolidays } from '../../../src/calendar/public-holidays.ts';
import type { Person } from '../../../src/core/chat/events.ts';
import type { OutgoingMessage } from '../../../src/core/chat/replies.ts';
import type { LoadedFigures } from '../../../src/core/figures/figures.ts';
import { allMeetings, bodiesOf } from '../../../src/core/meetings/meeting.ts';
import { dueReminder, scheduleOf } from '../../../src/core/schedule/meeting-schedule.ts';
import { addDays, instantOf } from '../../../src/core/time/zone.ts';
import { connectStorage } from '../../../src/storage/connect.ts';
import { ensureTables } from '../../../src/storage/ensure-tables.ts';
import { createStores, type Stores } from '../../../src/storage/stores.ts';
import { type Azurite, startAzurite } from '../../support/azurite.ts';
import { aBoard, memberBoden, personalAddress, tenantId } from '../../support/board.ts';
import { figures2022 } from '../../support/figures-2022.ts';
import { createMemoryStores } from '../../support/memory-stores.ts';
import { silentLog } from '../../support/silent-log.ts';

const zone = 'Europe/Stockholm';
const holidays = createPublicHolidays({ log: silentLog });
const coordinator: Person = { id: 'samordnare', tenantId, name: 'Samordnare' };

/** Each has a reminder or its closing on the other side of a change of the clock, or among days off. */
const dates = {
  'spring, on 27 March': '2022-03-29',
  'autumn, on 30 October': '2022-11-01',
  Midsummer: '2022-06-27',
  Christmas: '2022-12-28',
} as const;
type MeetingDate = (typeof dates)[keyof typeof dates];

/** The year with one planned meeting of the board alone. */
function figuresOn(date: string): LoadedFigures {
  return figures2022.map((year) => ({
    ...year,
    meetings: year.meetings
      .filter((meeting) => meeting.body === 'board' && meeting.date === '2022-12-14')
      .map((meeting) => ({ ...meeting, date })),
  }));
}

function scheduleFor(figures: LoadedFigures) {
  const [meeting] = allMeetings(figures);
  const body = bodiesOf(figures).find(({ bodyId }) => bodyId === 'board');
  if (!meeting || !body) throw new Error('No meeting');
  return scheduleOf({ meeting, body }, zone, holidays);
}

const beginsAt = (date: string) => instantOf({ date, time: '10:00' }, zone);

interface Tick {
  readonly at: Date;
  readonly by: readonly (0 | 1)[];
}

interface Sent {
  readonly at: string;
  readonly what: string;
}

/** Null for what has nothing to do with a meeting: digests, fees that are not loaded. */
function kindOf(conversationId: string, message: OutgoingMessage): string | null {
  if (message.kind === 'text') {
    return message.text.startsWith('Påminnelse') ? `called in ${conversationId}` : null;
  }
  if (message.card.template === 'attendance-nudge') return `nudged ${conversationId}`;
  if (message.card.template !== 'attendance') return null;
  const isReminder = message.summary.startsWith('Påminnelse');
  return isReminder ? `reminded ${conversationId}` : `card in ${conversationId}`;
}

/** Runs the bot in two processes on the same stores; at each tick one of them looks, or both at the same time. */
async function run(stores: Stores, date: MeetingDate, ticks: readonly Tick[]): Promise<readonly Sent[]> {
  const figures = figuresOn(date);
  const now = addDays(date, -20);
  const options = { figures, stores, now: `${now}T08:00:00Z`, coordinators: [coordinator.id] };
  const bots = [await aBoard(options), await aBoard(options)] as const;
  await bots[0].joinTeam();
  for (const person of [memberBoden, coordinator]) {
    await bots[0].board.handler.onPersonalInstalled({
      person,
      address: personalAddress(person),
      locale: 'sv-SE',
    });
  }
  await bots[1].directory.refresh();
  const sent: Sent[] = [];
  for (const { at, by } of ticks) {
    for (const bot of bots) bot.clock.at = at;
    for (let looks = 0; looks < 4; looks += 1) await Promise.all(by.map((index) => bots[index].pass()));
    for (const { posts } of bots) {
      for (const { conversationId, message } of posts.splice(0)) {
        const what = kindOf(conversationId, message);
        if (what !== null) sent.push({ at: at.toISOString(), what });
      }
    }
  }
  return sent;
}

/** What is to be sent, told from the schedule: the oracle for whatever times nobody looked. */
function expected(date: MeetingDate, ticks: readonly Tick[]): readonly Sent[] {
  const schedule = scheduleFor(figuresOn(date));
  const sent: Sent[] = [];
  const done = new Set<string>();
  const once = (name: string, at: Date, what: readonly string[]) => {
    if (!done.has(name)) sent.push(...what.map((each) => ({ at: at.toISOString(), what: each })));
    done.add(name);
  };
  for (const { at } of ticks.filter((tick) => tick.at < beginsAt(date))) {
    if (at >= schedule.cardAt && !done.has('card')) {
      once('card', at, ['card in 19:general']);
      const replaced = schedule.reminders.findLast((reminder) => reminder.at <= at);
      if (replaced) done.add(replaced.date);
    }
    const reminder = done.has('card') ? dueReminder(schedule, at) : null;
    if (reminder) once(reminder.date, at, ['reminded chat-boden', 'called in 19:general']);
    const { nudge } = schedule;
    if (nudge && nudge.at <= at) once('nudge', at, ['nudged chat-samordnare']);
  }
  return sent;
}

const inOrder = (sent: readonly Sent[]) => sent.map(({ at, what }) => `${at} ${what}`).sort();

/** Every half hour from before the card until after the meeting, and both processes at every moment of the schedule. */
function everyHalfHour(date: MeetingDate): readonly Tick[] {
  const { cardAt } = scheduleFor(figuresOn(date));
  const from = cardAt.getTime() - 30 * 60_000;
  const halfHours = Math.ceil((beginsAt(date).getTime() + 3_600_000 - from) / (30 * 60_000));
  return Array.from({ length: halfHours }, (_, index) => ({
    at: new Date(from + index * 30 * 60_000),
    by: [0, 1],
  }));
}

describe.each(Object.entries(dates))('around %s, two processes that always look', (_name, date) => {
  test('send each thing once, at its moment', async () => {
    const { cardAt, reminders, nudge } = scheduleFor(figuresOn(date));
    const ticks = everyHalfHour(date).filter(({ at }) =>
      [cardAt, ...reminders.map((reminder) => reminder.at), nudge?.at ?? cardAt, beginsAt(date)].some(
        (moment) => Math.abs(moment.getTime() - at.getTime()) <= 3_600_000,
      ),
    );
    const sent = await run(createMemoryStores(), date, ticks);

    const whenSent = (what: string) => sent.filter((each) => each.what === what).map(({ at }) => at);
    const moments = reminders.map(({ at }) => at.toISOString());
    expect(whenSent('card in 19:general')).toEqual([cardAt.toISOString()]);
    expect(whenSent('reminded chat-boden')).toEqual(moments);
    expect(whenSent('called in 19:general')).toEqual(moments);
    expect(whenSent('nudged chat-samordnare')).toEqual([nudge?.at.toISOString()]);
    expect(sent).toHaveLength(2 + 2 * moments.length);
  });
});

const whoLooks = fc.constantFrom<readonly (0 | 1)[]>([0], [1], [0, 1], [1, 0]);
const anyTicks = fc.constantFrom(...Object.values(dates)).chain((date) =>
  fc.tuple(
    fc.constant(date),
    fc.array(fc.tuple(fc.integer({ min: -16 * 24 * 60, max: 120 }), whoLooks), {
      minLength: 1,
      maxLength: 12,
    }),
  ),
);

test('whenever the bot was down, what was missed is made up for once and nothing comes twice', async () => {
  await fc.assert(
    fc.asyncProperty(anyTicks, async ([date, looks]) => {
      const ticks = looks
        .map(([minutes, by]) => ({ at: new Date(beginsAt(date).getTime() + minutes * 60_000), by }))
        .sort((a, b) => a.at.getTime() - b.at.getTime());

      expect(inOrder(await run(createMemoryStores(), date, ticks))).toEqual(inOrder(expected(date, ticks)));
    }),
    { numRuns: 50 },
  );
}, 60_000);

describe('on Azure Tables', () => {
  let azurite: Azurite;
  beforeAll(async () => {
    azurite = await startAzurite();
  });
  afterAll(() => azurite.stop());

  test.each([dates['spring, on 27 March'], dates['autumn, on 30 October']])(
    'two processes send each thing of the meeting on %s once',
    async (date) => {
      const connection = connectStorage(azurite, { tablePrefix: `T${date.replaceAll('-', '')}` });
      await ensureTables(connection);
      const { cardAt, reminders, nudge } = scheduleFor(figuresOn(date));
      const moments = [cardAt, ...reminders.map(({ at }) => at), ...(nudge ? [nudge.at] : [])].sort(
        (a, b) => a.getTime() - b.getTime(),
      );
      const ticks = moments.map((at) => ({ at, by: [0, 1] as const }));

      const sent = await run(createStores(connection, { log: silentLog }), date, ticks);
      expect(inOrder(sent)).toEqual(inOrder(expected(date, ticks)));
      expect(sent).toHaveLength(2 + 2 * reminders.length);
    },
    60_000,
  );
});
