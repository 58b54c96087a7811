import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seed, setUp, temporaryFolder } from './operator-setup.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
  await cp(seed, folder.path, { recursive: true });
  await rewrite('fees.csv', 'e-arkiv,2584,29000', 'e-arkiv,2584,30000');
  await rewrite('fee-control-totals.csv', 'e-arkiv,313000', 'e-arkiv,314000');
});
afterAll(() => folder.remove());

async function rewrite(file: string, before: string, after: string): Promise<void> {
  const path = join(folder.path, file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
  await writeFile(path, text.replace(before, after));
}

describe('compare', () => {
  test('lists each cell that differs, and takes the beginning of a version', async () => {
    const { run, figures } = setUp();
    await run('import', seed);
    await run('import', folder.path);
    const ids = (await figures.listVersions()).map(({ versionId }) => versionId);
    const loaded = (await figures.currentVersions()).versionByYear.get(2022) ?? '';
    const former = ids.find((id) => id !== loaded) ?? '';

    const { code, out } = await run('compare', former.slice(0, 12), loaded);

    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      `2 differences between versions ${former} and ${loaded} of 2022.`,
      'Fee for Joint e-archive, Kiruna 2022: SEK 29,000 → SEK 30,000',
      'Printed total e-arkiv: printed_total_sek: 313000 → 314000',
      '',
    ]);
    expect((await run('compare', loaded, loaded)).out).toContain('have the same figures');
  });

  test('refuses a version that there is not, and a beginning that several share', async () => {
    const { run } = setUp();
    await run('import', seed);
    await run('import', folder.path);
    expect(await run('compare', '2021-ffff', '2022')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('There is no version 2021-ffff'),
    });
    expect((await run('compare', '2022-', '2022-')).err).toContain('Several versions begin with 2022-');
    expect((await run('compare', '2022-')).code).toBe(2);
  });
});
