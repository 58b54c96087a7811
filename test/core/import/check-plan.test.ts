import { describe, expect, test } from '@jest/globals';
import { problemsOf, seedFiles } from './seed-files.ts';

describe('a goal', () => {
  test('with a target needs a comparison', () => {
    const edit = { file: 'goals.csv', from: '75,procent,at-least,62', to: '75,procent,,62' };
    expect(problemsOf(seedFiles(edit))).toEqual([
      'goals.csv, line 6, column comparison: The goal has a target but no comparison. Write at-least.',
    ]);
  });

  test('with a comparison needs a target', () => {
    const edit = { file: 'goals.csv', from: '75,procent,at-least,62', to: ',procent,at-least,62' };
    expect(problemsOf(seedFiles(edit))).toEqual([
      'goals.csv, line 6, column comparison: The goal has a comparison but no target. Fill in target or empty comparison.',
    ]);
  });
});

describe('a channel name', () => {
  test('belongs to one body, whatever its case', () => {
    const edit = { file: 'bodies.csv', from: 'beredning|', to: 'Board|' };
    expect(problemsOf(seedFiles(edit))).toEqual([
      'bodies.csv, line 3, column channel_names: The channel name “Board” already belongs to board. Remove it from one of them.',
    ]);
  });
});
