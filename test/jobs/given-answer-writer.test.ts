import { expect, jest, test } from '@jest/globals';
import type { GivenAnswer, GivenAnswerStore } from '../../src/core/corrections/given-answer.ts';
import { createGivenAnswerWriter } from '../../src/jobs/given-answer-writer.ts';
import { personalAddress } from '../contracts/samples.ts';
import { silentLog } from '../support/silent-log.ts';

function answer(id: string, mark = id): GivenAnswer {
  return {
    id,
    person: { id: 'kiruna', tenantId: 'tenant' },
    address: personalAddress('chat'),
    language: 'sv',
    at: '2022-12-07T08:00:00.000Z',
    versionIds: ['test'],
    figures: [{ mark, value: 29_000 }],
  };
}

async function withWriter(
  run: (known: {
    writer: ReturnType<typeof createGivenAnswerWriter>;
    batches: string[][];
    forgotten: string[];
    tables: { away: boolean };
  }) => Promise<void>,
): Promise<void> {
  jest.useFakeTimers();
  const batches: string[][] = [];
  const forgotten: string[] = [];
  const tables = { away: false };
  const store: Pick<GivenAnswerStore, 'add' | 'forgetBefore'> = {
    add: async (answers) => {
      if (tables.away) throw new Error('away');
      batches.push(answers.map(({ id }) => id));
    },
    forgetBefore: async (day) => {
      forgotten.push(day);
    },
  };
  const unused = async () => {
    throw new Error('a writer reads nothing');
  };
  const writer = createGivenAnswerWriter({
    store: { ...store, thatShowed: unused, newestTo: unused },
    clock: { now: () => new Date('2022-12-07T08:00:00Z') },
    log: silentLog,
  });
  writer.start();
  try {
    await jest.advanceTimersByTimeAsync(10);
    await run({ writer, batches, forgotten, tables });
  } finally {
    await writer.stop();
    jest.useRealTimers();
  }
}

test('answers are gathered, and written together within two seconds', () =>
  withWriter(async ({ writer, batches }) => {
    writer.remember(answer('a'));
    writer.remember(answer('b'));
    expect(batches).toEqual([]);
    await jest.advanceTimersByTimeAsync(2_100);
    expect(batches).toEqual([['a', 'b']]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(batches).toHaveLength(1);
  }));

test('the same figures shown again to the same person within one batch are one row, the newest', () =>
  withWriter(async ({ writer, batches }) => {
    writer.remember(answer('first', 'e-arkiv/2584'));
    writer.remember(answer('other', 'e-arkiv/2582'));
    writer.remember(answer('again', 'e-arkiv/2584'));
    await jest.advanceTimersByTimeAsync(2_100);
    expect(batches).toEqual([['other', 'again']]);
  }));

test('what could not be written is written later, in its order', () =>
  withWriter(async ({ writer, batches, tables }) => {
    tables.away = true;
    writer.remember(answer('a'));
    await jest.advanceTimersByTimeAsync(2_100);
    tables.away = false;
    writer.remember(answer('b'));
    await jest.advanceTimersByTimeAsync(2_100);
    expect(batches).toEqual([['a', 'b']]);
  }));

test('stopping writes what is left', () =>
  withWriter(async ({ writer, batches }) => {
    writer.remember(answer('a'));
    await writer.stop();
    expect(batches).toEqual([['a']]);
  }));

test('with the tables away for long the oldest are given up, so that memory is bounded', () =>
  withWriter(async ({ writer, batches, tables }) => {
    tables.away = true;
    for (let index = 0; index < 5_100; index += 1) writer.remember(answer(`a${index}`));
    await jest.advanceTimersByTimeAsync(2_100);
    tables.away = false;
    await jest.advanceTimersByTimeAsync(2_100);
    expect([batches[0]?.length, batches[0]?.[0], batches[0]?.at(-1)]).toEqual([5_000, 'a100', 'a5099']);
  }));

test('what is older than ninety days is forgotten at the start and once an hour', () =>
  withWriter(async ({ forgotten }) => {
    await jest.advanceTimersByTimeAsync(60 * 60_000 + 10);
    expect(forgotten).toEqual(['2022-09-08', '2022-09-08']);
  }));
