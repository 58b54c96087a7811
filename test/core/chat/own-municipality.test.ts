import { expect, test } from '@jest/globals';
import { aBoard, memberBoden, plainText, visitor } from '../../support/board.ts';

test.each([
  ['Vad betalar vår kommun för e-arkivet?', 'Jag räknar med Boden, som du företräder. Bodens kommuns avgift'],
  [
    'What does our municipality pay for the e-archive?',
    'I take it that you mean Boden, which you represent. Boden',
  ],
  ['Är vår kommun med i e-arkivet?', 'Jag räknar med Boden, som du företräder. Boden deltar'],
])('of somebody who speaks for one municipality it is that one, and says so: %s', async (text, expected) => {
  const { say } = await aBoard();

  expect(plainText(await say(text, memberBoden))).toContain(expected);
});

test('may be what a follow-up is about', async () => {
  const { say } = await aBoard();
  await say('Vad betalar Kiruna för datacentret?', memberBoden);

  expect(plainText(await say('och vår kommun?', memberBoden))).toContain('110\u00a0400\u00a0kr');
});

test('of somebody who speaks for none, or for two, is asked for', async () => {
  const { say, stores, directory } = await aBoard();
  expect(plainText(await say('Vad betalar vår kommun för e-arkivet?', visitor))).toContain('Vilken kommun');

  const [seat] = await stores.roster.list();
  if (!seat) throw new Error('no seat');
  await stores.roster.replaceAll([seat, { ...seat, municipalityCode: '2580' }]);
  await directory.refresh();
  expect(plainText(await say('Vad betalar vår kommun för e-arkivet?'))).toContain('Vilken kommun');
});

test('is not read into a question that says nothing of it', async () => {
  const { say } = await aBoard();

  expect(plainText(await say('Vad var avgiften för e-arkivet?', memberBoden))).not.toContain(
    'Jag räknar med',
  );
});
