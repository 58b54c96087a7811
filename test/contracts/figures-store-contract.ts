import { expect, test } from '@jest/globals';
import type { CorrectionNote } from '../../src/core/corrections/correction.ts';
import type { FiguresStore } from '../../src/core/figures/figures-store.ts';
import { figures, oddIds, times } from './samples.ts';

export function figuresStoreContract(make: () => Promise<FiguresStore>): void {
  test('an empty store has no versions and the revision ""', async () => {
    const store = await make();
    expect(await store.currentVersions()).toEqual({ revision: '', versionByYear: new Map() });
    expect(await store.listVersions()).toEqual([]);
    expect(await store.readVersion('none')).toBeNull();
  });

  test('a staged version reads back row for row, null amounts included', async () => {
    const store = await make();
    await store.stage(figures());
    const read = await store.readVersion('test');
    expect(read).toEqual(figures());
    const arvidsjaur = read?.fees.filter((fee) => fee.municipalityCode === '2505' && fee.amountSek === null);
    expect(arvidsjaur?.map((fee) => fee.serviceId)).toEqual(['e-arkiv', 'datacenter']);
  });

  test('amounts above 32 bits, negative amounts and decimals keep their value', async () => {
    const store = await make();
    const [outcome] = figures().outcome;
    const [goal] = figures().goals;
    if (!outcome || !goal) throw new Error('the seed holds no outcome or goal');
    const version = figures({
      outcome: [
        { ...outcome, incomeSek: 9_007_199_254_740_991, costSek: 3_000_000_000, deviationSek: -144_299 },
      ],
      goals: [{ ...goal, target: 75, outcome: 62.5 }],
    });
    await store.stage(version);
    expect(await store.readVersion('test')).toEqual(version);
  });

  test('staging makes no version current', async () => {
    const store = await make();
    await store.stage(figures());
    expect(await store.currentVersions()).toEqual({ revision: '', versionByYear: new Map() });
  });

  test('staging the same version again changes nothing', async () => {
    const store = await make();
    await store.stage(figures());
    await store.stage(figures({ loadedAt: '2022-12-08T08:00:00Z' }));
    expect(await store.listVersions()).toEqual([
      {
        versionId: 'test',
        year: 2022,
        asOf: null,
        loadedAt: '2022-12-07T08:00:00Z',
        rows: 267,
        corrections: [],
      },
    ]);
  });

  test('two processes staging the same version at once leave it whole', async () => {
    const store = await make();
    await Promise.all(times(3, () => store.stage(figures())));
    expect(await store.readVersion('test')).toEqual(figures());
  });

  test('switching changes the revision; switching to what is current does not', async () => {
    const store = await make();
    await store.stage(figures());
    expect(await store.switchTo({ year: 2022, versionId: 'test' })).toBe('switched');
    const after = await store.currentVersions();
    expect(after.versionByYear).toEqual(new Map([[2022, 'test']]));
    expect(after.revision).not.toBe('');
    expect(await store.switchTo({ year: 2022, versionId: 'test' })).toBe('already-current');
    expect(await store.currentVersions()).toEqual(after);
  });

  test('a former version stays and can be switched back to', async () => {
    const store = await make();
    await store.stage(figures({ versionId: 'first' }));
    await store.stage(figures({ versionId: 'second', loadedAt: '2022-12-08T08:00:00Z' }));
    await store.switchTo({ year: 2022, versionId: 'first' });
    await store.switchTo({ year: 2022, versionId: 'second' });
    const second = await store.currentVersions();
    await store.switchTo({ year: 2022, versionId: 'first' });
    const first = await store.currentVersions();
    expect(first.versionByYear).toEqual(new Map([[2022, 'first']]));
    expect(first.revision).not.toBe(second.revision);
    expect((await store.listVersions()).map(({ versionId }) => versionId)).toEqual(['second', 'first']);
  });

  test('switching to a version that is not staged, or is of another year, is refused', async () => {
    const store = await make();
    await store.stage(figures());
    await expect(store.switchTo({ year: 2022, versionId: 'none' })).rejects.toThrow('not staged');
    await expect(store.switchTo({ year: 2023, versionId: 'test' })).rejects.toThrow('not staged');
    expect((await store.currentVersions()).versionByYear.size).toBe(0);
  });

  test('switching from a version is refused once the year uses another one', async () => {
    const store = await make();
    for (const versionId of ['first', 'second', 'third']) await store.stage(figures({ versionId }));
    await store.switchTo({ year: 2022, versionId: 'first' });
    expect(await store.switchFrom('first', { year: 2022, versionId: 'second' })).toBe('switched');
    expect(await store.switchFrom('first', { year: 2022, versionId: 'second' })).toBe('already-current');
    expect(await store.switchFrom('first', { year: 2022, versionId: 'third' })).toBe('overtaken');
    await expect(store.switchFrom('second', { year: 2022, versionId: 'none' })).rejects.toThrow('not staged');
    expect((await store.currentVersions()).versionByYear).toEqual(new Map([[2022, 'second']]));
  });

  test('of ten that switch from one version at once, one does', async () => {
    const store = await make();
    await store.stage(empty(2022, 'base'));
    await store.switchTo({ year: 2022, versionId: 'base' });
    const versionIds = times(10, (index) => `v${index}`);
    await Promise.all(versionIds.map((versionId) => store.stage(empty(2022, versionId))));
    const outcomes = await Promise.all(
      versionIds.map((versionId) => store.switchFrom('base', { year: 2022, versionId })),
    );
    expect(outcomes.filter((outcome) => outcome === 'switched')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'overtaken')).toHaveLength(9);
  });

  test('a version is listed and read with the corrections that it was staged with', async () => {
    const store = await make();
    const actor = { id: 'kiruna', tenantId: 'tenant', name: 'Ledamot Kiruna' };
    const note: CorrectionNote = {
      id: 'a',
      figure: { year: 2022, kind: 'fees', key: 'e-arkiv/2505', column: 'amountSek' },
      oldValue: null,
      newValue: 4_000,
      reason: 'Kommunen deltar',
      source: 'Avtal 7',
      proposedBy: actor,
      acceptedBy: actor,
      acceptedAt: '2022-12-07T08:00:00Z',
    };
    await store.stage(figures(), [note]);
    await store.stage(figures());
    expect((await store.listVersions())[0]?.corrections).toEqual([note]);
    const [listed] = await store.listVersions();
    expect((await store.readVersion(listed?.versionId ?? ''))?.corrections).toEqual([note]);
  });

  test('switching many years at once loses none', async () => {
    const store = await make();
    const years = times(10, (index) => 2010 + index);
    await Promise.all(years.map((year) => store.stage(empty(year, `v${year}`))));
    await Promise.all(years.map((year) => store.switchTo({ year, versionId: `v${year}` })));
    const expected = new Map(years.map((year) => [year, `v${year}`]));
    expect((await store.currentVersions()).versionByYear).toEqual(expected);
  });

  test('odd version ids are kept apart', async () => {
    const store = await make();
    for (const versionId of oddIds) await store.stage(empty(2022, versionId));
    for (const versionId of oddIds) {
      expect((await store.readVersion(versionId))?.versionId).toBe(versionId);
    }
  });

  test('a version of more than a thousand rows is read to the end, in order', async () => {
    const store = await make();
    const [fee] = figures().fees;
    if (!fee) throw new Error('the seed holds no fee');
    const version = figures({ fees: times(1_250, (index) => ({ ...fee, amountSek: index })) });
    await store.stage(version);
    expect((await store.readVersion('test'))?.fees).toEqual(version.fees);
  });
}

function empty(year: number, versionId: string) {
  const rows = Object.fromEntries(
    Object.entries(figures()).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
  );
  return { ...figures(), ...rows, year, versionId };
}
