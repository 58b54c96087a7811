import { describe, expect, test } from '@jest/globals';
import { z } from 'zod/v4';
import { publicUrlKeys } from '../src/public-url-config.ts';

const { PUBLIC_URL } = publicUrlKeys;

describe('the address from outside', () => {
  test.each([
    ['https://bot.example.se', 'https://bot.example.se'],
    ['https://Bot.Example.se:8443/enamnd/', 'https://bot.example.se:8443/enamnd'],
    ['http://127.0.0.1:3978', 'http://127.0.0.1:3978'],
    ['http://localhost:3978/', 'http://localhost:3978'],
    ['http://[::1]:3978', 'http://[::1]:3978'],
    [undefined, undefined],
  ])('%s', (given, expected) => {
    expect(PUBLIC_URL.parse(given)).toBe(expected);
  });

  test.each([
    'http://bot.example.se',
    'http://127.0.0.1.example.se',
    'https://user:secret@bot.example.se',
    'https://bot.example.se?x=1',
    'https://bot.example.se#x',
    'ftp://bot.example.se',
    'bot.example.se',
  ])('%s is refused', (given) => {
    const parsed = z.object(publicUrlKeys).safeParse({ PUBLIC_URL: given });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^is no https address/),
    ]);
  });
});
