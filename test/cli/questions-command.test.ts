import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Inquiry } from '../../src/core/inquiries/inquiry.ts';
import { personalAddress } from '../contracts/samples.ts';
import { setUp, temporaryFolder } from './operator-setup.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const boden = { id: 'boden', tenantId: 'tenant', name: 'Ledamot Boden' };
const kept: Inquiry = {
  id: '2022-12.1',
  state: 'kept',
  asker: boden,
  address: personalAddress('a:1'),
  askedAt: '2022-12-06T08:00:00.000Z',
  language: 'sv',
  text: 'Vad kostar parkering i Luleå?',
  outcome: 'not-understood',
  before: null,
  forwardedAt: null,
  answer: null,
};
const answered: Inquiry = {
  ...kept,
  id: '2022-12.2',
  state: 'answered',
  askedAt: '2022-12-06T09:30:00.000Z',
  text: '=vad kostar "parkering" i lulea',
  before: 'och Boden?',
  forwardedAt: '2022-12-06T09:31:00.000Z',
  answer: {
    sv: 'Fråga kommunen.\nDe vet.',
    en: null,
    by: { ...boden, name: 'Ledamot Kiruna' },
    at: '2022-12-07T07:00:00.000Z',
  },
};
const november: Inquiry = {
  ...kept,
  id: '2022-11.1',
  askedAt: '2022-11-07T08:00:00.000Z',
  text: 'What did it cost in 2019?',
  language: 'en',
  outcome: 'declined',
};

async function withQuestions() {
  const operator = setUp();
  for (const inquiry of [kept, answered, november]) await operator.inquiries.add(inquiry);
  return operator;
}

const header =
  '\ufeff"Asked (UTC)";"Question";"Times asked";"Question before";"Why unanswered";"Language";"Where";"State";"Sent to the coordinator (UTC)";"Answered (UTC)";"Answer in Swedish";"Answer in English"';
const rows = [
  '"2022-12-06 09:30";"\'=vad kostar ""parkering"" i lulea";"2";"och Boden?";"not understood";"Swedish";"personal chat";"answered";"2022-12-06 09:31";"2022-12-07 07:00";"Fråga kommunen.\nDe vet.";""',
  '"2022-12-06 08:00";"Vad kostar parkering i Luleå?";"2";"";"not understood";"Swedish";"personal chat";"not sent";"";"";"";""',
  '"2022-11-07 08:00";"What did it cost in 2019?";"1";"";"no such figure";"English";"personal chat";"not sent";"";"";"";""',
];

describe('questions', () => {
  test('prints all that are kept, newest first, and names nobody', async () => {
    const { run } = await withQuestions();
    const { code, out, err } = await run('questions');
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`${[header, ...rows].join('\n')}\n`);
    expect(out).not.toContain('Ledamot');
  });

  test('writes a month to a file that a Swedish Excel opens, and writes it anew', async () => {
    const { run } = await withQuestions();
    const path = join(folder.path, 'frågor.csv');
    for (let times = 0; times < 2; times += 1) {
      expect(await run('questions', '--month', '2022-11', '--out', path)).toEqual({
        code: 0,
        out: `Written to ${path}. Questions: 1.\n`,
        err: '',
      });
      expect(await readFile(path, 'utf8')).toBe(`${header}\r\n${rows[2]}\r\n`);
    }
  });

  test('in Swedish has Swedish columns', async () => {
    const { run } = await withQuestions();
    const { out } = await run('questions', '--month', '2022-11', '--language', 'sv');
    expect(out).toMatch(/^\ufeff"Ställd \(UTC\)";"Fråga";"Antal likadana"/);
    expect(out).toContain('"uppgift saknas";"engelska";"personlig chatt";"inte skickad"');
  });

  test('of a month without any is the header alone', async () => {
    const { run } = await withQuestions();
    expect((await run('questions', '--month', '2021-01')).out).toBe(`${header}\n`);
  });

  test('says which file cannot be written', async () => {
    const { run } = await withQuestions();
    const path = join(folder.path, 'none', 'questions.csv');
    expect(await run('questions', '--out', path)).toEqual({
      code: 1,
      out: '',
      err: `The file ${path} cannot be written (ENOENT). Name another one.\n`,
    });
  });

  test.each(['2022-13', '2022', 'december'])('refuses “%s” as a month', async (month) => {
    expect(await setUp().run('questions', '--month', month)).toEqual({
      code: 2,
      out: '',
      err: `The value “${month}” cannot be used for --month <YYYY-MM>. Run the command with --help.\n`,
    });
  });
});

describe('remove-questions', () => {
  test('removes what is older than so many days by the clock', async () => {
    const { run, inquiries } = await withQuestions();
    expect(await run('remove-questions', '30')).toEqual({
      code: 0,
      out: 'Questions older than 30 days removed: 0.\n',
      err: '',
    });
    expect((await run('remove-questions', '29')).out).toBe('Questions older than 29 days removed: 1.\n');
    expect((await inquiries.list(null)).map(({ id }) => id)).toEqual(['2022-12.2', '2022-12.1']);
  });

  test.each(['', '-1', 'all', '1.5'])('refuses “%s” as a number of days', async (days) => {
    const { run, inquiries } = await withQuestions();
    expect((await run('remove-questions', '--', days)).code).toBe(2);
    expect(await inquiries.list(null)).toHaveLength(3);
  });
});
