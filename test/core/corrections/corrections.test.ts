import { describe, expect, test } from '@jest/globals';
import type { OutgoingMessage } from '../../../src/core/chat/replies.ts';
import {
  aBoard,
  boardChannel,
  coordinator,
  memberBoden,
  personalAddress,
  plainText,
  visitor,
} from '../../support/board.ts';

const secondCoordinator = { id: 'lulea', tenantId: coordinator.tenantId, name: 'Samordnare Luleå' };
const question = 'Vad är Bodens avgift för e-arkivet?';
const proposal = 'fel 37 000; fakturan visar ett annat belopp; faktura 4711';

type Bot = Awaited<ReturnType<typeof aBoard>>;

/** A bot whose coordinators and one member have opened a personal chat. */
async function aBot(options: Parameters<typeof aBoard>[0] = {}) {
  const bot = await aBoard({
    storedFigures: true,
    now: '2022-10-05T08:00:00Z',
    coordinators: [coordinator.id, secondCoordinator.id],
    ...options,
  });
  for (const person of [coordinator, secondCoordinator, memberBoden]) {
    const address = personalAddress(person);
    await bot.board.handler.onPersonalInstalled({ person, address, locale: 'sv-SE' });
  }
  return bot;
}

async function proposed(bot: Bot) {
  await bot.say(question, memberBoden);
  const reply = plainText(await bot.say(proposal, memberBoden));
  await bot.pass();
  return { reply, id: correctionIn(bot.posts.map(({ message }) => message)) };
}

function correctionIn(messages: readonly OutgoingMessage[]): string {
  const cards = messages.flatMap((message) => (message.kind === 'card' ? [message.card] : []));
  const id = cards.map((card) => (card.template === 'correction' ? card.data.correctionId : null)).at(-1);
  if (!id) throw new Error('No correction card');
  return id;
}

const saidTo = (bot: Bot, person: { readonly id: string }) =>
  bot.posts
    .filter(({ conversationId }) => conversationId === `chat-${person.id}`)
    .map(({ message }) => plainText([message]));

describe('a proposal', () => {
  test('goes to every coordinator with the old value from the figures, the new one, why and source', async () => {
    const bot = await aBot();
    const { reply } = await proposed(bot);

    expect(reply).toContain('från 36\u00a0000\u00a0kr till 37\u00a0000\u00a0kr');
    expect(saidTo(bot, coordinator)).toEqual([
      'Ledamot Boden föreslår en rättelse. Avgift för Gemensamt e-arkiv, Boden 2022: från 36\u00a0000\u00a0kr till 37\u00a0000\u00a0kr.',
    ]);
    expect(saidTo(bot, secondCoordinator)).toHaveLength(1);
    const card = bot.posts[0]?.message;
    expect(
      card?.kind === 'card' && card.card.template === 'correction' ? card.card.data : null,
    ).toMatchObject({
      facts: [
        { value: '36\u00a0000\u00a0kr' },
        { value: '37\u00a0000\u00a0kr' },
        { value: 'fakturan visar ett annat belopp' },
        { value: 'faktura 4711' },
        { value: 'Ledamot Boden, 5 oktober 2022' },
        {},
      ],
      warnings: [
        'Efter ändringen avviker avgifterna för tjänsten 1\u00a0000\u00a0kr från den tryckta summan 313\u00a0000\u00a0kr.',
      ],
    });
  });

  test('changes nothing before it is accepted', async () => {
    const bot = await aBot();
    await proposed(bot);

    expect(plainText(await bot.say(question, visitor))).toContain('36\u00a0000\u00a0kr');
    expect(await bot.stores.figures.listVersions()).toHaveLength(1);
  });

  test('twice the same is one proposal', async () => {
    const bot = await aBot();
    await proposed(bot);

    expect(plainText(await bot.say(proposal, memberBoden))).toContain('redan föreslagen');
    await bot.pass();
    expect(bot.posts).toHaveLength(2);
  });

  test('of which a person has ten waiting waits for a decision first', async () => {
    const bot = await aBot();
    await bot.say(question, memberBoden);
    for (let sek = 1; sek <= 10; sek += 1) await bot.say(`fel ${sek}; skäl; källa`, memberBoden);

    expect(plainText(await bot.say('fel 11; skäl; källa', memberBoden))).toContain('redan 10 förslag');
    expect(await bot.stores.corrections.unfinished()).toHaveLength(10);
  });

  test('waits for the first coordinator who has a chat, and says so', async () => {
    const bot = await aBoard({ storedFigures: true, now: '2022-10-05T08:00:00Z' });
    await bot.say(question, memberBoden);
    expect(plainText(await bot.say(proposal, memberBoden))).toContain(
      'Ingen samordnare har ännu någon chatt',
    );
    await bot.pass();
    expect(bot.posts).toEqual([]);

    const address = personalAddress(coordinator);
    await bot.board.handler.onPersonalInstalled({ person: coordinator, address, locale: 'sv-SE' });
    await bot.pass();
    expect(saidTo(bot, coordinator)).toHaveLength(1);
  });

  test.each([
    ['fel trettiosju; skäl; källa', 'hela kronor'],
    ['fel 37,000; skäl; källa', 'hela kronor'],
    ['fel -5; skäl; källa', 'hela kronor'],
    ['fel 36 000 kr; skäl; källa', 'är redan 36\u00a0000\u00a0kr'],
    ['fel 37 000; ; källa', 'kunde inte läsa formuläret'],
  ])('“%s” is refused in words and kept nowhere', async (typed, said) => {
    const bot = await aBot();
    await bot.say(question, memberBoden);

    expect(plainText(await bot.say(typed, memberBoden))).toContain(said);
    expect(await bot.stores.corrections.unfinished()).toEqual([]);
  });
});

