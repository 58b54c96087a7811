import { expect, test } from '@jest/globals';
import { coordinator, plainText, visitor } from '../../support/board.ts';
import { aDigestBot, approvalIn, install, month, pressApproval } from './support/digest-bot.ts';

async function passTwice(bot: Awaited<ReturnType<typeof aDigestBot>>) {
  for (let times = 0; times < 3; times += 1) await bot.pass();
}

test('on the first working day the coordinators get the preview, then the approval card, once', async () => {
  const bot = await aDigestBot({ now: '2022-12-01T05:59:00Z' });
  await install(bot, visitor);
  bot.posts.length = 0;
  await passTwice(bot);
  expect(await bot.stores.digests.list()).toEqual([]);
  bot.posts.length = 0;

  bot.clock.at = new Date('2022-12-01T06:00:00Z');
  await passTwice(bot);

  expect(bot.posts.map(({ conversationId }) => conversationId)).toEqual([
    'chat-other-coordinator',
    'chat-other-coordinator',
  ]);
  const [shown, approval] = bot.posts.map(({ message }) => message);
  expect(approvalIn([approval])).toMatchObject({ month, form: { date: '2022-12-02', time: '09:00' } });
  bot.posts.length = 0;
  await pressApproval(bot, 'digest-approve-now');
  await passTwice(bot);
  expect(bot.posts.find(({ conversationId }) => conversationId === '19:general')?.message).toEqual(shown);
});

test('of a month that begins with a holiday it is drafted on the first day after', async () => {
  const bot = await aDigestBot({ now: '2023-01-01T09:00:00Z' });
  bot.loaded.figures = bot.loaded.figures.map((year) => ({ ...year, year: 2023 }));
  await passTwice(bot);
  expect(await bot.stores.digests.list()).toEqual([]);

  bot.clock.at = new Date('2023-01-02T06:00:00Z');
  await passTwice(bot);
  expect(await bot.stores.digests.list()).toEqual([{ month: '2023-01', state: 'draft' }]);
});

test('nothing is sent that nobody approved, and a bot set up in the middle of a month drafts none', async () => {
  const bot = await aDigestBot({ now: '2022-12-01T08:00:00Z' });
  await passTwice(bot);
  bot.posts.length = 0;
  bot.clock.at = new Date('2022-12-20T08:00:00Z');
  await passTwice(bot);
  expect(bot.posts.filter(({ message }) => plainText([message]).includes('mål och indikatorer'))).toEqual([]);

  const late = await aDigestBot({ now: '2022-12-07T08:00:00Z' });
  await passTwice(late);
  expect(await late.stores.digests.list()).toEqual([]);
});

test('with nothing to say the coordinators are told so, once, and members get nothing', async () => {
  const bot = await aDigestBot({ now: '2022-12-01T04:00:00Z' });
  bot.clock.at = new Date('2022-12-01T08:00:00Z');
  bot.loaded.figures = bot.loaded.figures.map((year) => ({
    ...year,
    goals: [],
    meetings: [],
    projects: [],
    outcome: [],
  }));
  await passTwice(bot);

  const texts = bot.posts.map(({ conversationId, message }) => [conversationId, plainText([message])]);
  expect(texts.filter(([, text]) => text?.includes('inget innehåll'))).toEqual([
    ['chat-other-coordinator', expect.stringContaining('december 2022')],
  ]);
  expect(await bot.stores.digests.list()).toEqual([]);
});

test('a draft that a coordinator has made already is not sent to them again', async () => {
  const bot = await aDigestBot({ now: '2022-12-01T04:00:00Z' });
  await bot.say('förhandsvisa nyhetsbrev december 2022', coordinator);
  bot.clock.at = new Date('2022-12-01T08:00:00Z');
  await passTwice(bot);

  expect(bot.posts.filter(({ message }) => message.kind === 'card')).toEqual([]);
});
