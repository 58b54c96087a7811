import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, type Choice, choices } from '../../../src/core/attendance/answer.ts';
import { tallyOf, thresholds } from '../../../src/core/attendance/tally.ts';
import { wholeYear2022 } from '../../support/figures-2022.ts';

const entitled = wholeYear2022.flatMap(({ municipalities }) => municipalities.map(({ code }) => code));

function answer(municipalityCode: string, choice: Choice): Answer {
  return {
    municipalityCode,
    choice,
    substituteName: choice === 'substitute' ? 'Ersättare' : null,
    substituteId: null,
    partial: null,
    note: null,
    answeredById: 'person',
    answeredByName: 'Ledamot',
    answeredAt: '2022-12-07T08:02:00Z',
    via: 'card',
    late: false,
  };
}

describe('tally', () => {
  test('the goal of 75 % of 14 municipalities is 11, the quorum 8', () => {
    const { goal, quorum } = tallyOf({ answers: [], entitled, goalPercent: 75 });

    expect(goal).toEqual({ needed: 11, met: false, shortBy: 11 });
    expect(quorum).toEqual({ needed: 8, met: false, shortBy: 8 });
  });

  test.each([
    [7, { needed: 11, met: false, shortBy: 4 }, { needed: 8, met: false, shortBy: 1 }],
    [8, { needed: 11, met: false, shortBy: 3 }, { needed: 8, met: true, shortBy: 0 }],
    [10, { needed: 11, met: false, shortBy: 1 }, { needed: 8, met: true, shortBy: 0 }],
    [11, { needed: 11, met: true, shortBy: 0 }, { needed: 8, met: true, shortBy: 0 }],
  ])('%i of 14 against goal and quorum', (coming, goal, quorum) => {
    expect(thresholds({ coming, entitled: 14, goalPercent: 75 })).toEqual({ goal, quorum });
  });

  test('a share that comes out even is not rounded up: 75 % of 12 is 9', () => {
    expect(thresholds({ coming: 9, entitled: 12, goalPercent: 75 }).goal.met).toBe(true);
  });

  test('on site, online and substitute count as coming; no answer is not the same as not coming', () => {
    const answers = choices.map((choice, index) => answer(entitled[index] ?? '', choice));

    const tally = tallyOf({ answers, entitled, goalPercent: 75 });

    expect(tally.byChoice).toEqual({ 'on-site': 1, online: 1, substitute: 1, 'not-coming': 1 });
    expect(tally.coming).toBe(3);
    expect(tally.unanswered).toBe(10);
  });

  test('a municipality that is not entitled does not count', () => {
    const tally = tallyOf({ answers: [answer('0180', 'on-site')], entitled, goalPercent: 75 });

    expect(tally.coming).toBe(0);
    expect(tally.unanswered).toBe(14);
  });

  test('coming, not coming and unanswered always add up to the entitled ones', () => {
    const answers = fc
      .uniqueArray(fc.constantFrom(...entitled, '0180'))
      .chain((codes) =>
        fc.tuple(...codes.map((code) => fc.constantFrom(...choices).map((c) => answer(code, c)))),
      );
    fc.assert(
      fc.property(answers, (given) => {
        const tally = tallyOf({ answers: given, entitled, goalPercent: 75 });
        expect(tally.coming + tally.byChoice['not-coming'] + tally.unanswered).toBe(14);
      }),
    );
  });
});