describe('“fel”', () => {
  test('without an answer before it says how', async () => {
    const bot = await aBot();
    expect(plainText(await bot.say('fel', memberBoden))).toContain('Ställ frågan först');
    expect(plainText(await bot.say('fel parkering i Luleå', memberBoden))).toContain('parkering i Luleå');
  });

  test('after one figure asks for the right one, with the present value', async () => {
    const bot = await aBot();
    await bot.say(question, memberBoden);
    expect(plainText(await bot.say('fel', memberBoden))).toBe(
      'Avgift för Gemensamt e-arkiv, Boden 2022 är 36\u00a0000\u00a0kr i mina uppgifter. Vad ska det vara? Du kan också skriva: fel NY UPPGIFT; VARFÖR; KÄLLA',
    );
  });

  test('after the list of goals lets a status or an outcome be chosen', async () => {
    const bot = await aBot();
    await bot.say('mål', memberBoden);
    const [form] = await bot.say('fel', memberBoden);
    if (form?.kind !== 'card' || form.card.template !== 'correction-form') throw new Error('No form');
    expect(form.card.data.figures).toContainEqual({
      title: 'Status för målet ”Kompetenshöjande insatser” 2022: inte uppfyllt',
      value: '2022 goals kompetens status',
    });
  });

  test('in another process finds what this one answered', async () => {
    const bot = await aBot();
    await bot.say(question, memberBoden);
    const other = await aBoard({ stores: bot.stores, storedFigures: true, now: '2022-10-05T08:00:10Z' });

    expect(plainText(await other.say('fel', memberBoden))).toContain('36\u00a0000\u00a0kr');
    expect(plainText(await other.say('fel', visitor))).toContain('Ställ frågan först');
  });

  test('after several figures lets one be chosen, and takes the choice but no old value from the client', async () => {
    const bot = await aBot();
    await bot.say('Vad kostar e-arkivet för alla kommuner?', memberBoden);
    const [form] = await bot.say('fel', memberBoden);
    if (form?.kind !== 'card' || form.card.template !== 'correction-form') throw new Error('No form');
    expect(form.card.data.chosen).toBe('');
    expect(form.card.data.figures).toContainEqual({
      title: 'Avgift för Gemensamt e-arkiv, Kiruna 2022: 29\u00a0000\u00a0kr',
      value: '2022 fees e-arkiv/2584 amountSek',
    });

    const data = { only: '', figure: '2022 fees e-arkiv/2584 amountSek', oldValue: 1 };
    await bot.press(
      'correction-propose',
      { ...data, newValue: '30 000', reason: 'r', source: 's' },
      memberBoden,
    );
    expect(await bot.stores.corrections.unfinished()).toMatchObject([{ oldValue: 29_000, newValue: 30_000 }]);
  });

  test('has a button on a table that asks about the very table', async () => {
    const bot = await aBot();
    const text = 'Vad kostar e-arkivet för alla kommuner?';
    const [answer] = await bot.say(text, memberBoden);
    const table = answer?.kind === 'card' && answer.card.template === 'table' ? answer.card.data : null;
    expect(table?.more).toContainEqual({ title: 'Är något fel?', text: `fel ${text}` });

    await bot.say(question, memberBoden);
    const reply = await bot.press('ask', { text: `fel ${text}` }, memberBoden, personalAddress(memberBoden));
    const [form] = reply.kind === 'messages' ? reply.messages : [];
    expect(
      form?.kind === 'card' && form.card.template === 'correction-form' && form.card.data.figures,
    ).toHaveLength(14);
  });

  test.each([
    ['a figure that there is not', { only: '2022 fees e-arkiv/9999 amountSek' }, 'messages'],
    ['a column that is no figure', { only: '2022 services e-arkiv nameSv' }, 'refused'],
    ['a prototype', { only: '2022 fees __proto__ amountSek' }, 'messages'],
    ['no figure', {}, 'refused'],
  ])('with a forged form for %s proposes nothing', async (_, data, kind) => {
    const bot = await aBot();
    const reply = await bot.press('correction-propose', { ...data, newValue: '1', reason: 'r', source: 's' });
    expect(reply.kind).toBe(kind);
    expect(await bot.stores.corrections.unfinished()).toEqual([]);
  });
});

