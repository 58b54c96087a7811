import { describe, expect, test } from '@jest/globals';
import type { AnswerChange } from '../../../src/core/attendance/answer.ts';
import { plainAnswer } from '../../../src/core/attendance/record-answer.ts';
import { noticeAudience } from '../../../src/core/plan/notice-audience.ts';

const meeting = {
  bodyId: 'board',
  date: '2022-12-15',
  notice: { sequence: 1, at: '2022-12-07T12:00:00.000Z', byId: 'coordinator' },
};

function change(
  at: string,
  municipalityCode: string,
  by: string,
  over: Partial<NonNullable<AnswerChange['after']>> | null = {},
): AnswerChange {
  const after = {
    ...plainAnswer('on-site'),
    municipalityCode,
    answeredById: by,
    answeredByName: `Ledamot ${by}`,
    answeredAt: at,
    via: 'card',
    late: false,
    ...over,
  } as const;
  return {
    id: at,
    at,
    municipalityCode,
    byId: by,
    byName: `Ledamot ${by}`,
    via: 'card',
    reason: null,
    before: null,
    after: over === null ? null : after,
  };
}

const seat = { personName: 'Ledamot', bodyId: 'board', order: null, from: '2022-01-01', to: null } as const;
const idsOf = (...history: readonly AnswerChange[]) =>
  noticeAudience(meeting, history, [
    { ...seat, personId: 'member-a', municipalityCode: '2582', role: 'member' },
    { ...seat, personId: 'member-b', municipalityCode: '2582', role: 'member' },
    { ...seat, personId: 'former', municipalityCode: '2582', role: 'member', to: '2022-06-30' },
    { ...seat, personId: 'substitute', municipalityCode: '2582', role: 'substitute' },
    { ...seat, personId: 'elsewhere', municipalityCode: '2582', role: 'member', bodyId: 'preparation' },
  ]).map(({ id }) => id);

describe('of a meeting’s change is told', () => {
  test('whoever gave the answer that stood then, once', () => {
    expect(
      idsOf(
        change('2022-12-05T08:00:00.000Z', '2582', 'a'),
        change('2022-12-06T08:00:00.000Z', '2582', 'b', { choice: 'not-coming' }),
        change('2022-12-06T09:00:00.000Z', '2584', 'b'),
      ),
    ).toEqual(['b']);
  });

  test('nobody for an answer that was cleared, or that came later', () => {
    expect(
      idsOf(
        change('2022-12-05T08:00:00.000Z', '2582', 'a'),
        change('2022-12-06T08:00:00.000Z', '2582', 'a', null),
        change('2022-12-07T12:00:00.001Z', '2584', 'b'),
      ),
    ).toEqual([]);
  });

  test('the same people, whatever they answer afterwards', () => {
    const before = change('2022-12-05T08:00:00.000Z', '2582', 'a');
    expect(idsOf(before, change('2022-12-08T08:00:00.000Z', '2582', 'b'))).toEqual(['a']);
    expect(idsOf(before, change('2022-12-08T08:00:00.000Z', '2582', 'a', null))).toEqual(['a']);
  });

  test('the substitute who was to come too', () => {
    expect(
      idsOf(
        change('2022-12-05T08:00:00.000Z', '2582', 'a', {
          choice: 'substitute',
          substituteId: 'stand-in',
          substituteName: 'Ersättare Boden',
        }),
      ),
    ).toEqual(['a', 'stand-in']);
  });

  test('the municipality’s members of that day for an answer on its behalf', () => {
    expect(idsOf(change('2022-12-05T08:00:00.000Z', '2582', 'coordinator', { via: 'coordinator' }))).toEqual([
      'member-a',
      'member-b',
    ]);
  });

  test('not who made the change, nor anybody of a change that nobody is told of', () => {
    expect(idsOf(change('2022-12-05T08:00:00.000Z', '2582', 'coordinator'))).toEqual([]);
    const history = [change('2022-12-05T08:00:00.000Z', '2582', 'a')];
    expect(noticeAudience({ ...meeting, notice: null }, history, [])).toEqual([]);
  });
});
