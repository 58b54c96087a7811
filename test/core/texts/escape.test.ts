import { expect, test } from '@jest/globals';
import { escapeMarkdown } from '../../../src/core/texts/escape.ts';

test('takes mention tags away and escapes what would format, link or cite', () => {
  expect(escapeMarkdown('<at>Boten</at> *a* [1](x) `b` _c_ #d |e| <i>')).toBe(
    'Boten \\*a\\* \\[1\\](x) \\`b\\` \\_c\\_ \\#d \\|e\\| \\<i\\>',
  );
});

test('leaves names and amounts as they are', () => {
  expect(escapeMarkdown('e-Kontor: 29\u00a0000\u00a0kr (2022)')).toBe('e-Kontor: 29\u00a0000\u00a0kr (2022)');
});