describe('the acceptance', () => {
  test('makes a new version, tells the proposer, and everyone who was given the old value, once', async () => {
    const bot = await aBot();
    await bot.say(question, visitor);
    await bot.say(
      'What is Boden’s e-archive fee?',
      { ...visitor, id: 'english' },
      { locale: 'en-GB', address: boardChannel },
    );
    await bot.say('Vad är Kirunas avgift för e-arkivet?', { ...visitor, id: 'unconcerned' });
    const { id } = await proposed(bot);
    bot.posts.length = 0;

    const reply = await bot.press('correction-accept', { correctionId: id, comment: 'Tack!' });
    await bot.pass();
    bot.clock.at = new Date('2022-10-05T08:00:30Z');
    await bot.pass();
    await bot.pass();

    expect(reply).toMatchObject({ kind: 'card', card: { data: { form: null } } });
    expect(plainText(await bot.say(question, memberBoden))).toContain('37\u00a0000\u00a0kr');
    expect(saidTo(bot, memberBoden)).toEqual([
      'Din rättelse är godkänd. Avgift för Gemensamt e-arkiv, Boden 2022 är nu 37\u00a0000\u00a0kr, förut 36\u00a0000\u00a0kr. Samordnaren skriver: Tack!',
    ]);
    expect(saidTo(bot, visitor)).toEqual([
      'Rättelse: Avgift för Gemensamt e-arkiv, Boden 2022 är 37\u00a0000\u00a0kr, inte 36\u00a0000\u00a0kr som ett svar du fått byggde på. Varför: fakturan visar ett annat belopp. Källa: faktura 4711.',
    ]);
    const inChannel = bot.posts.filter(({ conversationId }) => conversationId === '19:general');
    expect(inChannel.map(({ message }) => plainText([message]))).toEqual([
      expect.stringContaining('is SEK 37,000, not SEK 36,000'),
    ]);
    expect(bot.posts).toHaveLength(3);
    const versions = await bot.stores.figures.listVersions();
    expect(versions.flatMap(({ corrections }) => corrections)).toMatchObject([
      {
        oldValue: 36_000,
        newValue: 37_000,
        source: 'faktura 4711',
        proposedBy: { id: 'boden' },
        acceptedBy: { id: 'kiruna' },
      },
    ]);
  });

  test('shows the other coordinator’s card who decided', async () => {
    const bot = await aBot();
    const { id } = await proposed(bot);
    await bot.press('correction-accept', { correctionId: id });

    const updated = bot.updates.filter(({ conversationId }) => conversationId === 'chat-lulea');
    expect(updated.map(({ message }) => plainText([message]))).toEqual([
      expect.stringContaining('Godkänd av Ledamot Kiruna'),
    ]);
  });

  test('says in the citation how far the column is off the printed total', async () => {
    const bot = await aBot();
    const { id } = await proposed(bot);
    await bot.press('correction-accept', { correctionId: id });

    const [answer] = await bot.say(question, memberBoden);
    expect(answer?.citations[0]?.abstract).toContain('1\u00a0000\u00a0kr');
  });

  test('of two coordinators at once is one: one version, each told once', async () => {
    const bot = await aBot();
    const { id } = await proposed(bot);
    bot.posts.length = 0;

    const replies = await Promise.all([
      bot.press('correction-accept', { correctionId: id }),
      bot.press('correction-decline', { correctionId: id }, secondCoordinator),
    ]);
    await bot.pass();

    expect(replies.map(({ kind }) => kind)).toEqual(['card', 'card']);
    const stored = await bot.stores.corrections.read(id);
    expect(['accepted', 'declined']).toContain(stored?.correction.state);
    expect(saidTo(bot, memberBoden)).toHaveLength(1);
  });

  test('of two corrections of one year at once keeps both', async () => {
    const bot = await aBot();
    const first = (await proposed(bot)).id;
    await bot.say('fel Kirunas avgift för e-arkivet; 30 000; skäl; källa', memberBoden);
    await bot.pass();
    const second = correctionIn(bot.posts.map(({ message }) => message));

    await Promise.all([
      bot.press('correction-accept', { correctionId: first }),
      bot.press('correction-accept', { correctionId: second }, secondCoordinator),
    ]);

    expect(plainText(await bot.say(question))).toContain('37\u00a0000\u00a0kr');
    expect(plainText(await bot.say('Vad är Kirunas avgift för e-arkivet?'))).toContain('30\u00a0000\u00a0kr');
    const { versionByYear } = await bot.stores.figures.currentVersions();
    const current = (await bot.stores.figures.listVersions()).find(
      ({ versionId }) => versionId === versionByYear.get(2022),
    );
    expect(current?.corrections).toHaveLength(2);
  });

  test('is refused in words when the figure changed meanwhile', async () => {
    const bot = await aBot();
    const first = (await proposed(bot)).id;
    await bot.say('fel Bodens avgift för e-arkivet; 38 000; skäl; källa', visitor);
    await bot.pass();
    const second = correctionIn(bot.posts.map(({ message }) => message));
    await bot.press('correction-accept', { correctionId: first });
    bot.posts.length = 0;

    const reply = await bot.press('correction-accept', { correctionId: second });
    await bot.pass();

    expect(reply).toMatchObject({
      card: { data: { status: expect.stringContaining('hade redan ändrats'), form: null } },
    });
    expect(saidTo(bot, visitor)).toContainEqual(expect.stringContaining('är nu 37\u00a0000\u00a0kr'));
    expect(plainText(await bot.say(question))).toContain('37\u00a0000\u00a0kr');
  });

  test.each(['correction-accept', 'correction-decline'])(
    'by somebody who does not coordinate (%s) changes nothing',
    async (verb) => {
      const bot = await aBot();
      const { id } = await proposed(bot);

      expect(await bot.press(verb, { correctionId: id }, memberBoden)).toMatchObject({ code: 'Forbidden' });
      expect(plainText(await bot.say(`godkänn rättelse ${id}`, memberBoden))).toContain('samordnaren');
      expect((await bot.stores.corrections.read(id))?.correction.state).toBe('open');
    },
  );

  test.each([
    [{ correctionId: '0123456789' }, 'NotFound'],
    [{ correctionId: '../open' }, 'BadRequest'],
    ['nonsense', 'BadRequest'],
  ])('of %j is refused', async (data, code) => {
    const bot = await aBot();
    expect(await bot.press('correction-accept', data)).toMatchObject({ kind: 'refused', code });
  });
});

