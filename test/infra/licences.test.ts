import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod/v4';

const root = new URL('../../', import.meta.url);
const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});
const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

/** Licences under which a municipality may run and pass on the bot without terms of its own. */
const allowed = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Unlicense', 'BlueOak-1.0.0'],
  ...['PSF-2.0', '(AFL-2.1 OR BSD-3-Clause)'],
  // date-holidays: ISC for the code, CC-BY for the holidays, which it names as their source.
  '(ISC AND CC-BY-3.0)',
]);

/** Their package files are older than npm's field for a licence, and state it in their own; all three are MIT. */
const statedElsewhere = new Set(['cldrjs', 'escape-regexp-component', 'jspath']);

function read<T>(file: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(new URL(file, root), 'utf8')));
}

test('every package of a running bot has a licence that asks nothing of a municipality', () => {
  const { packages } = read('package-lock.json', lockfile);
  const refused = Object.entries(packages).flatMap(([path, { license, dev, devOptional }]) => {
    if (path === '' || dev || devOptional) return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (license === undefined) return statedElsewhere.has(name) ? [] : [`${name}: none`];
    return allowed.has(license) ? [] : [`${name}: ${license}`];
  });

  expect(refused).toEqual([]);
});

test('each direct dependency is justified, and none that is gone', () => {
  const { dependencies, devDependencies } = read('package.json', manifest);
  const text = readFileSync(new URL('infra/DEPENDENCIES.md', root), 'utf8');
  const justified = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);

  expect(justified.sort()).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)].sort());
});
