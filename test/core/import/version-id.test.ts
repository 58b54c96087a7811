import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { FiguresRows } from '../../../src/core/figures/figures.ts';
import { versionIdOf } from '../../../src/core/import/version-id.ts';
import { figuresOf, seedFiles } from './seed-files.ts';

const rows = figuresOf(seedFiles());
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const idOf = (content: { rows?: FiguresRows; year?: number; asOf?: string | null }) =>
  versionIdOf({ rows, year: 2022, asOf: null, ...content }, sha256);

describe('the id of a version', () => {
  test('begins with the year and has only characters that a key may have', () => {
    expect(idOf({})).toMatch(/^2022-[0-9a-f]{16}$/);
  });

  test('is the same for the same rows, in whatever order their fields are', () => {
    const turned = rows.fees.map((fee) => Object.fromEntries(Object.entries(fee).toReversed()) as typeof fee);
    expect(idOf({ rows: { ...rows, fees: turned } })).toBe(idOf({ rows: structuredClone(rows) }));
  });

  test('differs by any value, by the order of rows, by year and by day', () => {
    const [first, ...others] = rows.fees;
    const ids = [
      idOf({}),
      idOf({ rows: { ...rows, fees: rows.fees.map((fee) => ({ ...fee, amountSek: 1 })) } }),
      idOf({ rows: { ...rows, fees: first ? [...others, first] : [] } }),
      idOf({ rows: { ...rows, bodies: [] } }),
      idOf({ year: 2021 }),
      idOf({ asOf: '2022-12-07' }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