describe('a declined correction', () => {
  test('changes nothing, tells the proposer why, and may be proposed again', async () => {
    const bot = await aBot();
    const { id } = await proposed(bot);
    bot.posts.length = 0;
    await bot.say(`avslå rättelse ${id} Fakturan gäller 2021`);
    await bot.pass();

    expect(saidTo(bot, memberBoden)).toEqual([
      'Din rättelse har avslagits. Avgift för Gemensamt e-arkiv, Boden 2022 är kvar på 36\u00a0000\u00a0kr; du föreslog 37\u00a0000\u00a0kr. Samordnaren skriver: Fakturan gäller 2021',
    ]);
    expect(plainText(await bot.say(question))).toContain('36\u00a0000\u00a0kr');
    expect(plainText(await bot.say(proposal, memberBoden))).toContain('Förslaget går till samordnaren');
  });
});

describe('in words', () => {
  test('a coordinator lists what waits, and accepts it', async () => {
    const bot = await aBot();
    const { id } = await proposed(bot);

    expect(plainText(await bot.say('rättelser'))).toContain(
      `${id} – Avgift för Gemensamt e-arkiv, Boden 2022`,
    );
    expect(plainText(await bot.say(`godkänn rättelse ${id}`))).toContain('Godkänd av Ledamot Kiruna');
    expect(plainText(await bot.say('rättelser'))).toBe('Inga rättelser väntar på beslut.');
  });
});

