import { expect, test } from '@jest/globals';
import { aBoard, memberBoden, plainText } from '../../support/board.ts';
import { createMemoryStores } from '../../support/memory-stores.ts';

test('a coordinator’s word is understood at once, in other processes after their next look, until it is removed', async () => {
  const stores = createMemoryStores();
  const [one, other] = [await aBoard({ stores }), await aBoard({ stores })];
  const asked = 'Vad kostar långtidslagret för Kiruna?';

  expect(plainText(await one.say('synonym långtidslager = e-arkiv'))).toBe(
    '”långtidslager” betyder nu Gemensamt e-arkiv och E-arkiv i frågor till mig.',
  );
  expect(plainText(await one.say(asked))).toContain('29\u00a0000\u00a0kr');
  expect(plainText(await other.say(asked))).toContain('gissar inte');
  await other.addedSynonyms.refresh();
  expect(plainText(await other.say(asked))).toContain('29\u00a0000\u00a0kr');

  expect(await one.say('synonymer')).toMatchObject([
    { card: { data: { rows: [['långtidslager', 'Gemensamt e-arkiv, E-arkiv', '7 december 2022']] } } },
  ]);
  expect(plainText(await one.say('ta bort synonym långtidslager'))).toBe('”långtidslager” är borttaget.');
  expect(plainText(await one.say(asked))).toContain('gissar inte');
});

test('in English the commands do the same', async () => {
  const { say } = await aBoard();
  await say('language en');

  expect(plainText(await say('synonym vault = e-archive'))).toContain('“vault” now means Joint e-archive');
  expect(plainText(await say('What does Kiruna pay for the vault?'))).toContain('SEK 29,000');
  expect(plainText(await say('remove synonym vault'))).toBe('“vault” is removed.');
  expect(plainText(await say('synonyms'))).toContain('No synonyms have been added.');
});

test.each([
  ['synonym', 'synonym ORD = NAMN'],
  ['synonym arkivet', 'synonym ORD = NAMN'],
  ['synonym a = b = c', 'synonym ORD = NAMN'],
  ['synonym kostar = e-arkiv', 'redan en egen betydelse'],
  ['synonym lagret = parkering', 'känner inte igen ”parkering”'],
  ['synonym **lagret** = ~~x~~', '\\~\\~x\\~\\~'],
  ['ta bort synonym', 'ta bort synonym ORD'],
  ['ta bort synonym lagret', 'inget att ta bort'],
])('%s says what is wrong and changes nothing', async (text, expected) => {
  const { say, stores } = await aBoard();

  expect(plainText(await say(text))).toContain(expected);
  expect(await stores.synonyms.list()).toEqual([]);
});

test.each(['synonym lagret = e-arkiv', 'ta bort synonym lagret', 'synonymer'])(
  '%s by somebody else changes nothing',
  async (text) => {
    const { say, stores } = await aBoard();

    expect(plainText(await say(text, memberBoden))).toContain('samordnaren');
    expect(await stores.synonyms.list()).toEqual([]);
  },
);
