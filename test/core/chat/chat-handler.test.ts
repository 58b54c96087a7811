import { describe, expect, test } from '@jest/globals';
import {
  aBoard,
  boardChannel,
  coordinator,
  memberBoden,
  plainText,
  preparationChannel,
  visitor,
} from '../../support/board.ts';

describe('a message', () => {
  test('without text is answered with what can be written', async () => {
    const { say } = await aBoard();

    expect(plainText(await say('  '))).toContain('hjälp');
  });

  test('that asks a fee gets the figure in its own language', async () => {
    const { say } = await aBoard();

    expect(plainText(await say('Vad är Kirunas avgift för e-arkivet?'))).toContain('29\u00a0000\u00a0kr');
    expect(plainText(await say("What is Kiruna's e-archive fee?"))).toContain('SEK 29,000');
  });

  test('is answered in the language that the person chose, whatever it is written in', async () => {
    const { say } = await aBoard();
    expect(plainText(await say('språk en'))).toBe('I will answer you in English from now on.');

    expect(plainText(await say('Vad är Kirunas avgift för e-arkivet?'))).toContain('SEK 29,000');
    expect(plainText(await say('Vad är Kirunas avgift för e-arkivet?', memberBoden))).toContain(
      '29\u00a0000\u00a0kr',
    );
  });

  test('that tells no language is answered in that of what the person wrote before it', async () => {
    const { say } = await aBoard();

    await say("What is Kiruna's e-archive fee?");
    expect(plainText(await say('flubbel'))).toContain('I have no figures about');
    await say('Vad är Kirunas avgift för e-arkivet?');
    expect(plainText(await say('flubbel'))).toContain('Jag har inga uppgifter om');
  });

  test('refers to the question before it, for half an hour', async () => {
    const { say, clock } = await aBoard();
    await say('Vad är Kirunas avgift för e-arkivet?');

    expect(plainText(await say('och Boden?'))).toContain('36\u00a0000\u00a0kr');
    clock.at = new Date('2022-12-07T08:30:00Z');
    expect(plainText(await say('och Gällivare?'))).not.toContain('23\u00a0000\u00a0kr');
  });

  test('of one person does not refer to what another one asked', async () => {
    const { say } = await aBoard();
    await say('Vad är Kirunas avgift för e-arkivet?');

    expect(plainText(await say('och Boden?', memberBoden))).not.toContain('36\u00a0000\u00a0kr');
  });

  test('is answered honestly when nothing is loaded', async () => {
    const { say } = await aBoard({ figures: [] });

    expect(plainText(await say('Vad är Kirunas avgift för e-arkivet?'))).toContain(
      'Inga uppgifter är inlästa',
    );
    expect(plainText(await say('mål'))).toContain('Inga uppgifter är inlästa');
    expect(plainText(await say('förhandsvisa nyhetsbrev december 2022'))).toContain('inget att visa');
  });
});

describe('a coordinator’s command', () => {
  test.each([
    'koppla nämnden',
    'kalla nämnden',
    'förhandsvisa nyhetsbrev december 2022',
    'skicka nyhetsbrev december 2022',
  ])('%s by somebody else changes nothing', async (command) => {
    const { say, stores, posts, pass } = await aBoard();

    const reply = await say(command, visitor, { address: boardChannel });
    await pass();

    expect(plainText(reply)).toContain('samordnaren');
    expect(await stores.channels.list()).toEqual([]);
    expect(await stores.digests.list()).toEqual([]);
    expect(posts).toEqual([]);
  });

  test('binds a channel to a body, and the call follows', async () => {
    const { say, stores, pass, posts } = await aBoard();

    const reply = await say('koppla nämnden', coordinator, { address: boardChannel });
    await pass();

    expect(plainText(reply)).toContain('Norrbottens e-nämnd');
    expect(await stores.channels.list()).toMatchObject([{ bodyId: 'board', boundBy: 'kiruna' }]);
    expect(posts.map(({ conversationId }) => conversationId)).toEqual(['19:general']);
  });

  test('says how, when the body is unknown or the place is no channel', async () => {
    const { say, stores } = await aBoard();

    expect(plainText(await say('koppla styrelsen', coordinator, { address: boardChannel }))).toContain(
      'styrelsen',
    );
    expect(plainText(await say('koppla nämnden'))).toContain('kanal');
    expect(await stores.channels.list()).toEqual([]);
  });
});

describe('the help', () => {
  test('names the coordinator’s commands to the coordinator alone', async () => {
    const { say } = await aBoard();
    const linesFor = async (person = coordinator) => {
      const [message] = await say('hjälp', person);
      return message?.kind === 'card' && message.card.template === 'choices'
        ? message.card.data.lines.join('\n')
        : '';
    };

    expect(await linesFor()).toContain('förhandsvisa nyhetsbrev');
    expect(await linesFor(visitor)).not.toContain('förhandsvisa nyhetsbrev');
    expect(await linesFor(visitor)).toContain('prenumerera');
  });
});

describe('a press', () => {
  test('on an unknown button is refused in words', async () => {
    const { press } = await aBoard();

    expect(await press('drop-tables', { lang: 'en' })).toMatchObject({ kind: 'refused', code: 'BadRequest' });
  });

  test('on a suggested question is the same as typing it', async () => {
    const { press } = await aBoard();

    const reply = await press('ask', { text: 'Vad är Kirunas avgift för e-arkivet?' });

    expect(reply.kind === 'messages' ? plainText(reply.messages) : '').toContain('29\u00a0000\u00a0kr');
  });
});

describe('a team', () => {
  test('has the channels bound whose names say a body, and their calls posted once', async () => {
    const { joinTeam, pass, posts, stores } = await aBoard();

    await joinTeam();
    await pass();
    await joinTeam();
    await pass();

    expect((await stores.channels.list()).map(({ bodyId, boundBy }) => [bodyId, boundBy])).toEqual(
      expect.arrayContaining([
        ['board', 'name'],
        ['preparation', 'name'],
      ]),
    );
    expect(posts.map(({ conversationId }) => conversationId).sort()).toEqual([
      '19:beredningsgruppen',
      '19:general',
    ]);
  });

  test('that the bot is removed from is forgotten', async () => {
    const { board, joinTeam, stores } = await aBoard();
    await joinTeam();

    await board.handler.onRemoved({
      tenantId: coordinator.tenantId,
      teamId: 'team',
      conversationId: '19:general',
    });

    expect(await stores.channels.list()).toEqual([]);
  });

  test('keeps a channel as a coordinator bound it, whatever its name says', async () => {
    const { say, joinTeam, stores } = await aBoard();
    await say('koppla nämnden', coordinator, { address: preparationChannel });

    await joinTeam();

    const bound = (await stores.channels.list()).find(
      ({ address }) => address.conversationId === '19:beredningsgruppen',
    );
    expect(bound?.bodyId).toBe('board');
  });
});
