import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readPlaygroundPeople, stackPaths } from '../../infra/local/stack-config.ts';

const rows = (path: string): Record<string, string>[] => parse(readFileSync(path), { columns: true });
const roster = rows(stackPaths.roster);
const { currentUser, users } = readPlaygroundPeople();
const people = [currentUser, ...users];

describe('the people of the local stack', () => {
  test('each sit in both bodies for one municipality, by which they are named', () => {
    const municipalities = new Map(
      rows(join(stackPaths.seed, 'municipalities.csv')).map((row) => [row['municipality_code'], row['name']]),
    );
    const seats = roster.map((row) => [
      row['person_id'],
      row['person_name'],
      `Ledamot ${municipalities.get(row['municipality_code'])}`,
      row['body_id'],
    ]);
    expect(seats).toEqual(
      people.flatMap(({ aadObjectId, name }) => [
        [aadObjectId, name, name, 'board'],
        [aadObjectId, name, name, 'preparation'],
      ]),
    );
  });

  test('are six, from six municipalities; the one in front is from Kiruna', () => {
    expect(new Set(people.map(({ aadObjectId }) => aadObjectId)).size).toBe(6);
    expect(new Set(roster.map((row) => row['municipality_code'])).size).toBe(6);
    expect(currentUser.name).toBe('Ledamot Kiruna');
  });
});
