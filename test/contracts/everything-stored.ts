import type { Address } from '../../src/core/chat/events.ts';
import type { Correction } from '../../src/core/corrections/correction.ts';
import type { Inquiry } from '../../src/core/inquiries/inquiry.ts';
import { whole } from '../../src/core/questions/remembered.ts';
import type { Stores } from '../../src/storage/stores.ts';
import { answerOf, changeOf, channelAddress, delivery, figures, personalAddress, seat } from './samples.ts';

const tenantId = 'a6f1b2c3-0000-4000-8000-000000000001';
export const boden = { id: '33333333-3333-4333-8333-333333332582', tenantId, name: 'Ledamot Boden' };
export const kiruna = { id: '33333333-3333-4333-8333-333333332584', tenantId, name: 'Ledamot Kiruna' };
/** Somebody of the same name in another municipality. */
export const namesake = { id: '33333333-3333-4333-8333-333333332514', tenantId, name: 'Ledamot Boden' };
export const chatOf = ({ id }: { readonly id: string }) => `a:1${id.slice(-4)}-personal`;

export const meetingId = 'board-2022-12-14';
const at = '2022-12-07T08:00:00.000Z';
const address = (person: { readonly id: string }): Address => personalAddress(chatOf(person));
const channel = channelAddress('19:board@thread.tacv2');
const names = ({ id, name }: { readonly id: string; readonly name: string }) => ({
  answeredById: id,
  answeredByName: name,
});

/** Writes Boden's member, Kiruna's and a namesake into every store, in every place where a person can stand. */
export async function storeEverybody(stores: Stores): Promise<void> {
  for (const person of [boden, kiruna, namesake]) {
    await stores.people.change(person, (known) => ({
      ...known,
      personalAddress: address(person),
      accountId: `29:${person.id}`,
      subscribedIn: 'sv',
    }));
    await stores.conversations.write(
      { tenantId, personId: person.id, conversationId: chatOf(person) },
      { remembered: whole({ kind: 'goals', year: 2022, goals: [], status: null, level: null }), at },
    );
  }
  const own = (person: typeof boden) => ({ personId: person.id, personName: person.name, bodyId: 'board' });
  await stores.roster.replaceAll([
    { ...seat(boden.id, '2582'), ...own(boden) },
    { ...seat(boden.id, '2582'), ...own(boden), bodyId: 'preparation', to: '2022-06-30' },
    { ...seat(boden.id, '2582'), ...own(boden), role: 'secretary', from: '2023-01-01' },
    { ...seat(kiruna.id, '2584'), ...own(kiruna) },
    { ...seat(namesake.id, '2514'), ...own(namesake) },
  ]);
  await storeAttendance(stores);
  await storePlan(stores);
  await storeDeliveries(stores);
  await storeQuestions(stores);
  await stores.channels.bind({
    address: channel,
    name: 'Norrbottens e-nämnd',
    bodyId: 'board',
    boundBy: boden.id,
    boundAt: at,
  });
  const row = { kind: 'service', id: 'e-arkiv' } as const;
  await stores.synonyms.put({ word: 'arkivet', language: 'sv', rows: [row], addedBy: boden.id, addedAt: at });
}

async function storeAttendance({ attendance, presence, substitutes }: Stores): Promise<void> {
  const own = answerOf('2582', { ...names(boden), note: 'Ledamot Boden kommer senare' });
  const replaced = answerOf('2582', { ...names(kiruna), choice: 'not-coming', via: 'coordinator' });
  const substitute = { substituteName: boden.name, substituteId: boden.id } as const;
  const other = answerOf('2584', { ...names(kiruna), choice: 'substitute', ...substitute });
  const third = answerOf('2514', names(namesake));
  await attendance.record(meetingId, changeOf('1', own), null);
  const first = await attendance.read(meetingId, '2582');
  const reason = 'telefonsamtal med Ledamot Boden';
  await attendance.record(meetingId, { ...changeOf('2', replaced, own), reason }, first?.etag ?? null);
  await attendance.record(meetingId, changeOf('3', other), null);
  await attendance.record(meetingId, changeOf('4', third), null);

  const served = { role: 'member', insteadOf: null, from: null, to: null, conflictOfInterest: null } as const;
  const serving = (person: typeof boden) => ({ ...served, name: person.name, personId: person.id });
  const named = { ...served, role: 'substitute', name: 'Ersättare Boden', personId: null } as const;
  const confirmed = {
    meetingId,
    bodyId: 'board',
    date: '2022-12-14',
    municipalities: [
      {
        municipalityCode: '2582',
        present: true,
        serving: [serving(boden), { ...named, insteadOf: boden.name }],
      },
      { municipalityCode: '2514', present: true, serving: [serving(namesake)] },
    ],
    confirmedById: boden.id,
    confirmedByName: boden.name,
    confirmedAt: at,
  };
  await presence.record({ id: '1', before: null, after: confirmed }, null);

  const request = { round: 1, part: null, askedAt: at, expiresAt: at, changedAt: at };
  const after = {
    meetingId,
    municipalityCode: '2582',
    requests: [{ ...request, personId: boden.id, personName: boden.name, state: 'declined' as const }],
    vacantSince: at,
  };
  await substitutes.record({ id: '1', at, byId: boden.id, byName: boden.name, before: null, after }, null);
}

