import { describe, expect, test } from '@jest/globals';
import type { OutgoingMessage } from '../../../src/core/chat/replies.ts';
import {
  aBoard,
  coordinator,
  memberBoden,
  personalAddress,
  plainText,
  visitor,
} from '../../support/board.ts';

const handbook = 'Gemensam samverkanshandbok';
/** Its row in the list of goals. */
const updated = `"${handbook}","delvis uppfyllt","3,5"`;
const change = `mål ändra ${handbook}: delvis uppfyllt, utfall 3,5, skäl Remissen drog ut på tiden`;

function cardData(messages: readonly OutgoingMessage[]) {
  const [message] = messages;
  if (message?.kind !== 'card') throw new Error('No card');
  return message.card.data;
}

/** The form's own button data, as the client sends it back with the fields. */
async function formPress(bot: Awaited<ReturnType<typeof aBoard>>) {
  const [form] = await bot.say(`mål ändra ${handbook}`);
  if (form?.kind !== 'card' || form.card.template !== 'form') throw new Error('No form');
  return form.card.data.buttons[0]?.press ?? {};
}

function goalIn(bot: Awaited<ReturnType<typeof aBoard>>, language: 'sv' | 'en' = 'sv') {
  return bot.say(language === 'sv' ? 'mål' : 'goals').then((messages) => JSON.stringify(messages));
}

describe('a goal that is updated', () => {
  test('by command shows its new status everywhere, and who did it in its history', async () => {
    const bot = await aBoard();

    expect(plainText(await bot.say(change))).toBe(
      `”${handbook}” är uppdaterat: delvis uppfyllt, utfall 3,5, Remissen drog ut på tiden.`,
    );

    const [record] = await bot.stores.goals.list();
    expect(record?.update).toMatchObject({ status: 'partly-met', outcome: 3.5, byId: 'kiruna' });
    const [shown] = await bot.say('förhandsvisa nyhetsbrev december 2022');
    expect(JSON.stringify(shown)).toContain('Remissen drog ut på tiden');
    expect(await goalIn(bot)).toContain(updated);
    expect(cardData(await bot.say(`mål historik ${handbook}`))).toMatchObject({
      lines: ['7 december 2022, Ledamot Kiruna: delvis uppfyllt, utfall 3,5, Remissen drog ut på tiden'],
    });
  });

  test('by the form keeps what the form says', async () => {
    const bot = await aBoard();
    const press = await formPress(bot);

    const reply = await bot.press('goal-update', {
      ...press,
      status: 'not-met',
      outcome: '2,5',
      reason: ' ',
    });

    expect(reply).toMatchObject({ kind: 'card', card: { template: 'form', data: { fields: [] } } });
    const [record] = await bot.stores.goals.list();
    expect(record?.update).toMatchObject({ status: 'not-met', outcome: 2.5, reason: null });
  });

  test('by somebody else since the form was opened is left alone', async () => {
    const bot = await aBoard();
    const press = await formPress(bot);
    await bot.say(change);

    const reply = await bot.press('goal-update', { ...press, status: 'not-met', outcome: '', reason: 'x' });

    expect(reply).toMatchObject({ kind: 'refused', code: 'Conflict' });
    expect((await bot.stores.goals.list())[0]?.update?.status).toBe('partly-met');
  });

  test('follows a newer file that says something else, and outlives one that says the same', async () => {
    const bot = await aBoard();
    await bot.say(change);
    bot.loaded.figures = structuredClone(bot.loaded.figures);
    expect(await goalIn(bot)).toContain(updated);

    bot.loaded.figures = bot.loaded.figures.map((year) => ({
      ...year,
      goals: year.goals.map((goal) => (goal.titleSv === handbook ? { ...goal, status: 'not-met' } : goal)),
    }));
    const after = await goalIn(bot);
    expect(after).toContain(`"${handbook}","inte uppfyllt","–"`);
    expect(after).not.toContain(updated);
  });
});

