import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../../src/core/chat/events.ts';
import type { CardActionReply, OutgoingMessage } from '../../../src/core/chat/replies.ts';
import { aBoard, coordinator, memberBoden, personalAddress, tenantId, visitor } from '../../support/board.ts';
import { figures2022 } from '../../support/figures-2022.ts';

const meetingId = 'board-2022-12-14';
const nudgeMoment = '2022-12-12T08:00:00Z';
const secondCoordinator: Person = { id: 'samordnare', tenantId, name: 'Samordnare' };

function nudgeOf(shown: CardActionReply | OutgoingMessage | undefined) {
  if (shown?.kind !== 'card' || shown.card.template !== 'attendance-nudge') throw new Error('Not a nudge');
  return shown.card.data;
}

const isNudge = ({ message }: { message: OutgoingMessage }) =>
  message.kind === 'card' && message.card.template === 'attendance-nudge';

async function aCalledBoard(options: Parameters<typeof aBoard>[0] = {}) {
  const bot = await aBoard({ coordinators: ['kiruna', 'samordnare'], ...options });
  await bot.joinTeam();
  for (const person of [coordinator, secondCoordinator, memberBoden]) {
    await bot.board.handler.onPersonalInstalled({
      person,
      address: personalAddress(person),
      locale: 'sv-SE',
    });
  }
  await bot.pass();
  const at = async (instant: string) => {
    bot.clock.at = new Date(instant);
    for (let ticks = 0; ticks < 3; ticks += 1) await bot.pass();
  };
  const nudges = () => bot.posts.filter(isNudge);
  /** So many municipalities, in the order of their codes, say that they come. */
  const answerFor = async (count: number) => {
    for (const { code } of (figures2022[0]?.municipalities ?? []).slice(0, count)) {
      await bot.press('attendance-answer', {
        meetingId,
        choice: 'on-site',
        municipalityCode: code,
        reason: 'Telefonsamtal',
      });
    }
  };
  return { ...bot, at, nudges, answerFor };
}

describe('two days before a meeting', () => {
  test('each coordinator is told in person who is missing, nobody in a channel', async () => {
    const { at, nudges } = await aCalledBoard();
    await at('2022-12-12T07:59:59Z');
    expect(nudges()).toEqual([]);
    await at(nudgeMoment);

    expect(nudges().map(({ conversationId }) => conversationId)).toEqual(['chat-kiruna', 'chat-samordnare']);
    const card = nudgeOf(nudges()[0]?.message);
    expect(card).toMatchObject({
      heading: 'Närvaron är i fara: Nämndsammanträde',
      when: 'Onsdag 14 december 2022 kl. 10.00–16.00',
      goalLine: '0 av 14 kommuner kommer – 11 fattas till målet 75\u00a0%',
      quorumLine: 'Beslutsförhet: 8 av 14 behövs – 8 till',
      form: null,
    });
    expect(card.missing).toHaveLength(14);
    expect(card.missing).toContainEqual({
      municipality: 'Boden',
      people: 'Ledamot Boden',
      code: '2582',
      button: 'Svara för Boden',
    });
    expect(card.missing).toContainEqual(
      expect.objectContaining({ municipality: 'Kalix', people: 'ingen företrädare i registret' }),
    );
  });

  test('nobody is told when goal and quorum are reached', async () => {
    const { at, nudges, answerFor } = await aCalledBoard();
    await answerFor(11);
    await at(nudgeMoment);

    expect(nudges()).toEqual([]);
  });

  test('the goal alone is worth a word', async () => {
    const { at, nudges, answerFor } = await aCalledBoard();
    await answerFor(10);
    await at(nudgeMoment);

    expect(nudges()).toHaveLength(2);
    expect(nudgeOf(nudges()[0]?.message).goalLine).toContain('1 fattas');
  });

  test('they are told once, however often it is looked at', async () => {
    const { at, nudges } = await aCalledBoard();
    await at(nudgeMoment);
    await at('2022-12-12T20:00:00Z');
    await at('2022-12-14T08:59:00Z');

    expect(nudges()).toHaveLength(2);
  });

  test('they are told late when the bot was down, but not of a meeting that has begun', async () => {
    const late = await aCalledBoard();
    await late.at('2022-12-14T08:00:00Z');
    expect(late.nudges()).toHaveLength(2);

    const tooLate = await aCalledBoard();
    await tooLate.at('2022-12-14T09:00:00Z');
    expect(tooLate.nudges()).toEqual([]);
  });

  test('they are told when an answer that changes later breaks the goal', async () => {
    const { at, nudges, answerFor, press } = await aCalledBoard();
    await answerFor(11);
    await at(nudgeMoment);
    const [first] = figures2022[0]?.municipalities ?? [];
    await press('attendance-answer', {
      meetingId,
      choice: 'not-coming',
      municipalityCode: first?.code,
      reason: 'Förhinder',
    });
    await at('2022-12-12T09:00:00Z');

    expect(nudges()).toHaveLength(2);
  });

  test('a cancelled meeting is in no danger', async () => {
    const bot = await aCalledBoard();
    bot.loaded.figures = figures2022.map((year) => ({
      ...year,
      meetings: year.meetings.map((meeting) => ({ ...meeting, status: 'cancelled' as const })),
    }));
    await bot.at(nudgeMoment);

    expect(bot.nudges()).toEqual([]);
  });
});