describe('after a crash', () => {
  test('an acceptance that was stored and not made is made by the next tick, whoever runs it', async () => {
    const bot = await aBot();
    const { id } = await proposed(bot);
    const stored = await bot.stores.corrections.read(id);
    if (!stored) throw new Error('It was proposed');
    bot.posts.length = 0;
    await bot.stores.corrections.write(
      {
        ...stored.correction,
        state: 'accepting',
        decidedBy: coordinator,
        decidedAt: '2022-10-05T08:00:00.000Z',
        announced: 'not-yet',
      },
      stored.etag,
    );
    const other = await aBoard({ stores: bot.stores, storedFigures: true, now: '2022-10-05T08:01:00Z' });

    await Promise.all([bot.pass(), other.pass()]);
    await Promise.all([bot.pass(), other.pass()]);

    expect(plainText(await other.say(question))).toContain('37\u00a0000\u00a0kr');
    expect(await bot.stores.figures.listVersions()).toHaveLength(2);
    expect([...saidTo(bot, memberBoden), ...saidTo(other, memberBoden)]).toHaveLength(1);
  });

  test('a version that was staged and not switched to is switched to', async () => {
    const bot = await aBot();
    const { id } = await proposed(bot);
    const { switchFrom } = bot.stores.figures;
    const dying = { ...bot.stores.figures, switchFrom: () => Promise.reject(new Error('died')) };
    Object.assign(bot.stores.figures, { switchFrom: dying.switchFrom });
    await expect(bot.press('correction-accept', { correctionId: id })).rejects.toThrow('died');
    expect(await bot.stores.figures.listVersions()).toHaveLength(2);
    expect(plainText(await bot.say(question))).toContain('36\u00a0000\u00a0kr');

    Object.assign(bot.stores.figures, { switchFrom });
    await bot.pass();

    expect(plainText(await bot.say(question))).toContain('37\u00a0000\u00a0kr');
    expect(await bot.stores.figures.listVersions()).toHaveLength(2);
  });
});

describe('who was given the old value', () => {
  test('more than ninety days ago is not told', async () => {
    const bot = await aBot({ now: '2022-06-01T08:00:00Z' });
    await bot.say(question, visitor);
    bot.clock.at = new Date('2022-10-05T08:00:00Z');
    const { id } = await proposed(bot);
    await bot.press('correction-accept', { correctionId: id });
    await bot.pass();

    expect(saidTo(bot, visitor)).toEqual([]);
  });

  test('and was told of a correction is told of the next one too', async () => {
    const bot = await aBot();
    await bot.say(question, visitor);
    const { id } = await proposed(bot);
    await bot.press('correction-accept', { correctionId: id });
    await bot.pass();
    await bot.say('fel Bodens avgift för e-arkivet; 38 000; skäl; källa', memberBoden);
    await bot.pass();
    const next = correctionIn(bot.posts.map(({ message }) => message));
    await bot.press('correction-accept', { correctionId: next });
    await bot.pass();

    expect(saidTo(bot, visitor)).toEqual([
      expect.stringContaining('är 37\u00a0000\u00a0kr'),
      expect.stringContaining('är 38\u00a0000\u00a0kr, inte 37\u00a0000\u00a0kr'),
    ]);
  });

  test('a moment before the switch, in a process that had not written it yet, is told at the second look', async () => {
    const bot = await aBot();
    const { id } = await proposed(bot);
    await bot.press('correction-accept', { correctionId: id });
    await bot.pass();
    await bot.stores.givenAnswers.add([
      {
        id: 'late',
        person: visitor,
        address: personalAddress(visitor),
        language: 'sv',
        at: '2022-10-05T08:00:00.000Z',
        versionIds: ['test'],
        figures: [{ mark: '2022 fees e-arkiv/2582 amountSek', value: 36_000 }],
      },
    ]);
    bot.clock.at = new Date('2022-10-05T08:00:21Z');
    await bot.pass();

    expect(saidTo(bot, visitor)).toHaveLength(1);
    expect(saidTo(bot, memberBoden)).toHaveLength(1);
  });
});
