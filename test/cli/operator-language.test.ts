import { expect, test } from '@jest/globals';
import { operatorLanguage } from '../../src/cli/operator-language.ts';

test.each([
  [['versions'], undefined, 'sv'],
  [['versions'], 'sv_SE.UTF-8', 'sv'],
  [['versions'], 'en_GB.UTF-8', 'en'],
  [['versions'], 'en', 'en'],
  [['versions'], 'C.UTF-8', 'sv'],
  [['versions'], 'english', 'sv'],
  [['versions', '--language', 'en'], 'sv_SE.UTF-8', 'en'],
  [['--language=sv', 'versions'], 'en_GB.UTF-8', 'sv'],
  [['versions', '--language', 'fr'], 'en_GB.UTF-8', 'en'],
  [['--language'], undefined, 'sv'],
] as const)('%j with LANG %s is answered in %s', (argv, lang, language) => {
  expect(operatorLanguage(argv, lang)).toBe(language);
});
