import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/v4';
import { createAppPackage } from './app-package.ts';
import { PackageProblem } from './package-problem.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const target = pathOf('dist/package/e-namnd-bot.zip');

try {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(pathOf('package.json'), 'utf8')));
  const bytes = createAppPackage({ folder: pathOf('manifest'), version, env: process.env });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  process.stdout.write(
    `Wrote ${relative(process.cwd(), target)}, version ${version}. Upload it in the Teams admin centre.\n`,
  );
} catch (error) {
  if (!(error instanceof PackageProblem)) throw error;
  process.stderr.write(`No app package was written.\n${error.problems.join('\n')}\n`);
  process.exitCode = 1;
}
