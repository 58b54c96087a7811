import { expect, test } from '@jest/globals';
import { seed, setUp } from './operator-setup.ts';

test('the doctor says that nothing is loaded, and what to do', async () => {
  expect(await setUp().run('doctor')).toEqual({
    code: 1,
    out: [
      '✗ The figures of 2022 are not loaded. Load the year’s files with the command import.',
      '✗ The fees of 2023 are not loaded yet. Load them before the year begins.',
      '✓ Everybody on the roster can be reached in person.',
      '✗ No coordinator can be reached in person. Add the bot in Teams and write something to it.',
      '3 of 4 checks need something done.',
      '',
    ].join('\n'),
    err: '',
  });
});

test('the doctor finds the next meetings of a loaded year', async () => {
  const { run } = setUp();
  await run('import', seed, '--as-of', '2022-12-07');

  expect((await run('doctor')).out).toContain(
    '✓ Norrbotten e-government board: the next meeting is on 14 December 2022.',
  );
});