async function storePlan({ plan }: Stores): Promise<void> {
  const after = {
    meetingId,
    bodyId: 'board',
    date: '2022-12-14',
    start: '10:00',
    end: '12:00',
    form: 'ordinary' as const,
    mode: null,
    place: null,
    link: null,
    status: 'planned' as const,
    reason: null,
    movedFrom: null,
    sequence: 1,
    notice: { sequence: 1, at, byId: boden.id },
  };
  const by = { byId: boden.id, byName: boden.name, via: 'command' } as const;
  await plan.record([{ id: '1', at, ...by, what: 'added', before: null, after }], null);
}

async function storeDeliveries({ outbox }: Stores): Promise<void> {
  const to = (person: typeof boden) => ({
    ...delivery('digest:2022-12', `person:${person.id}`),
    recipientName: person.name,
    address: address(person),
  });
  await outbox.plan('digest:2022-12', [
    { ...to(boden), state: 'sent', messageId: '1' },
    to(kiruna),
    { ...to(namesake), state: 'sent', messageId: '2' },
  ]);
  await outbox.plan('reminder:board', [{ ...to(boden), streamId: 'reminder:board' }]);
}

async function storeQuestions(stores: Stores): Promise<void> {
  const inquiry: Inquiry = {
    id: '2022-12.1',
    state: 'answered',
    asker: boden,
    address: address(boden),
    askedAt: at,
    language: 'sv',
    text: 'Var bor Ledamot Boden?',
    outcome: 'not-understood',
    before: null,
    forwardedAt: at,
    answer: { sv: 'Svar', en: null, by: kiruna, at },
  };
  await stores.inquiries.add(inquiry);
  const answered = { sv: 'Svar', en: null, by: boden, at };
  await stores.inquiries.add({
    ...inquiry,
    id: '2022-12.2',
    asker: kiruna,
    address: address(kiruna),
    answer: answered,
  });

  const figure = { year: 2022, kind: 'outcome', key: 'e-arkiv', column: 'incomeSek' } as const;
  const correction: Correction = {
    id: 'abcdef0123',
    figure,
    oldValue: 1,
    newValue: 2,
    reason: 'Ledamot Boden har läst fel',
    source: 'protokollet',
    proposedBy: boden,
    proposedFrom: address(boden),
    language: 'sv',
    proposedAt: at,
    state: 'accepted',
    decidedBy: kiruna,
    decidedAt: at,
    comment: null,
    versionId: null,
    announced: 'all',
  };
  await stores.corrections.write(correction, null);
  const { id, oldValue, newValue, reason, source } = correction;
  const note = { id, figure, oldValue, newValue, reason, source, proposedBy: boden, acceptedBy: kiruna };
  await stores.figures.stage(figures({ versionId: '2022-0000000000000001' }), [{ ...note, acceptedAt: at }]);

  const shown = { language: 'sv', at, versionIds: ['v'], figures: [{ mark: 'm', value: 1 }] } as const;
  await stores.givenAnswers.add([
    { ...shown, id: 'a', person: boden, address: address(boden) },
    { ...shown, id: `abcdef0123.person:${boden.id}`, person: boden, address: channel },
    { ...shown, id: 'c', person: kiruna, address: address(kiruna) },
  ]);

  const wish = {
    round: 1,
    language: 'sv',
    municipalityCode: '2582',
    bodyId: 'board',
    role: 'member',
    askedAt: at,
    state: 'accepted',
    decidedAt: at,
    announced: true,
  } as const;
  const decided = { ...wish, decidedBy: boden };
  await stores.rosterRequests.write(
    { ...wish, id: 'a1', asker: boden, address: channel, decidedBy: kiruna },
    null,
  );
  await stores.rosterRequests.write({ ...decided, id: 'a2', asker: kiruna, address: channel }, null);
}

/** What the stores tell, without version marks. */
export async function readEverything(stores: Stores) {
  const deliveries = async (streamId: string) =>
    (await stores.outbox.list(streamId)).map((row) => row.delivery);
  return {
    people: await stores.people.list(),
    seats: await stores.roster.list(),
    answers: sorted(await stores.attendance.answers(meetingId)),
    answerHistory: await stores.attendance.history(meetingId),
    presence: await stores.presence.list(),
    presenceHistory: await stores.presence.history(meetingId),
    chains: (await stores.substitutes.list(meetingId)).map(({ chain }) => chain),
    chainHistory: await stores.substitutes.history(meetingId),
    plan: await stores.plan.list(),
    planHistory: await stores.plan.history(meetingId),
    digest: sorted(await deliveries('digest:2022-12')),
    reminder: await deliveries('reminder:board'),
    inquiries: sorted(await stores.inquiries.list(null)),
    correction: (await stores.corrections.read('abcdef0123'))?.correction,
    versions: await stores.figures.listVersions(),
    givenAnswers: sorted(
      await stores.givenAnswers.thatShowed({ mark: 'm', value: 1 }, { from: '2022-12-07', to: '2022-12-07' }),
    ),
    requests: (await stores.rosterRequests.list()).map(({ request }) => request),
    channels: await stores.channels.list(),
    synonyms: await stores.synonyms.list(),
  };
}

/** In an order that does not depend on who is in the records. */
function sorted<T extends object>(records: readonly T[]): readonly T[] {
  const key = (record: T) =>
    JSON.stringify(
      ['municipalityCode', 'messageId', 'state', 'id'].map((name) =>
        name in record ? Reflect.get(record, name) : null,
      ),
    );
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
