import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const folder = new URL('../../src/storage/', import.meta.url);
const rawCall = /\b(createEntity|updateEntity|upsertEntity|deleteEntity|submitTransaction)\b/;
const filterByHand = /filter:\s*[`'"]|odata`|(PartitionKey|RowKey) (eq|ne|ge|lt)/;

function filesThat(matches: (source: string) => boolean): readonly string[] {
  return readdirSync(folder).filter((file) => matches(readFileSync(new URL(file, folder), 'utf8')));
}

test('rows are written in table.ts alone, where no write forgets its ETag, but for those of a restore into nothing', () => {
  expect(filesThat((source) => rawCall.test(source))).toEqual(['backup-source.ts', 'table.ts']);
  const restore = readFileSync(new URL('backup-source.ts', folder), 'utf8');
  expect(restore).toContain("['create', ");
  expect(restore).not.toMatch(/'(update|upsert|delete)'/);
});

test('filters are made in filters.ts alone, every one by the tag that escapes', () => {
  expect(filesThat((source) => filterByHand.test(source))).toEqual(['filters.ts']);
  const source = readFileSync(new URL('filters.ts', folder), 'utf8');
  const templates = source.match(/\w*`\w+ (?=eq|ne|ge|lt)/g)?.map((found) => found.split('`')[0]) ?? [];
  expect(templates.length).toBeGreaterThan(0);
  expect(new Set(templates)).toEqual(new Set(['odata']));
});
