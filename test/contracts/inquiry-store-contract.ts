import { expect, test } from '@jest/globals';
import type { Inquiry } from '../../src/core/inquiries/inquiry.ts';
import type { InquiryStore } from '../../src/core/inquiries/inquiry-store.ts';
import { channelAddress, personalAddress, times } from './samples.ts';

const asker = { id: 'boden', tenantId: 'tenant', name: 'Ledamot Boden' };
const coordinator = { id: 'kiruna', tenantId: 'tenant', name: 'Ledamot Kiruna' };

export function inquiryStoreContract(make: () => Promise<InquiryStore>): void {
  test('an unknown id reads as null, whatever its form', async () => {
    const store = await make();
    expect(await store.read('2022-12.1')).toBeNull();
    expect(await store.read("x'/#?")).toBeNull();
    expect(await store.list(null)).toEqual([]);
    expect(await store.unfinished()).toEqual([]);
  });

  test('an inquiry reads back as it was added, and its id is taken', async () => {
    const store = await make();
    const odd = inquiry('2022-12.1', { text: 'Å🙂 "=1+1"\u2028; \'x\'', before: 'Vad är Bodens avgift?' });
    await store.add(odd);
    expect((await store.read('2022-12.1'))?.inquiry).toEqual(odd);
    await expect(store.add(inquiry('2022-12.1'))).rejects.toThrow('its id is taken');
    expect((await store.read('2022-12.1'))?.inquiry).toEqual(odd);
  });

  test('a change writes the whole of it, the answer with it', async () => {
    const store = await make();
    await store.add(inquiry('2022-12.1'));
    const answered = inquiry('2022-12.1', {
      state: 'answered',
      address: channelAddress('19:x@thread.tacv2'),
      forwardedAt: '2022-12-07T08:01:00.000Z',
      answer: { sv: 'Ja.\n\nI januari.', en: null, by: coordinator, at: '2022-12-07T08:02:00.000Z' },
    });
    expect(await change(store, '2022-12.1', answered)).toBe('written');
    expect((await store.read('2022-12.1'))?.inquiry).toEqual(answered);
  });

  test('of many answers at once the first one stands', async () => {
    const store = await make();
    await store.add(inquiry('2022-12.1', { state: 'forwarded' }));
    const stored = await store.read('2022-12.1');
    if (!stored) throw new Error('it was added');
    const outcomes = await Promise.all(
      times(20, (index) =>
        store.change(stored, {
          ...stored.inquiry,
          state: 'answering',
          answer: { sv: `Svar ${index}`, en: null, by: coordinator, at: '2022-12-07T08:02:00.000Z' },
        }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
    const winner = outcomes.indexOf('written');
    expect((await store.read('2022-12.1'))?.inquiry.answer?.sv).toBe(`Svar ${winner}`);
  });

  test('what is unfinished is listed until it is finished', async () => {
    const store = await make();
    for (const id of ['2022-11.1', '2022-12.1', '2022-12.2']) await store.add(inquiry(id));
    expect(await store.unfinished()).toEqual([]);
    await change(store, '2022-11.1', { state: 'forwarding' });
    await change(store, '2022-12.2', { state: 'forwarding' });
    await change(store, '2022-12.2', { state: 'answering' });
    expect([...(await store.unfinished())].sort()).toEqual(['2022-11.1', '2022-12.2']);
    await change(store, '2022-11.1', { state: 'forwarded' });
    await change(store, '2022-12.2', { state: 'answered' });
    expect(await store.unfinished()).toEqual([]);
  });

  test('a month lists its own inquiries newest first, and all months are listed together', async () => {
    const store = await make();
    const at = (id: string, askedAt: string) => store.add(inquiry(id, { askedAt }));
    await at('2022-12.b', '2022-12-01T08:00:00.000Z');
    await at('2022-12.a', '2022-12-03T08:00:00.000Z');
    await at('2022-12.c', '2022-12-02T08:00:00.000Z');
    await at('2022-11.a', '2022-11-30T22:00:00.000Z');
    const ids = async (month: string | null) => (await store.list(month)).map(({ id }) => id);
    expect(await ids('2022-12')).toEqual(['2022-12.a', '2022-12.c', '2022-12.b']);
    expect(await ids('2022-11')).toEqual(['2022-11.a']);
    expect(await ids('2022-1')).toEqual([]);
    expect(await ids(null)).toEqual(['2022-12.a', '2022-12.c', '2022-12.b', '2022-11.a']);
  });

  test('the old ones are removed, hundreds of them too, with what was unfinished', async () => {
    const store = await make();
    const old = { askedAt: '2022-11-07T08:00:00.000Z' };
    for (const index of times(130, (each) => each)) await store.add(inquiry(`2022-11.${index}`, old));
    await change(store, '2022-11.7', { state: 'forwarding' });
    await store.add(inquiry('2022-12.1', { askedAt: '2022-12-07T08:00:00.000Z' }));
    await change(store, '2022-12.1', { state: 'forwarding' });
    const stored = await store.read('2022-11.7');
    if (!stored) throw new Error('it was added');

    expect(await store.removeBefore('2022-12-07T08:00:00.000Z')).toBe(130);

    expect((await store.list(null)).map(({ id }) => id)).toEqual(['2022-12.1']);
    expect(await store.unfinished()).toEqual(['2022-12.1']);
    expect(await store.change(stored, { ...stored.inquiry, state: 'forwarded' })).toBe('conflict');
    expect(await store.removeBefore('2022-12-07T08:00:00.000Z')).toBe(0);
  });
}

async function change(store: InquiryStore, id: string, over: Partial<Inquiry>) {
  const stored = await store.read(id);
  if (!stored) throw new Error('it was added');
  return store.change(stored, { ...stored.inquiry, ...over });
}

function inquiry(id: string, over: Partial<Inquiry> = {}): Inquiry {
  return {
    id,
    state: 'kept',
    asker,
    address: personalAddress('a:1'),
    askedAt: '2022-12-07T08:00:00.000Z',
    language: 'sv',
    text: 'Vad kostar parkering i Luleå?',
    outcome: 'not-understood',
    before: null,
    forwardedAt: null,
    answer: null,
    ...over,
  };
}
