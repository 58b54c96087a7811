import { expect, test } from '@jest/globals';
import { createAnonymiser } from '../../src/core/anonymise/anonymise.ts';
import type { PersonalData } from '../../src/core/anonymise/personal-data.ts';
import { tallyOf } from '../../src/core/attendance/tally.ts';
import type { Stores } from '../../src/storage/stores.ts';
import {
  boden,
  chatOf,
  kiruna,
  meetingId,
  namesake,
  readEverything,
  storeEverybody,
} from './everything-stored.ts';

/** 14 December 2022, 09:00 in Stockholm. */
function anonymiserOf(stores: Stores, personalData: PersonalData = stores.personalData) {
  const clock = { at: new Date('2022-12-14T08:00:00Z') };
  let ids = 0;
  const anonymiser = createAnonymiser({
    ...stores,
    personalData,
    clock: { now: () => clock.at },
    ids: {
      next: () => {
        ids += 1;
        return `unique-${ids}`;
      },
    },
    zone: 'Europe/Stockholm',
  });
  const order = () =>
    anonymiser.order({ personId: boden.id, orderedBy: kiruna.id, address: null, language: 'sv' });
  return { anonymiser, order, clock };
}

const pseudonym = { id: 'removed-unique-2', name: 'Borttagen person' };

export function personalDataContract(make: () => Promise<Stores>): void {
  test('of somebody unknown there is nothing, and a preview changes nothing', async () => {
    const stores = await make();
    await storeEverybody(stores);
    const before = await readEverything(stores);
    const { anonymiser } = anonymiserOf(stores);

    expect((await anonymiser.preview('33333333-3333-4333-8333-333333339999')).records.size).toBe(0);
    const { subject, records } = await anonymiser.preview(boden.id);

    expect([...subject.names]).toEqual([boden.name]);
    expect([...subject.chats]).toEqual([chatOf(boden)]);
    expect([...subject.municipalityCodes]).toEqual(['2582']);
    expect([...records.keys()].sort()).toEqual([
      'Attendance',
      'Channels',
      'Conversations',
      'Corrections',
      'Figures',
      'GivenAnswers',
      'Inquiries',
      'Outbox',
      'People',
      'Plan',
      'Presence',
      'Roster',
      'RosterRequests',
      'SubstituteRequests',
      'Synonyms',
    ]);
    expect(await readEverything(stores)).toEqual(before);
  });

  test('an anonymised person is nowhere, whoever else is stored is as before, and every record is still there', async () => {
    const stores = await make();
    await storeEverybody(stores);
    const before = await readEverything(stores);
    const { anonymiser, order } = anonymiserOf(stores);

    const done = await anonymiser.carryOut(await order());

    expect(done).toMatchObject({ personId: null, doneAt: '2022-12-14T08:00:00.000Z' });
    const after = await readEverything(stores);
    expect(JSON.stringify(after)).not.toContain(boden.id);
    expect(JSON.stringify(after)).not.toContain(chatOf(boden));
    expect(after).toEqual(expected(before));
    expect((await anonymiser.preview(boden.id)).records.size).toBe(0);
    expect(JSON.stringify(await stores.erasures.list())).not.toContain(boden.id);
  });

  test('the counts that statistics are made of stay the same', async () => {
    const stores = await make();
    await storeEverybody(stores);
    const { anonymiser, order } = anonymiserOf(stores);
    const counts = async () => {
      const answers = await stores.attendance.answers(meetingId);
      return {
        tally: tallyOf({ answers, entitled: ['2514', '2582', '2584'], goalPercent: 75 }),
        changes: (await stores.attendance.history(meetingId)).length,
        present: (await stores.presence.list()).map(({ municipalities }) => municipalities.length),
        deliveries: await stores.outbox.count('digest:2022-12'),
        questions: (await stores.inquiries.list(null)).length,
      };
    };
    const before = await counts();
    await anonymiser.carryOut(await order());
    expect(await counts()).toEqual(before);
  });

  test('whose subject is gone already is done at once, and twice changes nothing more', async () => {
    const stores = await make();
    await storeEverybody(stores);
    const { anonymiser, order } = anonymiserOf(stores);
    const first = await order();
    await anonymiser.carryOut(first);
    const after = await readEverything(stores);
    expect(await anonymiser.carryOut(first)).toBeNull();
    expect(await anonymiser.carryOut(await order())).toMatchObject({ changed: {} });
    expect(await readEverything(stores)).toEqual(after);
  });

  test('a killed process is followed by another one that ends it under the same pseudonym', async () => {
    const uninterrupted = await make();
    await storeEverybody(uninterrupted);
    const whole = anonymiserOf(uninterrupted);
    await whole.anonymiser.carryOut(await whole.order());
    const goal = await readEverything(uninterrupted);

    for (const dies of [1, 4, 8, 12, 15]) {
      const stores = await make();
      await storeEverybody(stores);
      const { anonymiser, order } = anonymiserOf(stores, dyingAt(stores.personalData, dies));
      const id = await order();
      await expect(anonymiser.carryOut(id)).rejects.toThrow('died');

      const next = anonymiserOf(stores);
      expect(await next.anonymiser.carryOut(id)).toBeNull();
      next.clock.at = new Date('2022-12-14T08:06:00Z');
      expect(await next.anonymiser.carryOut(id)).toMatchObject({ personId: null });
      expect(await readEverything(stores)).toEqual(goal);
    }
  });

  test('while a message to the person is being sent, it waits, and goes on when called again', async () => {
    const stores = await make();
    await storeEverybody(stores);
    const row = await stores.outbox.read('reminder:board', `person:${boden.id}`);
    if (!row) throw new Error('not planned');
    const sending = { ...row.delivery, state: 'sending' as const, leaseUntil: '2022-12-14T08:01:00Z' };
    const held = await stores.outbox.replace({ delivery: sending, etag: row.etag });
    if (held === 'conflict') throw new Error('conflict');
    const { anonymiser, order } = anonymiserOf(stores);
    const id = await order();

    expect(await anonymiser.carryOut(id)).toMatchObject({ doneAt: null });
    await stores.outbox.replace({
      delivery: { ...sending, state: 'sent', leaseUntil: null },
      etag: held.etag,
    });
    expect(await anonymiser.carryOut(id)).toMatchObject({ personId: null });
    expect((await stores.outbox.list('reminder:board')).map(({ delivery: { state } }) => state)).toEqual([
      'sent',
    ]);
  });
}

