import { describe, expect, test } from '@jest/globals';
import { setUp } from './operator-setup.ts';

describe('a command line that is wrong', () => {
  test.each([
    [['improt'], 'There is no command “improt”. Run --help for those that there are.'],
    [['import'], 'The argument folder is missing. Run the command with --help.'],
    [['import', 'a', 'b'], 'Too many arguments. Run the command with --help.'],
    [
      ['import', 'a', '--now'],
      'There is no option “--now”. Run the command with --help for those that there are.',
    ],
    [
      ['import', 'a', '--as-of'],
      'The option --as-of <YYYY-MM-DD> has no value. Run the command with --help.',
    ],
    [
      ['import', 'a', '--as-of', '2022-02-30'],
      'The value “2022-02-30” cannot be used for --as-of <YYYY-MM-DD>. Run the command with --help.',
    ],
    [['switch', 'last', 'x'], 'The value “last” cannot be used for year. Run the command with --help.'],
    [
      ['versions', '--language', 'fr'],
      'The value “fr” cannot be used for --language <sv|en>. Run the command with --help.',
    ],
  ])('%j is refused before anything is opened', async (argv, sentence) => {
    const { run } = setUp({ openStores: () => Promise.reject(new Error('opened')) });
    expect(await run(...argv)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
  });

  test('is refused in Swedish too', async () => {
    expect(await setUp().run('importera', '--language', 'sv')).toMatchObject({
      code: 2,
      err: 'Kommandot ”importera” finns inte. Kör --help för dem som finns.\n',
    });
  });

  test('without a command shows the help, as an error', async () => {
    expect(await setUp().run()).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Commands:'),
    });
  });
});

describe('help', () => {
  const pages = [
    ['--help'],
    ['help'],
    ['import', '--help'],
    ['help', 'import'],
    ['versions', '-h'],
    ['switch', '--help'],
    ['roster', '--help'],
    ['questions', '--help'],
    ['remove-questions', '--help'],
  ];

  test.each(pages)('of %s %s needs no stores and is in Swedish or English, never both', async (...argv) => {
    const { run } = setUp({ openStores: () => Promise.reject(new Error('opened')) });
    const words = argv.filter((word) => word !== undefined);
    const swedish = await run(...words, '--language', 'sv');
    const english = await run(...words, '--language', 'en');
    expect([swedish.code, swedish.err, english.code, english.err]).toEqual([0, '', 0, '']);
    expect(swedish.out).toMatch(/^Användning: npm run cli -- /);
    expect(swedish.out).not.toMatch(
      /Usage|Options|Commands|\[options\]|<folder>|\bdisplay\b|default|choices/,
    );
    expect(english.out).toMatch(/^Usage: npm run cli -- /);
    expect(english.out).not.toMatch(/[åäö]|Flaggor|\[flaggor\]/i);
  });

  test('tells every command, option and column', async () => {
    const { run } = setUp();
    const { out } = await run('--help');
    const names = ['import', 'versions', 'switch', 'roster', 'questions', 'remove-questions'];
    for (const name of [...names, '--language <sv|en>']) {
      expect(out).toContain(`  ${name} `);
    }
    const importHelp = (await run('import', '--help')).out;
    for (const name of ['folder', '--as-of <YYYY-MM-DD>', '--if-empty', '--language <sv|en>']) {
      expect(importHelp).toContain(`  ${name} `);
    }
    expect((await run('roster', '--help')).out.replace(/\s+/g, ' ')).toContain(
      'Columns: person_id, person_name, municipality_code, body_id, role (member, substitute or secretary), from, to.',
    );
  });
});

describe('a failure', () => {
  const openStores = () => Promise.reject(new Error('connection refused'));

  test('that can be explained is one sentence', async () => {
    const { run } = setUp({
      openStores,
      explain: (error, language) =>
        error instanceof Error && error.message === 'connection refused' ? `${language}: no storage` : null,
    });
    expect(await run('versions')).toEqual({ code: 1, out: '', err: 'en: no storage\n' });
  });

  test('that nobody knows is thrown', async () => {
    await expect(setUp({ openStores }).run('versions')).rejects.toThrow('connection refused');
  });
});
