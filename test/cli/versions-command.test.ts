import { describe, expect, test } from '@jest/globals';
import { seed, setUp, versionIn } from './operator-setup.ts';

describe('versions and switch', () => {
  test('show what is loaded and go back to it', async () => {
    const { run } = setUp();
    expect((await run('versions')).out).toBe('No figures are loaded. Load them with import.\n');
    const version = versionIn(await run('import', seed, '--as-of', '2022-12-07'));
    await run('import', seed);
    const before = (await run('versions')).out.split('\n');
    expect(before[0]).toBe('Year  Version                As it stood  Loaded                Rows  Current');
    expect(before).toContain(`2022  ${version}  2022-12-07   2022-12-07 08:00 UTC  267`);

    expect(await run('switch', '2022', version)).toEqual({
      code: 0,
      out: `2022 now uses version ${version}.\n`,
      err: '',
    });
    expect((await run('versions')).out).toContain(
      `2022  ${version}  2022-12-07   2022-12-07 08:00 UTC  267   yes\n`,
    );
    expect((await run('switch', '2022', version)).out).toBe(
      `2022 already uses version ${version}. Nothing changed.\n`,
    );
  });

  test('refuse a version that there is not, or that is of another year', async () => {
    const { run } = setUp();
    const version = versionIn(await run('import', seed, '--as-of', '2022-12-07'));
    expect(await run('switch', '2021', version)).toEqual({
      code: 1,
      out: '',
      err: `There is no version ${version} of 2021. Nothing changed. The command versions shows those that there are.\n`,
    });
  });
});