describe('who may update', () => {
  test('is the coordinator and the owner, whom the coordinator names', async () => {
    const bot = await aBoard();
    expect(plainText(await bot.say(change, memberBoden))).toContain('av den som ansvarar');
    expect(plainText(await bot.say(`mål ansvarig ${handbook}: Ledamot Boden`, memberBoden))).toContain(
      'bara samordnaren',
    );
    expect(plainText(await bot.say(`mål ansvarig ${handbook}: Okänd`))).toContain('hittar ingen');

    expect(plainText(await bot.say(`mål ansvarig ${handbook}: ledamot boden`))).toBe(
      `Ledamot Boden ansvarar för ”${handbook}”.`,
    );
    expect(plainText(await bot.say(change, memberBoden))).toContain('är uppdaterat');
    expect(plainText(await bot.say(change, visitor))).toContain('av den som ansvarar');
    await bot.say(`mål ansvarig ${handbook}: ingen`);
    expect(plainText(await bot.say(change, memberBoden))).toContain('av den som ansvarar');
  });

  test('is checked again when the button is pressed', async () => {
    const bot = await aBoard();
    const press = await formPress(bot);
    const fields = { status: 'met', outcome: '', reason: '' };
    expect(await bot.press('goal-update', { ...press, ...fields }, visitor)).toMatchObject({
      code: 'Forbidden',
    });
    expect(await bot.press('goal-update', '<script>')).toMatchObject({ code: 'BadRequest' });
    expect(await bot.press('goal-update', { ...press, ...fields, outcome: 'många' })).toMatchObject({
      code: 'BadRequest',
    });
    expect(await bot.stores.goals.list()).toEqual([]);
  });

  test('sees a button to update in the list of goals; others do not', async () => {
    const bot = await aBoard();
    expect(await goalIn(bot)).toContain('Uppdatera ett mål');
    expect(JSON.stringify(await bot.say('mål', visitor))).not.toContain('Uppdatera ett mål');
    expect(cardData(await bot.say('mål ändra'))).toMatchObject({
      choices: expect.arrayContaining([{ title: handbook, text: `mål ändra ${handbook}` }]),
    });
  });
});

test('a goal that is computed from the meetings is not changed by hand', async () => {
  const bot = await aBoard();
  expect(plainText(await bot.say('mål ändra Nämndsammanträden: uppfyllt'))).toContain(
    'räknas fram ur mötena',
  );
});

test.each([
  ['mål ändra handbok', /Gemensam samverkanshandbok/],
  ['mål ändra finns inte: uppfyllt', /hittar inget mål/],
  ['mål ändra deltagande: uppfyllt', /Flera mål/],
  [`mål ändra ${handbook}: kanske`, /Välj ett mål, eller skriv/],
  ['goals change handbook: partly met, outcome 3', /samverkanshandbok|handbook/i],
])('“%s” is answered', async (text, answer) => {
  const bot = await aBoard();
  expect(plainText(await bot.say(text))).toMatch(answer);
});

describe('the day before the draft', () => {
  async function withOwner() {
    const bot = await aBoard({ now: '2022-11-30T07:00:00Z' });
    const { board } = bot;
    await board.handler.onPersonalInstalled({
      person: memberBoden,
      address: personalAddress(memberBoden),
      locale: 'sv-SE',
    });
    await bot.say(`mål ansvarig ${handbook}: Ledamot Boden`, coordinator);
    return bot;
  }

  test('the owners are shown their goals, once', async () => {
    const bot = await withOwner();
    await bot.pass();
    const nudges = () => bot.posts.filter(({ message }) => plainText([message]).includes('I morgon'));
    expect(nudges()).toEqual([]);

    bot.clock.at = new Date('2022-11-30T08:00:00Z');
    await bot.pass();
    await bot.pass();

    expect(nudges()).toMatchObject([
      {
        conversationId: 'chat-boden',
        message: { card: { data: { choices: [{ title: handbook, text: `mål ändra ${handbook}` }] } } },
      },
    ]);
  });

  test('is no other day', async () => {
    const bot = await withOwner();
    bot.clock.at = new Date('2022-11-29T08:00:00Z');
    await bot.pass();
    expect(bot.posts.filter(({ message }) => plainText([message]).includes('I morgon'))).toEqual([]);
  });
});
