import { describe, expect, test } from '@jest/globals';
import type { Answer, PartialPresence } from '../../../src/core/attendance/answer.ts';
import type { Seat } from '../../../src/core/directory/roster-store.ts';
import { describePresence } from '../../../src/core/presence/describe-serving.ts';
import { proposedPresence } from '../../../src/core/presence/proposed-presence.ts';
import type { SubstituteChain } from '../../../src/core/substitutes/substitute-chain.ts';
import { anAnswer, kiruna, meetingId } from './support/after-meeting.ts';

const seat = {
  municipalityCode: kiruna,
  bodyId: 'board',
  order: null,
  from: '2022-01-01',
  to: null,
} as const;
const member: Seat = { ...seat, personId: 'm', personName: 'Ledamot Kiruna', role: 'member' };
const substitute: Seat = { ...seat, personId: 's', personName: 'Ersättare Kiruna', role: 'substitute' };
const seats = { members: [member], substitutes: [substitute] };

function accepted(part: PartialPresence | null): SubstituteChain {
  const at = '2022-12-08T08:00:00Z';
  const request = {
    round: 1,
    personId: 's',
    personName: 'Ersättare Kiruna',
    part,
    state: 'accepted',
    askedAt: at,
    expiresAt: at,
    changedAt: at,
  } as const;
  return { meetingId, municipalityCode: kiruna, requests: [request], vacantSince: null };
}

function proposed(answer: Partial<Answer> | null, chain: SubstituteChain | null = null) {
  const given = answer && anAnswer(kiruna, answer);
  const presence = proposedPresence({ municipalityCode: kiruna, answer: given, chain, seats });
  return presence && describePresence(presence, 'sv');
}

const paragraph = (number: number) => ({ kind: 'paragraph', paragraph: number }) as const;
const period = (from: number | null, to: number | null): PartialPresence => ({
  kind: 'period',
  from: from === null ? null : paragraph(from),
  to: to === null ? null : paragraph(to),
});

describe('what the answers lead to expect', () => {
  test('nothing of who did not answer', () => {
    expect(proposed(null)).toBeNull();
  });

  test.each([
    ['on-site', 'Ledamot Kiruna'],
    ['online', 'Ledamot Kiruna'],
    ['not-coming', 'Frånvarande'],
  ] as const)('%s', (choice, expected) => {
    expect(proposed({ choice })).toBe(expected);
  });

  test('a substitute in the place of the member, known to the roster or by name alone', () => {
    const choice = 'substitute';
    expect(proposed({ choice, substituteId: 's', substituteName: 'Ersättare Kiruna' })).toBe(
      'Ersättare Kiruna i stället för Ledamot Kiruna',
    );
    expect(proposed({ choice, substituteName: 'Någon annan' })).toBe(
      'Någon annan i stället för Ledamot Kiruna',
    );
    expect(proposed({ choice })).toBe('Närvarande, utan namn');
  });

  test.each([
    [
      period(12, null),
      'Ledamot Kiruna, från §\u00a012; Ersättare Kiruna i stället för Ledamot Kiruna, till och med §\u00a011',
    ],
    [
      period(null, 12),
      'Ledamot Kiruna, till och med §\u00a012; Ersättare Kiruna i stället för Ledamot Kiruna, från §\u00a013',
    ],
    [
      period(5, 12),
      'Ledamot Kiruna, §§\u00a05–12; Ersättare Kiruna i stället för Ledamot Kiruna, till och med §\u00a04; Ersättare Kiruna i stället för Ledamot Kiruna, från §\u00a013',
    ],
    [period(1, null), 'Ledamot Kiruna, från §\u00a01'],
  ])('the accepted substitute serves while the member does not', (partial, expected) => {
    expect(proposed({ partial }, accepted(partial))).toBe(expected);
  });

  test('for an item with jäv the substitute serves for that item', () => {
    const byParagraph: PartialPresence = { kind: 'conflict-of-interest', item: '§ 15' };
    expect(proposed({ partial: byParagraph }, accepted(byParagraph))).toBe(
      'Ledamot Kiruna (jäv: § 15); Ersättare Kiruna i stället för Ledamot Kiruna, §\u00a015',
    );
    const byName: PartialPresence = { kind: 'conflict-of-interest', item: 'Ärende 5' };
    expect(proposed({ partial: byName }, accepted(byName))).toBe(
      'Ledamot Kiruna (jäv: Ärende 5); Ersättare Kiruna i stället för Ledamot Kiruna, för Ärende 5',
    );
  });

  test('without a substitute who accepted, the member’s part alone', () => {
    expect(proposed({ partial: period(12, null) })).toBe('Ledamot Kiruna, från §\u00a012');
  });
});
