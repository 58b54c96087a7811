import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src');

/** What each place may import: folders of src, and packages by their exact names. Everything else is forbidden. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: ['core', 'zod/v4'],
  teams: ['core', 'teams', 'botbuilder', '@microsoft/teams-ai', 'openai', 'undici', 'zod/v4'],
  storage: [
    'core',
    'storage',
    '@azure/data-tables',
    '@azure/storage-queue',
    '@azure/identity',
    'zod/v4',
    'node:crypto',
    'node:timers/promises',
  ],
  cards: ['core', 'cards', 'adaptivecards-templating', 'zod/v4', 'node:fs'],
  calendar: ['core', 'calendar', 'date-holidays', 'ical-generator'],
  jobs: ['core', 'jobs'],
  http: ['core', 'http', 'restify', 'raw-body', 'node:http'],
  cli: [
    'core',
    'cli',
    'commander',
    'csv-parse/sync',
    'zod/v4',
    'node:fs',
    'node:fs/promises',
    'node:path',
    'node:readline',
    'node:stream',
    'node:stream/promises',
    'node:crypto',
  ],
  'app.ts': [
    'core',
    'teams',
    'storage',
    'cards',
    'calendar',
    'jobs',
    'http',
    'cli',
    'config.ts',
    'operator-config.ts',
    'log.ts',
    'clock.ts',
    'node:crypto',
  ],
  'main.ts': ['app.ts', 'config.ts', 'log.ts'],
  'operator.ts': ['app.ts', 'config.ts'],
  'config.ts': ['delivery-config.ts', 'language-model-config.ts', 'public-url-config.ts', 'zod/v4'],
  'operator-config.ts': ['config.ts'],
  'delivery-config.ts': ['core', 'zod/v4'],
  'language-model-config.ts': ['zod/v4'],
  'public-url-config.ts': ['zod/v4'],
  'log.ts': ['core'],
  'clock.ts': ['core', 'node:crypto'],
};

const importPattern = /(?<![-.\w'"])(?:from|import|require)\s*\(?\s*['"]([^'"\n]+)['"]/g;
const impurePattern =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\b\s*\.|\bset(?:Timeout|Interval|Immediate)\b|\bconsole\s*\.|\bperformance\s*\.|\bcrypto\s*\.|\bfetch\s*\(/;
const maxLines = 200;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The first part of a path below src: a folder, or a file at the top. */
function placeOf(file: string): string {
  return relative(source, file).split(/[\\/]/)[0] ?? '';
}

function forbiddenImports(file: string, text: string): readonly string[] {
  const place = placeOf(file);
  const mayImport = allowed[place] ?? [];
  return [...text.matchAll(importPattern)]
    .map(([, specifier = '']) => specifier)
    .filter((specifier) => {
      const target = specifier.startsWith('.') ? placeOf(join(dirname(file), specifier)) : specifier;
      return !mayImport.includes(target);
    })
    .map(
      (specifier) =>
        `${relative(root, file)} imports ${specifier}; ${place} may import ${mayImport.join(', ')}`,
    );
}

/** Code without comments, in which a forbidden word may be named. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

const files = filesBelow(source).map((file) => ({ file, text: readFileSync(file, 'utf8') }));

describe('the import arrow', () => {
  test('holds in every file: main → app → { http, teams, storage, cards, calendar, jobs, cli } → core', () => {
    expect(files.flatMap(({ file, text }) => forbiddenImports(file, text))).toEqual([]);
  });

  test.each([
    ['core', `import { TableClient } from '@azure/data-tables';`],
    ['core', `import { readFile } from 'node:fs/promises';`],
    ['core', `import { createStores } from '../storage/stores.ts';`],
    ['storage', `import { createCardRenderer } from '../cards/card-renderer.ts';`],
    ['jobs', `export { restify } from 'restify';`],
    ['teams', `const core = await import('botbuilder-core');`],
    ['http', `import type { Activity } from 'botbuilder';`],
    ['unheard-of', `import { z } from 'zod/v4';`],
  ])('refuses a planted import in %s: %s', (place, planted) => {
    expect(forbiddenImports(join(source, place, 'planted.ts'), planted)).toHaveLength(1);
  });
});

describe('the core', () => {
  test('is pure: no clock, randomness, timer, process, console or network of its own', () => {
    const impure = files
      .filter(({ file, text }) => placeOf(file) === 'core' && impurePattern.test(withoutComments(text)))
      .map(({ file }) => relative(root, file));

    expect(impure).toEqual([]);
  });

  test.each([
    'Date.now()',
    'new Date()',
    'Math.random()',
    'process.env',
    'setTimeout(run, 1)',
    'console.log(1)',
  ])('would be caught using %s', (planted) => {
    expect(impurePattern.test(planted)).toBe(true);
  });
});

describe('the files', () => {
  test(`are at most ${maxLines} lines long`, () => {
    const long = files
      .filter(({ text }) => text.split('\n').length > maxLines + 1)
      .map(({ file }) => relative(root, file));

    expect(long).toEqual([]);
  });

  test('have names that say what they hold', () => {
    const vague = files
      .map(({ file }) => relative(root, file))
      .filter((file) =>
        /(?:^|[\\/-])(?:utils?|helpers?|manager|common|misc)(?:\.ts|[\\/])|(?:^|[\\/])index\.ts$/.test(file),
      );

    expect(vague).toEqual([]);
  });

  test('read the environment in one place only: what starts the process', () => {
    const readers = files
      .filter(({ text }) => /\bprocess\.env\b/.test(withoutComments(text)))
      .map(({ file }) => relative(root, file));

    expect(readers.filter((file) => !['src/main.ts', 'src/operator.ts'].includes(file))).toEqual([]);
  });
});

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');

  test('names only files and folders that are there', () => {
    const named = [
      ...readme.matchAll(/`((?:src|cards|manifest|infra|test)\/[\w./-]*)`|\]\(((?!https?:|#)[^)]+)\)/g),
    ];
    const paths = named.map(([, code, link]) => code ?? link ?? '');
    const missing = paths.filter((path) => {
      try {
        readdirSync(join(root, path));
        return false;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'ENOENT';
      }
    });

    expect(paths.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });
});
