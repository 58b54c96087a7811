import { expect, test } from '@jest/globals';
import { reportWhile } from '../../src/jobs/progress-reports.ts';

const clock = { now: () => new Date() };

test('a long piece of work is reported while it is under way, and once it is done', async () => {
  const reports: string[] = [];
  let state = 'under way';
  const work = new Promise<string>((resolve) => setTimeout(() => resolve('result'), 2_300)).finally(() => {
    state = 'done';
  });
  const result = await reportWhile(work, async () => void reports.push(state), { clock });

  expect(result).toBe('result');
  expect(reports).toEqual(['under way', 'done']);
});

test('work that fails is reported too, and fails', async () => {
  let reports = 0;
  const report = async () => {
    reports += 1;
  };
  await expect(reportWhile(Promise.reject(new Error('broken')), report, { clock })).rejects.toThrow('broken');
  expect(reports).toBe(1);
});
