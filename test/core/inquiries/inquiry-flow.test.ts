import { describe, expect, test } from '@jest/globals';
import type { SendResult } from '../../../src/core/delivery/chat-sender.ts';
import { aBoard, boardChannel, coordinator, memberBoden, plainText, visitor } from '../../support/board.ts';
import { createMemoryStores } from '../../support/memory-stores.ts';
import {
  aBoardWith,
  ask,
  type Bot,
  forwardButton,
  inquiryCardOf,
  saidIn,
  secondCoordinator,
  unanswerable,
} from './support/asked.ts';

const forward = 'inquiry-forward';
const answer = 'inquiry-answer';

/** The coordinators' cards that were posted, each with its conversation. */
function cardsOf(bot: Bot) {
  return bot.posts.flatMap(({ conversationId, message }) =>
    message.kind === 'card' && message.card.template === 'inquiry'
      ? [{ conversationId, card: message.card.data }]
      : [],
  );
}

/** What was posted as text to a conversation. */
function textsTo(bot: Bot, conversation: string): readonly string[] {
  return bot.posts.flatMap(({ conversationId, message }) =>
    conversationId === conversation && message.kind === 'text' ? [message.text] : [],
  );
}

async function forwarded(
  bot: Bot,
  ...asked: Parameters<typeof ask> extends [Bot, ...infer Rest] ? Rest : never
) {
  const data = await ask(bot, ...asked);
  await bot.press(forward, data, asked[1] ?? memberBoden);
  await bot.pass();
  return data;
}

describe('a question without an answer', () => {
  test('is kept with what was asked before, and offers to send it beside the near questions', async () => {
    const bot = await aBoardWith([]);
    await bot.say('Vad är Bodens avgift för e-arkivet?', memberBoden);

    const reply = await bot.say(unanswerable, memberBoden);

    expect(forwardButton(reply)?.title).toBe('Skicka frågan till samordnaren');
    expect(await bot.stores.inquiries.list('2022-12')).toMatchObject([
      {
        state: 'kept',
        asker: memberBoden,
        askedAt: '2022-12-07T08:00:00.000Z',
        language: 'sv',
        text: unanswerable,
        outcome: 'not-understood',
        before: 'Vad är Bodens avgift för e-arkivet?',
        answer: null,
      },
    ]);
  });

  test('is offered in the language of the question', async () => {
    const reply = await (await aBoardWith([])).say('What does parking in Luleå cost?', memberBoden);

    expect(forwardButton(reply)?.title).toBe('Send the question to the coordinator');
  });

  test('that was understood, but asks for what there is no figure of, can be sent too', async () => {
    const bot = await aBoardWith([]);

    const reply = await bot.say('Vad kostade e-arkivet 2019?', memberBoden);

    expect(plainText(reply)).toContain('2019');
    expect(forwardButton(reply)).not.toBeNull();
    expect(await bot.stores.inquiries.list('2022-12')).toMatchObject([{ outcome: 'declined', before: null }]);
  });

  test('keeps only the beginning of a long text, and no controls or marks that turn it', async () => {
    const bot = await aBoardWith([]);

    await bot.say(`\u202e${'blåbär '.repeat(571)}`, memberBoden);

    const [kept] = await bot.stores.inquiries.list('2022-12');
    expect(kept?.text).toMatch(/^blåbär blåbär.*…$/);
    expect([...(kept?.text ?? '')]).toHaveLength(500);
  });

  test('remembers no question of another person or of half an hour ago', async () => {
    const bot = await aBoardWith([]);
    await bot.say('Vad är Bodens avgift för e-arkivet?', visitor);
    await bot.say('Vad är Kirunas avgift för e-arkivet?', memberBoden);
    bot.clock.at = new Date('2022-12-07T08:30:00Z');

    await bot.say(unanswerable, memberBoden);

    expect(await bot.stores.inquiries.list('2022-12')).toMatchObject([{ before: null }]);
  });

  test('is still replied to when it cannot be kept, without the button', async () => {
    const stores = createMemoryStores();
    const inquiries = { ...stores.inquiries, add: () => Promise.reject(new Error('down')) };
    const bot = await aBoardWith([], { stores: { ...stores, inquiries } });

    const reply = await bot.say(unanswerable, memberBoden);

    expect(plainText(reply)).not.toBe('');
    expect(forwardButton(reply)).toBeNull();
  });
});

