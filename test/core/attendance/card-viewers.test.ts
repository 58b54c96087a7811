import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/core/attendance/answer.ts';
import { cardViewers, substitutesOf } from '../../../src/core/attendance/card-viewers.ts';
import type { KnownPerson } from '../../../src/core/directory/people-store.ts';
import type { Seat } from '../../../src/core/directory/roster-store.ts';

const meeting = { body: 'board', date: '2022-12-14' };

function seat(personId: string, given: Partial<Seat> = {}): Seat {
  return {
    personId,
    personName: `Ledamot ${personId}`,
    municipalityCode: personId,
    bodyId: 'board',
    role: 'member',
    order: null,
    from: '2022-01-01',
    to: null,
    ...given,
  };
}

function known(id: string, accountId: string | null = `29:${id}`): KnownPerson {
  return {
    id,
    tenantId: 't',
    name: '',
    personalAddress: null,
    accountId,
    language: null,
    subscribedIn: null,
    unsubscribedAt: null,
    pausedUntil: null,
    blockedAt: null,
  };
}

function answered(municipalityCode: string, answeredAt: string): Answer {
  return {
    municipalityCode,
    choice: 'on-site',
    substituteName: null,
    substituteId: null,
    partial: null,
    note: null,
    answeredById: municipalityCode,
    answeredByName: '',
    answeredAt,
    via: 'card',
    late: false,
  };
}

function viewers(seats: readonly Seat[], people: readonly KnownPerson[], answers: readonly Answer[] = []) {
  return cardViewers({ meeting, answers, directory: { seats: () => seats, people: () => people } });
}

describe('the viewers of a card', () => {
  test('are the people on the roster of the body on its date whose account is known, each once', () => {
    const seats = [
      seat('kiruna'),
      seat('kiruna', { municipalityCode: 'boden' }),
      seat('boden'),
      seat('lulea', { bodyId: 'preparation' }),
      seat('pitea', { to: '2022-12-13' }),
      seat('kalix'),
    ];
    const people = [known('kiruna'), known('boden', null), known('lulea'), known('pitea'), known('other')];

    expect(viewers(seats, people)).toEqual(['29:kiruna']);
  });

  test('stay at sixty: those without an answer first, then those who answered last, in a steady order', () => {
    const ids = Array.from({ length: 70 }, (_, index) => String(index).padStart(2, '0'));
    const seats = ids.map((id) => seat(id));
    const people = ids.map((id) => known(id));
    const answers = ids
      .slice(0, 65)
      .map((id) => answered(id, `2022-12-07T08:${String(Number(id) % 60).padStart(2, '0')}:00.000Z`));

    const shown = viewers(seats, people, answers);
    expect(shown).toHaveLength(60);
    expect(shown).toEqual(expect.arrayContaining(['29:65', '29:66', '29:67', '29:68', '29:69']));
    // The ten who answered first: 00 to 04, and 60 to 64, in the same five minutes.
    expect(shown.filter((id) => ['29:00', '29:01', '29:60', '29:64'].includes(id))).toEqual([]);
    expect(shown).toEqual([...shown].sort());
  });
});

test('substitutes come in their order, those without one last', () => {
  const substitute = (personId: string, order: number | null) =>
    seat(personId, { role: 'substitute', municipalityCode: 'kiruna', order });
  const seats = [
    substitute('third', null),
    substitute('second', 2),
    substitute('first', 1),
    seat('kiruna'),
    seat('elsewhere', { role: 'substitute', municipalityCode: 'boden', order: 1 }),
  ];

  expect(substitutesOf(seats, meeting, 'kiruna').map(({ personId }) => personId)).toEqual([
    'first',
    'second',
    'third',
  ]);
});
