import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createOperatorProgram, type OperatorDependencies } from '../../src/cli/operator-program.ts';
import { createMemoryBackupSource } from '../support/memory-backup-source.ts';
import { createMemoryStores } from '../support/memory-stores.ts';

/** The folder of the real files of 2022. */
export const seed = fileURLToPath(new URL('../../infra/seed/2022', import.meta.url));

/** The operators' commands in English on stores in memory; `run` gives exit code, results and what was said aside. */
export function setUp(overrides: Partial<OperatorDependencies> = {}) {
  const now = () => new Date('2022-12-07T08:00:00Z');
  const stores = { ...createMemoryStores({ now }), backup: createMemoryBackupSource() };
  let ids = 0;
  const nextId = () => {
    ids += 1;
    return String(ids);
  };
  const run = async (...argv: readonly string[]) => {
    const said = { out: '', err: '' };
    const program = createOperatorProgram({
      openStores: async () => stores,
      clock: { now: () => new Date('2022-12-07T08:00:00Z') },
      ids: { next: nextId },
      zone: 'Europe/Stockholm',
      coordinators: new Set(['coordinator']),
      output: {
        out: (text) => {
          said.out += text;
        },
        err: (text) => {
          said.err += text;
        },
      },
      lang: 'en_GB.UTF-8',
      explain: () => null,
      ...overrides,
    });
    const code = await program.run(argv);
    return { code, ...said };
  };
  return { ...stores, run };
}

/** A folder of its own for one test file, with its removal. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'operator-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Copies the real files into the folder, with an amount that has a space in it and without goals.csv. */
export async function copyBrokenSeed(folder: string): Promise<void> {
  await cp(seed, folder, { recursive: true });
  const fees = join(folder, 'fees.csv');
  const text = await readFile(fees, 'utf8');
  await writeFile(fees, text.replace('e-arkiv,2584,29000', 'e-arkiv,2584,29 000'));
  await rm(join(folder, 'goals.csv'));
}

/** The version that a command's output names. */
export function versionIn({ out }: { readonly out: string }): string {
  const version = /\d{4}-[0-9a-f]{16}/.exec(out)?.[0];
  if (!version) throw new Error(`No version in: ${out}`);
  return version;
}
