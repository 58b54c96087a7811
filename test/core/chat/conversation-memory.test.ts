import { describe, expect, test } from '@jest/globals';
import type { ConversationStore } from '../../../src/core/chat/conversation-store.ts';
import type { Stores } from '../../../src/storage/stores.ts';
import { aBoard, coordinator, memberBoden, plainText, visitor } from '../../support/board.ts';
import { createMemoryStores } from '../../support/memory-stores.ts';

/** Two processes on the same stores; what is read and written of conversations is counted. */
async function twoProcesses() {
  const memory = createMemoryStores();
  const calls = { reads: 0, writes: 0 };
  const trouble = { writing: false, reading: false };
  const conversations: ConversationStore = {
    read: async (key) => {
      calls.reads += 1;
      if (trouble.reading) throw new Error('storage is down');
      return memory.conversations.read(key);
    },
    write: async (key, kept) => {
      calls.writes += 1;
      if (trouble.writing) throw new Error('storage is down');
      await memory.conversations.write(key, kept);
    },
    removeBefore: (instant) => memory.conversations.removeBefore(instant),
  };
  const stores: Stores = { ...memory, conversations };
  const [one, other] = [await aBoard({ stores }), await aBoard({ stores })];
  const at = (time: string) => {
    one.clock.at = new Date(time);
    other.clock.at = new Date(time);
  };
  return { one, other, calls, trouble, at, stores: memory };
}

const archive = 'Vad är Kirunas avgift för e-arkivet?';

describe('a follow-up that reaches another process', () => {
  test('knows the question before it', async () => {
    const { one, other } = await twoProcesses();
    await one.say(archive);
    await one.board.saveConversations();

    expect(plainText(await other.say('och Boden?'))).toContain('36\u00a0000\u00a0kr');
    expect(plainText(await other.say('och Gällivare?', memberBoden))).not.toContain('kr för 2022');
  });

  test('leans on the newest question, wherever that was asked', async () => {
    const { one, other, at } = await twoProcesses();
    await one.say(archive);
    await one.board.saveConversations();
    at('2022-12-07T08:01:00Z');
    await other.say('Vad är Luleås avgift för datacentret?');
    await other.board.saveConversations();

    expect(plainText(await one.say('och Boden?'))).toContain('110\u00a0400\u00a0kr');
  });

  test('knows nothing that is older than half an hour', async () => {
    const { one, other, at } = await twoProcesses();
    await one.say(archive);
    await one.board.saveConversations();
    at('2022-12-07T08:30:00Z');

    expect(plainText(await other.say('och Boden?'))).not.toContain('36\u00a0000');
  });

  test('is answered after what this process knows while the storage is down', async () => {
    const { one, other, trouble } = await twoProcesses();
    await one.say(archive);
    trouble.reading = true;

    expect(plainText(await one.say('och Boden?'))).toContain('36\u00a0000\u00a0kr');
    expect(plainText(await other.say('och Boden?'))).not.toContain('36\u00a0000');
  });
});

describe('a complete question', () => {
  test('reads and writes nothing before it is answered', async () => {
    const { one, calls } = await twoProcesses();
    await one.say(archive);
    await one.say('Vad betalar varje kommun för datacentret?');
    await one.say('När är nästa möte?');
    await one.say('vad kostar parkering i Luleå');

    expect(calls).toEqual({ reads: 0, writes: 0 });
  });

  test('is written once for many of them, and again when it could not be written', async () => {
    const { one, other, calls, trouble } = await twoProcesses();
    await one.say('Vad är Luleås avgift för e-arkivet?');
    await one.say(archive);
    trouble.writing = true;
    await one.board.saveConversations();
    trouble.writing = false;
    await one.board.saveConversations();
    await one.board.saveConversations();
    expect(calls.writes).toBe(2);
    expect(plainText(await other.say('och Boden?'))).toContain('36\u00a0000\u00a0kr');
  });
});

describe('a reply to a choice', () => {
  test.each([
    ['e-arkivet?', 'Boden', '36\u00a0000'],
    ['Vad betalar vår kommun för e-arkivet?', 'Boden', '36\u00a0000'],
    ['Boden?', 'e-arkivet', '36\u00a0000'],
    ['Boden?', 'totalt', '468\u00a0200'],
    ['vad kostar e-tjänster för Boden', 'e-kontoret', '85\u00a0200'],
  ])('%s – %s', async (question, reply, expected) => {
    const { one, other } = await twoProcesses();
    const asked = plainText(await one.say(question, visitor));
    expect(asked).not.toContain('kr för');
    await one.say('tack!', visitor);
    await one.board.saveConversations();

    expect(plainText(await other.say(reply, visitor))).toContain(expected);
  });

  test('chooses between two totals by what it names', async () => {
    const { one } = await twoProcesses();
    for (const [reply, expected] of [
      ['kommunen', '413\u00a0600'],
      ['e-arkivet', '313\u00a0000'],
    ] as const) {
      await one.say(archive);
      expect(plainText(await one.say('och totalt?'))).toContain('Vilken summa');
      expect(plainText(await one.say(reply))).toContain(expected);
    }
  });

  test('that changes the subject inherits nothing', async () => {
    const { one } = await twoProcesses();
    await one.say('Vad betalar vår kommun för e-arkivet?', visitor);

    expect(plainText(await one.say('När är nästa nämndsammanträde?', visitor))).toContain('14 december 2022');
    expect(plainText(await one.say('Boden', visitor))).not.toContain('36\u00a0000');
  });
});

test('what is too old is removed from the store as time passes', async () => {
  const { one, at, stores } = await twoProcesses();
  const key = { tenantId: coordinator.tenantId, personId: coordinator.id, conversationId: 'chat-kiruna' };
  await one.say(archive);
  await one.board.saveConversations();
  await one.board.tick();
  expect(await stores.conversations.read(key)).not.toBeNull();

  at('2022-12-07T08:31:00Z');
  await one.board.tick();
  expect(await stores.conversations.read(key)).toBeNull();
});