/** The same with the pseudonym in the person's place, and without what was the person's own alone. */
function expected(before: Awaited<ReturnType<typeof readEverything>>): unknown {
  const kept = {
    ...before,
    people: before.people.filter(({ id }) => id !== boden.id),
    seats: before.seats
      .filter(({ personId, from }) => personId !== boden.id || from <= '2022-12-14')
      .map((seat) => ({ ...seat, to: seat.personId === boden.id ? (seat.to ?? '2022-12-14') : seat.to })),
    givenAnswers: before.givenAnswers.filter(({ id }) => id !== 'a'),
    requests: before.requests.filter(({ asker }) => asker.id !== boden.id),
    // It could not be delivered any more.
    reminder: before.reminder.map((row) => ({ ...row, state: 'failed', reason: 'Cancelled' })),
  };
  return replaceTexts(kept, (text) =>
    text
      .replaceAll(boden.id, pseudonym.id)
      .replaceAll(chatOf(boden), pseudonym.id)
      .replaceAll(boden.name, pseudonym.name),
  );
}

/** Everywhere but with the namesake. */
function replaceTexts(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item) => replaceTexts(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  const isNamesake = Object.values(value).some((field) => String(field).endsWith(namesake.id));
  if (isNamesake) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, replaceTexts(field, replace)]));
}

/** The process dies at the nth area that it rewrites, having rewritten some of its records. */
function dyingAt(data: PersonalData, n: number): PersonalData {
  let areas = 0;
  return {
    ...data,
    areas: data.areas,
    rewrite: (area, rewrite) => {
      areas += 1;
      if (areas < n) return data.rewrite(area, rewrite);
      let records = 0;
      return data.rewrite(area, (record) => {
        records += 1;
        if (records > 1) throw new Error('died');
        return rewrite(record);
      });
    },
  };
}
