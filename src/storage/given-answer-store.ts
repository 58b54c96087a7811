import { z } from 'zod/v4';
import { figureValue } from '../core/corrections/figure-reference.ts';
import type { GivenAnswer, GivenAnswerStore } from '../core/corrections/given-answer.ts';
import { addDays } from '../core/time/zone.ts';
import { storedAddress, storedLanguage } from './address.ts';
import { inBatches } from './batches.ts';
import { fromColumns, toColumns } from './columns.ts';
import { beforeDay, inPartition, toldSince } from './filters.ts';
import { keyOf } from './keys.ts';
import type { Row, Table, Write } from './table.ts';

const storedAnswer = z.object({
  id: z.string(),
  personId: z.string(),
  tenantId: z.string(),
  conversationId: z.string(),
  address: storedAddress,
  language: storedLanguage,
  at: z.string(),
  versionIds: z.array(z.string()),
  figures: z.array(z.object({ mark: z.string(), value: figureValue })),
});

/** A partition for each day (UTC, `YYYY-MM-DD`) with a row for each answer, so that a batch is one transaction and a day goes whole. */
export function createGivenAnswerStore(table: Table): GivenAnswerStore {
  return {
    add: async (answers) => {
      for (const [day, ofDay] of Map.groupBy(answers, dayOf)) await putAll(table, day, ofDay);
    },
    thatShowed: async ({ mark, value }, { from, to }) => {
      const found: GivenAnswer[] = [];
      // Day by day, so that no more than one day's answers are held at a time.
      for (let day = from; day <= to; day = addDays(day, 1)) {
        const answers = (await table.list(inPartition(day))).map(answerOf);
        found.push(...answers.filter((answer) => hasShown(answer, mark, value)));
      }
      return found;
    },
    newestTo: async ({ id, tenantId }, conversationId, since) => {
      const filter = toldSince(since.toISOString().slice(0, 10), { personId: id, tenantId, conversationId });
      const answers = (await table.list(filter)).map(answerOf).filter(({ at }) => new Date(at) >= since);
      return answers.sort((one, other) => other.at.localeCompare(one.at))[0] ?? null;
    },
    forgetBefore: async (day) => {
      const old = await table.list(beforeDay(day), []);
      for (const [partition, rows] of Map.groupBy(old, ({ key }) => key.partition)) {
        await deleteAll(table, partition, rows);
      }
    },
  };
}

/** Whatever was there is the same answer, written before its response was lost. A transaction names a row once. */
async function putAll(table: Table, partition: string, answers: readonly GivenAnswer[]): Promise<void> {
  const rows = new Map(answers.map((answer) => [answerRow(answer), answer]));
  const writes = [...rows].map(
    ([row, answer]) => ({ do: 'put', row, columns: toColumns(recordOf(answer)) }) as const,
  );
  for (const batch of inBatches(writes)) await table.transact(partition, batch);
}

/** A row that another process deleted a moment ago makes the transaction fail: then one by one. */
async function deleteAll(table: Table, partition: string, rows: readonly Row[]): Promise<void> {
  for (const batch of inBatches(rows)) {
    const writes = batch.map(({ key }): Write => ({ do: 'delete', row: key.row }));
    if ((await table.transact(partition, writes)) === 'written') continue;
    for (const { key, etag } of batch) await table.delete(key, etag);
  }
}

/** The row key of an answer, within its day. */
export function answerRow({ at, id }: Pick<GivenAnswer, 'at' | 'id'>): string {
  return keyOf(at, id);
}

function recordOf({ person, ...answer }: GivenAnswer) {
  const { id: personId, tenantId } = person;
  return { ...answer, personId, tenantId, conversationId: answer.address.conversationId };
}

function answerOf(row: Row): GivenAnswer {
  const { personId, tenantId, conversationId: _, ...answer } = fromColumns(storedAnswer, row.columns);
  return { ...answer, person: { id: personId, tenantId } };
}

function hasShown({ figures }: GivenAnswer, mark: string, value: unknown): boolean {
  return figures.some((figure) => figure.mark === mark && figure.value === value);
}

function dayOf({ at }: GivenAnswer): string {
  return at.slice(0, 10);
}