describe('a question with an answer, a choice, a greeting and a command', () => {
  test.each(['Vad är Kirunas avgift för e-arkivet?', 'Kiruna?', 'hej', 'tack!', '🦌', 'möten', ''])(
    '“%s” keeps nothing and touches no table of questions',
    async (text) => {
      const stores = createMemoryStores();
      const refuse = () => Promise.reject(new Error('touched'));
      const inquiries = { ...stores.inquiries, add: refuse, read: refuse, list: refuse, change: refuse };
      const bot = await aBoardWith([], { stores: { ...stores, inquiries } });

      const reply = await bot.say(text, memberBoden);

      expect(plainText(reply)).not.toBe('');
      expect(forwardButton(reply)).toBeNull();
    },
  );
});

describe('the button', () => {
  test('sends the question with its context to each coordinator once, however often it is pressed', async () => {
    const bot = await aBoardWith([coordinator, secondCoordinator]);
    await bot.say('Vad är Bodens avgift för e-arkivet?', memberBoden);
    const data = await ask(bot);

    const first = await bot.press(forward, data, memberBoden);
    await bot.pass();
    const again = await bot.press(forward, data, memberBoden);
    await bot.pass();

    expect(saidIn(first)).toBe('Frågan är skickad till samordnaren. Svaret kommer hit.');
    expect(saidIn(again)).toBe('Frågan är redan skickad till samordnaren. Svaret kommer hit.');
    expect(cardsOf(bot).map(({ conversationId }) => conversationId)).toEqual(['chat-kiruna', 'chat-pitea']);
    expect(cardsOf(bot)[0]?.card).toMatchObject({
      heading: 'Ledamot Boden har en fråga',
      question: unanswerable,
      asked: 'Ställd 7 december 2022 kl. 09.00 i den personliga chatten. Boten förstod inte frågan.',
      before: 'Frågan före: ”Vad är Bodens avgift för e-arkivet?”',
      form: { sv: 'Svar på svenska', en: 'Svar på engelska' },
      answered: null,
    });
  });

  test('pressed many times at once sends once', async () => {
    const bot = await aBoardWith([coordinator]);
    const data = await ask(bot);

    const replies = await Promise.all(
      Array.from({ length: 10 }, () => bot.press(forward, data, memberBoden)),
    );
    await bot.pass();

    expect(replies.filter((reply) => saidIn(reply).startsWith('Frågan är skickad'))).toHaveLength(1);
    expect(cardsOf(bot)).toHaveLength(1);
  });

  test('is the asker’s alone', async () => {
    const bot = await aBoardWith([coordinator]);
    const data = await ask(bot);

    for (const person of [visitor, coordinator, { ...memberBoden, tenantId: 'another' }]) {
      expect(saidIn(await bot.press(forward, data, person))).toContain('Forbidden: Bara den som ställde');
    }
    await bot.pass();
    expect(cardsOf(bot)).toEqual([]);
  });

  test('says honestly that no coordinator can be reached, and sends later when one can', async () => {
    const bot = await aBoardWith([]);
    const data = await ask(bot);

    expect(saidIn(await bot.press(forward, data, memberBoden))).toContain('inte nå någon samordnare');
    expect(await bot.stores.inquiries.list('2022-12')).toMatchObject([{ state: 'kept' }]);

    const address = { ...boardChannel, conversationType: 'personal', conversationId: 'chat-kiruna' } as const;
    await bot.board.handler.onPersonalInstalled({ person: coordinator, address, locale: 'sv-SE' });
    await bot.press(forward, data, memberBoden);
    await bot.pass();
    expect(cardsOf(bot)).toHaveLength(1);
  });

  test('sends after a crash between the wish and the plan', async () => {
    const stores = createMemoryStores();
    let dies = true;
    const outbox: typeof stores.outbox = {
      ...stores.outbox,
      plan: (...plan) => (dies ? Promise.reject(new Error('died')) : stores.outbox.plan(...plan)),
    };
    const bot = await aBoardWith([coordinator], { stores: { ...stores, outbox } });
    const data = await ask(bot);
    await expect(bot.press(forward, data, memberBoden)).rejects.toThrow('died');
    dies = false;

    await bot.pass();
    await bot.pass();

    expect(cardsOf(bot)).toHaveLength(1);
    expect(await stores.inquiries.unfinished()).toEqual([]);
  });
});

