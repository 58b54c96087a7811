import { expect, test } from '@jest/globals';
import type { Person } from '../../../src/core/chat/events.ts';
import type { OutgoingMessage } from '../../../src/core/chat/replies.ts';
import { createDigestFlow } from '../../../src/core/digest/digest-flow.ts';
import { aBoard, coordinator, memberBoden, plainText, tenantId, visitor } from '../../support/board.ts';
import { silentLog } from '../../support/silent-log.ts';

const month = '2022-12';
const another: Person = { id: 'other-coordinator', tenantId, name: 'Samordnare' };

function revisionIn(messages: readonly OutgoingMessage[]): string {
  const approval = messages[1];
  if (approval?.kind !== 'card' || approval.card.template !== 'digest-approval') throw new Error('No card');
  return approval.card.data.contentRevision;
}

async function neverSent(): Promise<never> {
  throw new Error('Nothing is sent by the flow itself');
}

/** A flow beside the bot: another coordinator, or another process. */
function aFlow(bot: Awaited<ReturnType<typeof aBoard>>) {
  return createDigestFlow({
    ...bot.stores,
    store: bot.stores.digests,
    figures: () => bot.loaded.figures,
    recipients: bot.directory,
    clock: { now: () => bot.clock.at },
    zone: 'Europe/Stockholm',
    digestOf: (text) => `${text.length}-${text.slice(-40)}`,
    goalRecords: () => [],
    isWorkingDay: () => true,
    approvalsNeeded: 1,
    sender: { post: neverSent, update: neverSent },
    contentOf: async () => null,
    log: silentLog,
  });
}

test('a coordinator does not send by command what only another one has seen', async () => {
  const bot = await aBoard();
  await bot.joinTeam();
  await bot.say('förhandsvisa nyhetsbrev december 2022');
  await aFlow(bot).preview(month, another);

  expect(plainText(await bot.say('skicka nyhetsbrev december 2022'))).toContain('någon annan');
  expect((await bot.stores.digests.read(month))?.digest.state).toBe('draft');

  await bot.say('förhandsvisa nyhetsbrev december 2022');
  await bot.say('skicka nyhetsbrev december 2022');
  expect((await bot.stores.digests.read(month))?.digest.state).toBe('sending');
});

test('an old preview that is approved after another was sent shows the sending, not that nothing was sent', async () => {
  const bot = await aBoard();
  await bot.joinTeam();
  const old = revisionIn(await bot.say('förhandsvisa nyhetsbrev december 2022'));
  bot.clock.at = new Date('2022-12-15T08:00:00Z');
  const now = revisionIn(await bot.say('förhandsvisa nyhetsbrev december 2022'));
  expect(now).not.toBe(old);
  await bot.press('digest-approve', { month, contentRevision: now });

  const reply = await bot.press('digest-approve', { month, contentRevision: old });

  expect(reply).toMatchObject({ kind: 'card', card: { data: { month } } });
});

test('an approval reaches who subscribed a moment ago in another process', async () => {
  const bot = await aBoard();
  await bot.joinTeam();
  const other = await aBoard({ stores: bot.stores });
  await bot.say('förhandsvisa nyhetsbrev december 2022');
  await other.say('prenumerera', memberBoden);

  await bot.say('skicka nyhetsbrev december 2022');

  const planned = await bot.stores.outbox.list(`digest:${month}`);
  expect(planned.map(({ delivery }) => delivery.recipientId)).toContain('person:boden');
});

test('after a crash between approval and planning it reaches those of the approval, except who has ended it', async () => {
  const bot = await aBoard();
  await bot.joinTeam();
  await bot.say('prenumerera', memberBoden);
  await bot.say('förhandsvisa nyhetsbrev december 2022');
  const dying = { ...bot.stores.outbox, plan: () => Promise.reject(new Error('killed')) };
  const flow = createDigestFlow({
    ...bot.stores,
    outbox: dying,
    store: bot.stores.digests,
    figures: () => bot.loaded.figures,
    recipients: bot.directory,
    clock: { now: () => bot.clock.at },
    zone: 'Europe/Stockholm',
    digestOf: (text) => text,
    goalRecords: () => [],
    isWorkingDay: () => true,
    approvalsNeeded: 1,
    sender: { post: neverSent, update: neverSent },
    contentOf: async () => null,
    log: silentLog,
  });
  const wish = { month, contentRevision: null, sendAt: 'now', by: coordinator } as const;
  await expect(flow.approve(wish)).rejects.toThrow('killed');

  const other = await aBoard({ stores: bot.stores });
  await other.say('avsluta', memberBoden);
  await other.say('prenumerera', visitor);
  await bot.pass();

  const planned = await bot.stores.outbox.list(`digest:${month}`);
  expect(planned.map(({ delivery }) => delivery.recipientId)).toEqual([
    'channel:19:general',
    'channel:19:beredningsgruppen',
  ]);
  expect((await bot.stores.digests.read(month))?.digest.state).toBe('sent');
});
