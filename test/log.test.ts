import { expect, test } from '@jest/globals';
import { createLineWriter, createLogger } from '../src/log.ts';

const now = () => new Date('2022-12-07T08:00:00Z');

test('a log line is one JSON object with time, level and event', () => {
  const lines: string[] = [];
  createLogger((line) => lines.push(line), now).info('delivery', { state: 'sent', attempts: 1 });

  expect(lines).toEqual([
    '{"time":"2022-12-07T08:00:00.000Z","level":"info","event":"delivery","state":"sent","attempts":1}\n',
  ]);
});

test('an error keeps its name, message, stack and cause', () => {
  const lines: string[] = [];
  const error = new Error('outer', { cause: new TypeError('inner') });
  createLogger((line) => lines.push(line), now).error('job-failed', error, { job: 'tick' });

  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    job: 'tick',
    error: 'Error',
    message: 'outer',
    cause: 'TypeError: inner',
    stack: expect.stringContaining('log.test.ts'),
  });
});

test('lines of one turn are written together, and what is left at the end is not lost', async () => {
  const written: string[] = [];
  const writer = createLineWriter((text) => written.push(text));

  writer.line('a\n');
  writer.line('b\n');
  await new Promise((resolve) => setImmediate(resolve));
  writer.line('c\n');
  writer.flush();
  writer.flush();

  expect(written).toEqual(['a\nb\n', 'c\n']);
});
