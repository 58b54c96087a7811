import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { z } from 'zod/v4';
import { startAzurite } from '../support/azurite.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dockerfile = readFileSync(join(root, 'infra/container/Dockerfile'), 'utf8').replaceAll('\\\n', '');
const instructions = (name: string) =>
  [...dockerfile.matchAll(new RegExp(`^${name} (.+)$`, 'gm'))].map(([, rest = '']) => rest);
const project = z
  .object({
    scripts: z.object({ serve: z.string() }),
    engines: z.object({ node: z.string() }),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/** From this project into the image; what one stage takes from another is not. */
const copies = instructions('COPY')
  .filter((copy) => !copy.startsWith('--from'))
  .map((copy) => copy.split(/\s+/))
  .map((paths) => ({ sources: paths.slice(0, -1), target: paths.at(-1) ?? '' }));

test('both stages stand on one exact version of Node.js, the one that the tests run on', () => {
  const [minimum = 0] = (/\d+/.exec(project.engines.node) ?? []).map(Number);
  const version = project.devDependencies['node'] ?? '';

  expect(instructions('FROM')).toEqual([
    `node:${version}-trixie-slim AS packages`,
    `node:${version}-trixie-slim`,
  ]);
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Number.parseInt(version, 10)).toBeGreaterThanOrEqual(minimum);
});

test('it does what npm run serve does, as a user without rights', () => {
  expect(instructions('CMD').map((command) => JSON.parse(command))).toEqual([
    project.scripts.serve.split(' '),
  ]);
  expect(instructions('USER')).toEqual(['1000:1000']);
  expect(dockerfile.indexOf('\nUSER')).toBeGreaterThan(dockerfile.lastIndexOf('\nCOPY'));
});

test('everything that is copied is there, and passes .dockerignore', () => {
  const passed = readFileSync(join(root, '.dockerignore'), 'utf8').match(/(?<=^!).+/gm) ?? [];

  for (const source of copies.flatMap(({ sources }) => sources)) {
    expect([source, globSync(source, { cwd: root }).length]).not.toEqual([source, 0]);
    expect([source, passed.some((path) => source === path || source.startsWith(`${path}/`))]).toEqual([
      source,
      true,
    ]);
  }
});

test('only production packages are installed, and the bot imports no other', () => {
  expect(dockerfile).toContain('RUN npm ci --omit=dev --ignore-scripts\n');
  const imported = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [...readFileSync(join(root, 'src', path), 'utf8').matchAll(/\bfrom '([^'.][^']*)'/g)])
    .map(([, name = '']) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name)
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name));

  expect(imported.length).toBeGreaterThan(0);
  expect(Object.keys(project.dependencies)).toEqual(expect.arrayContaining([...new Set(imported)]));
});

test('the copied files alone start the bot, which then answers, and ends when it is told to', async () => {
  const image = mkdtempSync(join(tmpdir(), 'image-'));
  const azurite = await startAzurite();
  try {
    for (const { sources, target } of copies) {
      for (const source of sources.flatMap((path) => globSync(path, { cwd: root }))) {
        const into = /^\.\/\w.*[^/]$/.test(target) ? target : join(target, basename(source));
        cpSync(join(root, source), join(image, into), { recursive: true });
      }
    }
    symlinkSync(join(root, 'node_modules'), join(image, 'node_modules'), 'junction');
    const [command = '', ...args] = project.scripts.serve.split(' ');
    expect(command).toBe('node');
    const bot = spawn(process.execPath, args, {
      cwd: image,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        NODE_ENV: 'production',
        PORT: '0',
        AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
        DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true',
      },
    });
    try {
      const { port } = await started(bot.stdout);
      expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(200);
      expect(await healthCheck(port)).toBe(0);
      bot.kill('SIGTERM');
      expect(await once(bot, 'exit')).toEqual([0, null]);
      expect(await healthCheck(port)).toBe(1);
    } finally {
      bot.kill('SIGKILL');
    }
  } finally {
    await azurite.stop();
    rmSync(image, { recursive: true, force: true });
  }
});

/** The exit code of the image's own health check. */
async function healthCheck(port: number): Promise<unknown> {
  const [, json = ''] = /HEALTHCHECK .*? CMD (.+)/.exec(dockerfile) ?? [];
  const [command, ...args] = z.array(z.string()).parse(JSON.parse(json));
  expect(command).toBe('node');
  const check = spawn(process.execPath, args, { env: { PORT: String(port) }, stdio: 'inherit' });
  const [code] = await once(check, 'exit');
  return code;
}

/** What the bot says when it listens. */
async function started(output: NodeJS.ReadableStream): Promise<{ readonly port: number }> {
  const line = z.object({ event: z.string(), port: z.number().optional() });
  for await (const text of createInterface({ input: output })) {
    const { event, port } = line.parse(JSON.parse(text));
    if (event === 'started' && port !== undefined) return { port };
  }
  throw new Error('The bot ended before it listened.');
}
