import { expect, test } from '@jest/globals';
import type { GivenAnswer, GivenAnswerStore } from '../../src/core/corrections/given-answer.ts';
import { oddIds, personalAddress, times } from './samples.ts';

const fee = { mark: '2022 fees e-arkiv/2584 amountSek', value: 29_000 };
const december = { from: '2022-12-01', to: '2022-12-31' };

export function givenAnswerStoreContract(make: () => Promise<GivenAnswerStore>): void {
  test('an empty store knows of nobody', async () => {
    const store = await make();
    expect(await store.thatShowed(fee, december)).toEqual([]);
    expect(await store.newestTo(person('kiruna'), 'chat', new Date('2022-12-07T07:30:00Z'))).toBeNull();
    await store.forgetBefore('2022-12-07');
  });

  test('an answer reads back as it was given, by figure and value', async () => {
    const store = await make();
    const none = { mark: '2022 fees e-arkiv/2505 amountSek', value: null };
    const given = answer('a', {
      figures: [fee, none, { mark: 'goal', value: 62.5 }, { mark: 'status', value: 'met' }],
    });
    await store.add([given]);
    for (const figure of given.figures) expect(await store.thatShowed(figure, december)).toEqual([given]);
    expect(await store.thatShowed({ ...fee, value: 30_000 }, december)).toEqual([]);
    expect(await store.thatShowed({ ...fee, value: null }, december)).toEqual([]);
  });

  test('adding again, or twice in one batch, keeps one', async () => {
    const store = await make();
    await store.add([answer('a'), answer('a')]);
    await store.add([answer('a')]);
    expect(await store.thatShowed(fee, december)).toHaveLength(1);
  });

  test('hundreds of answers over several days are each there once, within the days asked for', async () => {
    const store = await make();
    const days = ['2022-11-30', '2022-12-01', '2022-12-31', '2023-01-01'];
    await store.add(times(250, (index) => answer(`a${index}`, { at: `${days[index % 4]}T08:00:00.000Z` })));
    const found = await store.thatShowed(fee, december);
    expect(found).toHaveLength(125);
    expect(new Set(found.map(({ at }) => at.slice(0, 10)))).toEqual(new Set(['2022-12-01', '2022-12-31']));
  });

  test('the newest answer is that of the person in the conversation, since the instant, over midnight too', async () => {
    const store = await make();
    const since = new Date('2022-12-06T23:40:00Z');
    await store.add([
      answer('old', { at: '2022-12-06T23:39:00.000Z' }),
      answer('first', { at: '2022-12-06T23:50:00.000Z' }),
    ]);
    expect((await store.newestTo(person('kiruna'), 'chat', since))?.id).toBe('first');
    await store.add([
      answer('newest', { at: '2022-12-07T00:05:00.000Z' }),
      answer('other-chat', { at: '2022-12-07T00:06:00.000Z', address: personalAddress('other') }),
      answer('other-person', { at: '2022-12-07T00:06:00.000Z', person: person('boden') }),
      answer('other-tenant', { at: '2022-12-07T00:06:00.000Z', person: { id: 'kiruna', tenantId: 'other' } }),
    ]);
    expect((await store.newestTo(person('kiruna'), 'chat', since))?.id).toBe('newest');
    expect(await store.newestTo(person('kiruna'), 'chat', new Date('2022-12-07T00:05:01Z'))).toBeNull();
  });

  test('what is older than the day is forgotten whole, by three processes at once', async () => {
    const store = await make();
    await store.add(times(130, (index) => answer(`a${index}`, { at: '2022-12-01T08:00:00.000Z' })));
    await store.add([answer('kept', { at: '2022-12-02T00:00:00.000Z' })]);
    await Promise.all(times(3, () => store.forgetBefore('2022-12-02')));
    expect((await store.thatShowed(fee, december)).map(({ id }) => id)).toEqual(['kept']);
  });

  test('odd ids of answers, people and conversations are kept apart', async () => {
    const store = await make();
    await store.add(oddIds.map((id) => answer(id, { person: person(id), address: personalAddress(id) })));
    for (const id of oddIds) {
      const newest = await store.newestTo(person(id), id, new Date('2022-12-07T07:00:00Z'));
      expect(newest?.id).toBe(id);
    }
  });

  test('an answer of three hundred figures is kept whole', async () => {
    const store = await make();
    const figures = times(300, (index) => ({
      mark: `2022 fees e-arkiv-with-a-long-name/${index} amountSek`,
      value: index,
    }));
    await store.add(times(60, (index) => answer(`a${index}`, { figures })));
    const last = figures.at(-1);
    if (!last) throw new Error('there are figures');
    const found = await store.thatShowed(last, december);
    expect([found.length, found[0]?.figures.length]).toEqual([60, 300]);
  });
}

function person(id: string) {
  return { id, tenantId: 'tenant' };
}

function answer(id: string, over: Partial<GivenAnswer> = {}): GivenAnswer {
  return {
    id,
    person: person('kiruna'),
    address: personalAddress('chat'),
    language: 'sv',
    at: '2022-12-07T08:00:00.000Z',
    versionIds: ['2022-1b4f1ac8080fda10'],
    figures: [fee],
    ...over,
  };
}
