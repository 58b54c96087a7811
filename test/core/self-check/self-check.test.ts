import { describe, expect, test } from '@jest/globals';
import {
  aBoard,
  boardChannel,
  coordinator,
  memberBoden,
  personalAddress,
  plainText,
} from '../../support/board.ts';

async function aReachableBoard() {
  const board = await aBoard();
  await board.stores.people.change(coordinator, (known) => ({
    ...known,
    personalAddress: personalAddress(coordinator),
  }));
  await board.directory.refresh();
  const check = async (person = coordinator, address = personalAddress(coordinator)) => {
    const [message] = await board.say('självtest', person, { address });
    if (message?.kind !== 'card' || message.card.template !== 'choices')
      return plainText(message ? [message] : []);
    const { lead, lines } = message.card.data;
    return [lead, ...lines].join('\n');
  };
  return { ...board, check };
}

describe('the self-check', () => {
  test('says what is missing and what to do about it', async () => {
    const board = await aReachableBoard();
    const said = await board.check();

    expect(said).toContain('✓ Uppgifterna för 2022 är inlästa.');
    expect(said).toContain('✗ Avgifterna för 2023 är inte inlästa ännu. Läs in dem innan året börjar.');
    expect(said).toContain('✓ Norrbottens e-nämnd: nästa möte är 14 december 2022.');
    expect(said).toContain(
      '✗ Norrbottens e-nämnd: ingen kanal är kopplad. Skriv ”koppla Norrbottens e-nämnd” i kanalen.',
    );
    expect(said).toContain(
      '✗ Norrbottens e-nämnd: ingen i ledamotslistan för Arjeplog, Arvidsjaur, Gällivare,',
    );
    expect(said).toContain('och 4 till. Lägg till dem, så kan de svara.');
    expect(said).toContain('✗ Kan inte nås personligen: Ledamot Boden.');
    expect(said).toContain('✓ Samordnare som kan nås: 1 av 1.');
  });

  test('sees a channel that is bound, and one whose card did not surely arrive', async () => {
    const board = await aBoard({
      post: ({ conversationId }) =>
        conversationId === boardChannel.conversationId ? { outcome: 'unknown', code: 'TimedOut' } : null,
    });
    await board.joinTeam();
    await board.pass();
    const said = plainText(await board.say('självtest'));
    const [message] = await board.say('självtest');
    const lines =
      message?.kind === 'card' && message.card.template === 'choices' ? message.card.data.lines : [];

    expect(said).toContain('behöver åtgärdas');
    expect(lines).toContain('✓ Norrbottens e-nämnd: kopplad till Norrbottens e-nämnd.');
    expect(lines.join('\n')).toContain('kom inte säkert fram i Norrbottens e-nämnd');
  });

  test('names nobody in a channel, and is for coordinators', async () => {
    const board = await aReachableBoard();

    expect(await board.check(coordinator, boardChannel)).not.toContain('Ledamot Boden');
    expect(await board.check(memberBoden)).toContain('bara samordnaren');
  });
});
