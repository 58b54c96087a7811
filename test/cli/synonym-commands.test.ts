import { expect, test } from '@jest/globals';
import { seed, setUp } from './operator-setup.ts';

test('words are added, listed and removed', async () => {
  const { run, synonyms } = setUp();
  await run('import', seed);

  expect(await run('add-synonym', 'the vault', 'e-archive')).toEqual({
    code: 0,
    out: '“the vault” now means Joint e-archive and E-archive in questions to me.\n',
    err: '',
  });
  expect(await synonyms.list()).toMatchObject([{ word: 'the vault', addedBy: 'cli' }]);
  expect((await run('synonyms')).out).toBe('the vault = Joint e-archive, E-archive\n');
  expect((await run('remove-synonym', 'The Vault')).code).toBe(0);
  expect((await run('synonyms', '--language', 'sv')).out).toBe('Ingen synonym har lagts till.\n');
});

test('a word that is refused is said aside', async () => {
  const { run, synonyms } = setUp();
  await run('import', seed);

  expect(await run('add-synonym', 'kostar', 'e-arkiv', '--language', 'sv')).toEqual({
    code: 1,
    out: '',
    err: '”kostar” har redan en egen betydelse i frågor, och svaren skulle bli fel. Välj ett annat ord.\n',
  });
  expect((await run('remove-synonym', 'vault')).code).toBe(1);
  expect(await synonyms.list()).toEqual([]);
});