describe('the coordinator’s answer', () => {
  const inSwedish = { answerSv: 'Det vet bara Luleå kommun.' };

  test('goes back to the personal chat once, and both coordinators see that it is answered', async () => {
    const bot = await aBoardWith([coordinator, secondCoordinator]);
    const data = await forwarded(bot);

    const shown = inquiryCardOf(await bot.press(answer, { ...data, ...inSwedish }, secondCoordinator));
    await bot.pass();
    await bot.pass();

    expect(shown).toMatchObject({
      notice: null,
      form: null,
      answered: { line: expect.stringContaining('Ledamot Piteå') },
    });
    expect(textsTo(bot, 'chat-boden')).toEqual([
      `Samordnaren svarar på frågan ”${unanswerable}”:\n\nDet vet bara Luleå kommun.`,
    ]);
    const last = new Map(bot.updates.map(({ conversationId, message }) => [conversationId, message]));
    for (const chat of ['chat-kiruna', 'chat-pitea']) {
      const message = last.get(chat);
      expect(message).toMatchObject({
        card: {
          data: {
            form: null,
            answered: {
              line: 'Besvarad av Ledamot Piteå 7 december 2022 kl. 09.00',
              answers: [{ label: 'På svenska', text: 'Det vet bara Luleå kommun.' }],
              delivery: 'Svaret har kommit fram.',
            },
          },
        },
      });
    }
    expect(await bot.stores.inquiries.list('2022-12')).toMatchObject([{ state: 'answered' }]);
    expect(await bot.stores.inquiries.unfinished()).toEqual([]);
  });

  test('is the first one; the second hears that it came too late, and a repeated press hears nothing', async () => {
    const bot = await aBoardWith([coordinator, secondCoordinator]);
    const data = await forwarded(bot);

    await bot.press(answer, { ...data, ...inSwedish }, coordinator);
    const repeated = inquiryCardOf(await bot.press(answer, { ...data, ...inSwedish }, coordinator));
    const late = inquiryCardOf(await bot.press(answer, { ...data, answerSv: 'Annat' }, secondCoordinator));
    await bot.pass();

    expect(repeated.notice).toBeNull();
    expect(late.notice).toBe('Någon annan hann svara före. Ditt svar är inte skickat.');
    expect(late.answered?.line).toContain('Ledamot Kiruna');
    expect(textsTo(bot, 'chat-boden')).toHaveLength(1);
  });

  test.each([
    [
      { answerSv: 'Nej.', answerEn: 'No.' },
      'The coordinator answers the question “What does parking in Luleå cost?”:\n\nNo.',
    ],
    [
      { answerSv: 'Nej.' },
      'The coordinator answers the question “What does parking in Luleå cost?”:\n\nNej.\n\nThe answer is only in Swedish.',
    ],
  ])('%j goes to who asked in English', async (written, said) => {
    const bot = await aBoardWith([coordinator]);
    const data = await forwarded(bot, 'What does parking in Luleå cost?');

    await bot.press(answer, { ...data, ...written }, coordinator);
    await bot.pass();

    expect(textsTo(bot, 'chat-boden')).toEqual([said]);
  });

  test('to a question in a channel is a new post there that names the question and mentions nobody', async () => {
    const bot = await aBoardWith([coordinator]);
    const address = { ...boardChannel, threadId: '1670400000000' };
    const button = forwardButton(await bot.say(unanswerable, memberBoden, { address }));
    await bot.press(forward, button?.data, memberBoden, address);
    await bot.pass();

    await bot.press(answer, { ...button?.data, ...inSwedish }, coordinator);
    await bot.pass();

    expect(textsTo(bot, '19:general')).toEqual([
      `Samordnaren svarar på frågan ”${unanswerable}”:\n\nDet vet bara Luleå kommun.`,
    ]);
    const [stored] = await bot.stores.outbox.list(`inquiry-answer:${button?.data.inquiryId}`);
    expect(stored?.delivery.address.threadId).toBeNull();
  });

  test('keeps its paragraphs, and what looks like markup stays text', async () => {
    const bot = await aBoardWith([coordinator]);
    const data = await forwarded(bot, 'Vad kostar *parkering* i [Luleå](https://example.com)?');

    await bot.press(
      answer,
      { ...data, answerSv: 'Rad *ett*\r\n\r\n\r\n\r\n<at>alla</at> rad\u202e två' },
      coordinator,
    );
    await bot.pass();

    const [said] = textsTo(bot, 'chat-boden');
    expect(said).toContain('Rad \\*ett\\*\n\nalla rad två');
    expect(said).toContain('\\*parkering\\* i \\[Luleå\\](https');
  });

  test('that is empty is asked for again on the card', async () => {
    const bot = await aBoardWith([coordinator]);
    const data = await forwarded(bot);

    const card = inquiryCardOf(
      await bot.press(answer, { ...data, answerSv: '  \n ', answerEn: '' }, coordinator),
    );

    expect(card.notice).toBe('Skriv ett svar på minst ett av språken.');
    expect(card.form).not.toBeNull();
    expect(await bot.stores.inquiries.list('2022-12')).toMatchObject([{ state: 'forwarded', answer: null }]);
  });

  test('that did not reach the asker is said so on the cards', async () => {
    const blocked: SendResult = { outcome: 'blocked', code: 'MessageWritesBlocked' };
    const bot = await aBoardWith([coordinator], {
      post: ({ conversationId }) => (conversationId === 'chat-boden' ? blocked : null),
    });
    const data = await forwarded(bot);

    await bot.press(answer, { ...data, ...inSwedish }, coordinator);
    await bot.pass();
    await bot.pass();

    expect(bot.updates.at(-1)?.message).toMatchObject({
      card: { data: { answered: { delivery: expect.stringContaining('Svaret kom inte fram') } } },
    });
    expect(await bot.stores.inquiries.unfinished()).toEqual([]);
  });

  test('is sent after a crash between the answer and its plan, by another process', async () => {
    const stores = createMemoryStores();
    let dies = false;
    const outbox: typeof stores.outbox = {
      ...stores.outbox,
      plan: (...plan) => (dies ? Promise.reject(new Error('died')) : stores.outbox.plan(...plan)),
    };
    const bot = await aBoardWith([coordinator], { stores: { ...stores, outbox } });
    const data = await forwarded(bot);
    dies = true;
    await expect(bot.press(answer, { ...data, ...inSwedish }, coordinator)).rejects.toThrow('died');

    const other = await aBoard({ stores });
    await other.pass();
    await other.pass();

    expect(textsTo(other, 'chat-boden')).toHaveLength(1);
    expect(await stores.inquiries.list('2022-12')).toMatchObject([{ state: 'answered' }]);
  });

  test('comes with a card that was slow: it arrives answered', async () => {
    const bot = await aBoardWith([coordinator, secondCoordinator]);
    const data = await ask(bot);
    await bot.press(forward, data, memberBoden);
    await bot.press(answer, { ...data, ...inSwedish }, coordinator);

    await bot.pass();

    expect(cardsOf(bot).map(({ card }) => card.form)).toEqual([null, null]);
  });
});

describe('after the questions were removed', () => {
  test('their buttons are refused in words, and nothing is sent', async () => {
    const bot = await aBoardWith([coordinator]);
    const data = await ask(bot);
    await bot.press(forward, data, memberBoden);
    await bot.stores.inquiries.removeBefore('2023-01-01T00:00:00.000Z');

    await bot.pass();

    expect(cardsOf(bot)).toEqual([]);
    expect(saidIn(await bot.press(forward, data, memberBoden))).toContain('NotFound: Frågan finns inte kvar');
    expect(saidIn(await bot.press(answer, { ...data, answerSv: 'x' }, coordinator))).toContain(
      'NotFound: Frågan finns inte kvar, så svaret',
    );
  });
});
