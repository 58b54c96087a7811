import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { withValue } from '../../../src/core/corrections/figure-reference.ts';
import type { FiguresStore } from '../../../src/core/figures/figures-store.ts';
import { importFigures } from '../../../src/core/import/import-figures.ts';
import { createMemoryFiguresStore } from '../../support/memory-figures-store.ts';
import { seedFiles } from './seed-files.ts';

/** A store that counts what is written to it, and a way to import into it. */
function setUp(store: FiguresStore = createMemoryFiguresStore()) {
  const writes: string[] = [];
  const stagedRows: number[] = [];
  const figures: FiguresStore = {
    ...store,
    stage: (staged) => {
      writes.push(`stage ${staged.versionId}`);
      return store.stage(staged);
    },
    switchTo: (version) => {
      writes.push(`switch ${version.versionId}`);
      return store.switchTo(version);
    },
  };
  const run = (files = seedFiles(), asOf: string | null = null) =>
    importFigures(
      { files, asOf },
      {
        figures,
        clock: { now: () => new Date('2022-12-07T08:00:00Z') },
        digest: (text) => createHash('sha256').update(text).digest('hex'),
        builtIn: { synonyms: null },
        onStaging: (count) => stagedRows.push(count),
      },
    );
  return { store, writes, stagedRows, run };
}

function versionOf(result: Awaited<ReturnType<ReturnType<typeof setUp>['run']>>): string {
  if (result.outcome === 'refused') throw new Error('refused');
  return result.figures.versionId;
}

describe('importing a year', () => {
  test('whose figures were corrected since changes nothing, and keeps the corrections', async () => {
    const { store, run } = setUp();
    const versionId = versionOf(await run());
    const loaded = await store.readVersion(versionId);
    if (!loaded) throw new Error('it was loaded');
    const figure = { year: 2022, kind: 'fees', key: 'e-arkiv/2584', column: 'amountSek' } as const;
    const actor = { id: 'kiruna', tenantId: 'tenant', name: 'Ledamot Kiruna' };
    const values = { oldValue: 29_000, newValue: 30_000, reason: 'skäl', source: 'källa' };
    const note = {
      id: 'a',
      figure,
      ...values,
      proposedBy: actor,
      acceptedBy: actor,
      acceptedAt: '2022-12-07',
    };
    await store.stage({ ...withValue(loaded, figure, 30_000), versionId: '2022-corrected' }, [note]);
    await store.switchTo({ year: 2022, versionId: '2022-corrected' });

    expect(await run()).toMatchObject({ outcome: 'unchanged', figures: { versionId: '2022-corrected' } });
    expect((await store.currentVersions()).versionByYear.get(2022)).toBe('2022-corrected');
    expect(await run(seedFiles(), '2022-12-07')).toMatchObject({ outcome: 'loaded' });
  });

  test('stages its rows, then switches to them', async () => {
    const { store, writes, stagedRows, run } = setUp();
    const result = await run();
    const versionId = versionOf(result);
    expect(result).toMatchObject({
      outcome: 'loaded',
      figures: { year: 2022, asOf: null, loadedAt: '2022-12-07T08:00:00.000Z' },
    });
    expect(writes).toEqual([`stage ${versionId}`, `switch ${versionId}`]);
    expect(stagedRows).toEqual([179]);
    expect((await store.currentVersions()).versionByYear.get(2022)).toBe(versionId);
    expect((await store.readVersion(versionId))?.fees).toHaveLength(84);
  });

  test('writes nothing the second time', async () => {
    const { writes, stagedRows, run } = setUp();
    const first = await run();
    const second = await run();
    expect(second.outcome).toBe('unchanged');
    expect(versionOf(second)).toBe(versionOf(first));
    expect(writes).toHaveLength(2);
    expect(stagedRows).toHaveLength(1);
  });

  test('keeps the former version when a figure is corrected, and goes back to it without storing it again', async () => {
    const { store, writes, run } = setUp();
    const first = versionOf(await run());
    const corrected = seedFiles({ file: 'services.csv', from: 'Base fee', to: 'Basic fee' });
    const second = versionOf(await run(corrected));
    expect((await store.listVersions()).map(({ versionId }) => versionId).toSorted()).toEqual(
      [first, second].toSorted(),
    );
    writes.length = 0;
    expect((await run()).outcome).toBe('loaded');
    expect(writes).toEqual([`switch ${first}`]);
    expect((await store.currentVersions()).versionByYear.get(2022)).toBe(first);
  });

  test('as it stood one day is another version, with the meetings after that day planned', async () => {
    const { store, run } = setUp();
    const whole = versionOf(await run());
    const rehearsal = versionOf(await run(seedFiles(), '2022-12-07'));
    expect(rehearsal).not.toBe(whole);
    const loaded = await store.readVersion(rehearsal);
    expect(loaded?.asOf).toBe('2022-12-07');
    expect(loaded?.meetings.filter(({ status }) => status === 'planned')).toHaveLength(2);
  });

  test('that has a fault writes nothing, whatever was loaded before', async () => {
    const { store, writes, run } = setUp();
    const first = versionOf(await run());
    writes.length = 0;
    const edit = { file: 'fees.csv', from: 'e-arkiv,2584,29000', to: 'e-arkiv,2584,29 000' };
    const result = await run(seedFiles(edit));
    expect(result).toMatchObject({
      outcome: 'refused',
      problems: [{ file: 'fees.csv', line: 65, column: 'amount_sek' }],
    });
    expect(writes).toEqual([]);
    expect((await store.currentVersions()).versionByYear.get(2022)).toBe(first);
  });
});

describe('a crash', () => {
  test('after staging leaves the former version current, and the next run only switches', async () => {
    const { store } = setUp();
    const crashing = setUp({ ...store, switchTo: () => Promise.reject(new Error('killed')) });
    await expect(crashing.run()).rejects.toThrow('killed');
    expect((await store.currentVersions()).versionByYear.size).toBe(0);

    const { writes, run } = setUp(store);
    const result = await run();
    expect(result.outcome).toBe('loaded');
    expect(writes).toEqual([`switch ${versionOf(result)}`]);
  });

  test('while staging leaves nothing to be seen, and the next run does the whole', async () => {
    const { store } = setUp();
    const crashing = setUp({ ...store, stage: () => Promise.reject(new Error('killed')) });
    await expect(crashing.run()).rejects.toThrow('killed');
    expect(await store.listVersions()).toEqual([]);
    expect((await setUp(store).run()).outcome).toBe('loaded');
  });

  test('of nobody: another process that loads the same files at the same time does no harm', async () => {
    const { store, run } = setUp();
    const other = setUp(store);
    const results = await Promise.all([run(), other.run()]);
    expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(['loaded', 'unchanged']);
    expect(await store.listVersions()).toHaveLength(1);
  });
});
