import { expect, test } from '@jest/globals';
import { createSnapshot } from '../../src/jobs/snapshot.ts';

function aSource() {
  const source = {
    revision: 'r1',
    value: 'first',
    loads: 0,
    reads: 0,
    during: async () => undefined,
  };
  const snapshot = createSnapshot<string>({
    initial: 'nothing',
    revision: async () => {
      source.reads += 1;
      return source.revision;
    },
    load: async () => {
      source.loads += 1;
      const { value } = source;
      await source.during();
      return value;
    },
  });
  return { source, snapshot };
}

test('holds its initial value until it is read', async () => {
  const { snapshot } = aSource();

  expect(snapshot.current()).toBe('nothing');
  await snapshot.refresh();
  expect(snapshot.current()).toBe('first');
});

test('is not loaded again while its revision stands', async () => {
  const { source, snapshot } = aSource();
  await snapshot.refresh();
  await snapshot.refresh();

  expect([source.reads, source.loads]).toEqual([2, 1]);
});

test('sees a write that came while it was loading', async () => {
  const { source, snapshot } = aSource();
  source.during = async () => {
    source.during = async () => undefined;
    source.revision = 'r2';
    source.value = 'second';
    void snapshot.refresh();
  };
  await snapshot.refresh();

  expect(snapshot.current()).toBe('second');
});

test('keeps what it held when the store does not answer, and reads it at the next time', async () => {
  const { source, snapshot } = aSource();
  await snapshot.refresh();
  source.revision = 'r2';
  source.value = 'second';
  source.during = async () => {
    throw new Error('away');
  };

  await expect(snapshot.refresh()).rejects.toThrow('away');
  expect(snapshot.current()).toBe('first');
  source.during = async () => undefined;
  await snapshot.refresh();
  expect(snapshot.current()).toBe('second');
});
