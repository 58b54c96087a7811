import { describe, expect, test } from '@jest/globals';
import { markOf } from '../../../src/core/corrections/figure-reference.ts';
import { figuresShown } from '../../../src/core/corrections/figures-shown.ts';
import type { Query } from '../../../src/core/questions/query.ts';
import { wholeYear2022 } from '../../support/figures-2022.ts';

const marks = (query: Query) => figuresShown(query, wholeYear2022).map(markOf);

describe('the figures that an answer shows', () => {
  test('of one fee are that fee', () => {
    const query: Query = {
      kind: 'fees',
      years: [2022],
      services: ['e-arkiv'],
      municipalities: ['2584'],
      operation: 'values',
      by: 'municipality',
      top: 1,
    };
    expect(marks(query)).toEqual(['2022 fees e-arkiv/2584 amountSek']);
    expect(marks({ ...query, services: 'all', municipalities: 'all' })).toHaveLength(84);
    expect(marks({ ...query, operation: 'share' })).toHaveLength(14);
    expect(marks({ ...query, years: [2021] })).toEqual([]);
  });

  test('of the outcome are its measures, and of all areas their printed sum too', () => {
    const query: Query = {
      kind: 'outcome',
      year: 2022,
      areas: 'whole',
      measures: ['income'],
      operation: 'values',
    };
    expect(marks(query)).toEqual(['2022 outcome summa incomeSek']);
    expect(marks({ ...query, areas: 'all' })).toContain('2022 outcome summa incomeSek');
    const inTheRed = marks({ ...query, areas: 'all', operation: 'in-the-red' });
    expect(inTheRed).toContain('2022 outcome raddningstjanst deviationSek');
    expect(inTheRed).not.toContain('2022 outcome summa deviationSek');
  });

  test('of attendance are the counts of the meetings that were held', () => {
    const query: Query = {
      kind: 'attendance',
      year: 2022,
      body: 'board',
      at: null,
      municipalities: [],
      operation: 'values',
    };
    expect(marks(query)).toEqual([
      '2022 meetings board/2022-03-16 municipalitiesPresent',
      '2022 meetings board/2022-06-22 municipalitiesPresent',
      '2022 meetings board/2022-10-12 municipalitiesPresent',
      '2022 meetings board/2022-12-14 municipalitiesPresent',
    ]);
    expect(marks({ ...query, operation: 'latest' })).toEqual([
      '2022 meetings board/2022-12-14 municipalitiesPresent',
    ]);
  });

  test('of a goal are its status and outcome', () => {
    const query: Query = { kind: 'goals', year: 2022, goals: ['kompetens'], status: null, level: null };
    expect(marks(query)).toEqual(['2022 goals kompetens status', '2022 goals kompetens outcome']);
    expect(marks({ ...query, goals: [], status: 'not-met' })).toContain('2022 goals kompetens status');
    expect(marks({ ...query, goals: [], level: 'effect-goal' })).toEqual([]);
  });

  test('of what has no correctable figure are none', () => {
    expect(marks({ kind: 'projects', year: 2022, projects: [], phases: [] })).toEqual([]);
  });
});