describe('answering for a municipality', () => {
  const boden = { meetingId, municipalityCode: '2582' };
  const answered = { ...boden, choice: 'online', drawnAt: nudgeMoment };

  async function aNudge() {
    const bot = await aCalledBoard();
    await bot.at(nudgeMoment);
    return bot;
  }

  test('opens a choice with the reason to be given', async () => {
    const { press } = await aNudge();

    const card = nudgeOf(await press('nudge-choose', boden));
    expect(card).toMatchObject({ missing: [], viewers: [] });
    expect(card.form).toMatchObject({
      title: 'Svara för Boden',
      code: '2582',
      choices: [
        { title: 'På plats', choice: 'on-site' },
        { title: 'Digitalt', choice: 'online' },
        { title: 'Kommer inte', choice: 'not-coming' },
      ],
    });
  });

  test('records the answer on behalf with its reason, and shows who is missing still', async () => {
    const { press, stores } = await aNudge();

    const card = nudgeOf(await press('nudge-answer', { ...answered, reason: ' Telefonsamtal ' }));
    expect(card.remark).toBe('Noterat: Boden deltar digitalt.');
    expect(card.missing).toHaveLength(13);
    const [change] = await stores.attendance.history(meetingId);
    expect(change).toMatchObject({
      municipalityCode: '2582',
      byId: 'kiruna',
      via: 'coordinator',
      reason: 'Telefonsamtal',
      before: null,
      after: { choice: 'online', via: 'coordinator' },
    });
  });

  test('without a reason records nothing and asks for it', async () => {
    const { press, stores } = await aNudge();

    const card = nudgeOf(await press('nudge-answer', { ...answered, reason: '  ' }));
    expect(card.remark).toBe('Skriv varför, till exempel telefonsamtal med ledamoten.');
    expect(card.form?.code).toBe('2582');
    expect(await stores.attendance.history(meetingId)).toEqual([]);
  });

  test('does not overwrite what the municipality has answered itself meanwhile', async () => {
    const { press, stores, clock } = await aNudge();
    clock.at = new Date('2022-12-12T08:30:00Z');
    await press('attendance-answer', { meetingId, choice: 'not-coming' }, memberBoden);

    const card = nudgeOf(await press('nudge-answer', { ...answered, reason: 'Telefonsamtal' }));
    expect(card.remark).toBe(
      'Inget är ändrat. Redan besvarat av Ledamot Boden kl. 09.30: Boden kommer inte.',
    );
    expect(await stores.attendance.history(meetingId)).toHaveLength(1);
  });

  test('twice by the same press is one change', async () => {
    const { press, stores } = await aNudge();
    await press('nudge-answer', { ...answered, reason: 'Telefonsamtal' });
    await press('nudge-answer', { ...answered, reason: 'Telefonsamtal' });

    expect(await stores.attendance.history(meetingId)).toHaveLength(1);
  });

  test.each(['nudge-choose', 'nudge-answer', 'nudge-refresh'])(
    'is the coordinators’ alone: %s by somebody else is refused',
    async (verb) => {
      const { press, stores } = await aNudge();

      for (const person of [visitor, memberBoden]) {
        expect(await press(verb, { ...answered, reason: 'x' }, person)).toMatchObject({
          kind: 'refused',
          code: 'Forbidden',
        });
      }
      expect(await stores.attendance.history(meetingId)).toEqual([]);
    },
  );

  test.each([
    ['no data', null, 'BadRequest'],
    ['an unknown meeting', { ...answered, meetingId: 'board-1999-01-01' }, 'NotFound'],
    ['an unknown municipality', { ...answered, municipalityCode: '9999', reason: 'x' }, 'BadRequest'],
    ['an unknown choice', { ...answered, choice: 'maybe', reason: 'x' }, 'BadRequest'],
  ])('with %s is refused', async (_name, data, code) => {
    const { press } = await aNudge();

    expect(await press('nudge-answer', data)).toMatchObject({ kind: 'refused', code });
  });

  test('after the meeting is refused in words', async () => {
    const { press, clock } = await aNudge();
    clock.at = new Date('2022-12-14T16:00:00Z');

    expect(await press('nudge-answer', { ...answered, reason: 'Telefonsamtal' })).toMatchObject({
      kind: 'refused',
      code: 'Conflict',
    });
    expect(nudgeOf(await press('nudge-choose', boden))).toMatchObject({
      heading: 'Nämndsammanträde',
      form: null,
      missing: [],
      note: 'Mötet är slut och tar inte emot fler svar.',
    });
  });

  test('offers no way that the meeting’s form rules out', async () => {
    const bot = await aNudge();
    bot.loaded.figures = figures2022.map((year) => ({
      ...year,
      meetings: year.meetings.map((meeting) => ({ ...meeting, mode: 'online' as const })),
    }));

    const { form } = nudgeOf(await bot.press('nudge-choose', boden));
    expect(form?.choices.map(({ choice }) => choice)).toEqual(['online', 'not-coming']);
  });
});

test('the refreshed card says so when the goal is no longer at risk', async () => {
  const { press, answerFor, at } = await aCalledBoard();
  await at(nudgeMoment);
  await answerFor(14);

  const card = nudgeOf(await press('nudge-refresh', { meetingId }));
  expect(card).toMatchObject({
    heading: 'Nämndsammanträde',
    goalLine: '14 av 14 kommuner kommer – målet 75\u00a0% är nått',
    missing: [],
    note: 'Alla kommuner har svarat.',
  });
});
