import { describe, expect, test } from '@jest/globals';
import { parseCommand } from '../../../src/core/chat/command.ts';
import { figures } from '../../contracts/samples.ts';
import { aBoard, plainText, visitor } from '../../support/board.ts';
import { figures2022 } from '../../support/figures-2022.ts';

const [asOfDecember] = figures2022;
if (!asOfDecember) throw new Error('The seed holds no year');
const first = { ...asOfDecember, versionId: '2022-1b4f1ac8080fda10' };
const whole = figures({ versionId: '2022-1c00000000000000', loadedAt: '2022-12-22T08:00:00Z' });
const question = 'Hur många kommuner var närvarande på nämnden den 14 december 2022?';

async function aBotWithTwoVersions() {
  const bot = await aBoard({ storedFigures: true, figures: [first] });
  await bot.stores.figures.stage(whole);
  return bot;
}

describe('the versions of the figures', () => {
  test('are listed with what they are and which one is current, newest first', async () => {
    const bot = await aBotWithTwoVersions();
    const [listed] = await bot.say('versioner');
    const table = listed?.kind === 'card' && listed.card.template === 'table' ? listed.card.data : null;

    expect(table?.rows).toEqual([
      ['2022-1c00000000000000', '2022', '22 december 2022', 'som laddad', 'nej'],
      ['2022-1b4f1ac8080fda10', '2022', '7 december 2022', 'som den 7 december 2022', 'ja'],
    ]);
    expect(table?.more.map(({ text }) => text)).toEqual([
      'jämför 2022-1b4f1ac8080fda10 2022-1c00000000000000',
      'byt till 2022-1c00000000000000',
    ]);
  });

  test('are compared row by row', async () => {
    const bot = await aBotWithTwoVersions();
    const [compared] = await bot.say('jämför 2022-1b4f 2022-1c00');
    const table = compared?.kind === 'card' && compared.card.template === 'table' ? compared.card.data : null;

    expect(table?.rows).toContainEqual([
      'Närvarande kommuner, nämndsammanträde 14 december 2022',
      'ingen uppgift',
      '9 kommuner',
    ]);
  });

  test('are switched without a restart, there and back', async () => {
    const bot = await aBotWithTwoVersions();
    expect(plainText(await bot.say(question))).not.toMatch(/\b9\b/);

    expect(plainText(await bot.say('byt till 2022-1c00000000000000'))).toContain('2022 använder nu version');
    expect(plainText(await bot.say(question))).toMatch(/\b9\b/);
    expect(plainText(await bot.say('byt till 2022-1c00000000000000'))).toContain('redan');
    await bot.say('switch to 2022-1b4f');
    expect(plainText(await bot.say(question))).not.toMatch(/\b9\b/);
  });

  test('that there are not, or that are not told apart, change nothing', async () => {
    const bot = await aBotWithTwoVersions();
    expect(plainText(await bot.say('byt till 2022-ffff'))).toContain('ingen version 2022-ffff');
    await bot.stores.figures.stage({ ...whole, versionId: '2022-1c0000000000000f' });
    expect(plainText(await bot.say('byt till 2022-1c0'))).toContain('Flera versioner');
    expect((await bot.stores.figures.currentVersions()).versionByYear.get(2022)).toBe(
      '2022-1b4f1ac8080fda10',
    );
  });

  test.each(['versioner', 'jämför 2022-1b4f 2022-1c00', 'byt till 2022-1c00'])(
    '%s is for the coordinator',
    async (command) => {
      const bot = await aBotWithTwoVersions();
      expect(plainText(await bot.say(command, visitor))).toContain('samordnaren');
      expect((await bot.stores.figures.currentVersions()).versionByYear.get(2022)).toBe(
        '2022-1b4f1ac8080fda10',
      );
    },
  );

  test.each([
    'jämför Kiruna och Boden',
    'compare the e-archive fees of Kiruna and Boden',
    'jämför 2022-03-16',
  ])('“%s” is a question', (text) => {
    expect(parseCommand(text)).toBeNull();
  });
});
