import { describe, expect, test } from '@jest/globals';
import { type JsonSchema, querySchema } from '../../../../src/core/questions/language-model/query-schema.ts';
import { vocabularyOf } from '../../../../src/core/questions/language-model/vocabulary.ts';
import { figures2022 } from '../../../support/figures-2022.ts';

const vocabulary = vocabularyOf(figures2022, '2022-12-07');

describe('the vocabulary', () => {
  test('names the rows in both languages', () => {
    expect(vocabulary.rows).toContainEqual({ kind: 'municipality', id: '2584', names: ['Kiruna'] });
    expect(vocabulary.rows).toContainEqual({
      kind: 'service',
      id: 'e-arkiv',
      names: ['Gemensamt e-arkiv', 'Joint e-archive'],
    });
    expect(vocabulary.rows.filter(({ names }) => names.length === 0)).toEqual([]);
    expect(vocabulary).toMatchObject({ today: '2022-12-07', years: [2022] });
  });

  test('holds ids and names alone: no figure, no reason, no person', () => {
    const fields = new Set(vocabulary.rows.flatMap((row) => Object.keys(row)));

    expect([...fields].sort()).toEqual(['id', 'kind', 'names']);
    expect(JSON.stringify(vocabulary.rows)).not.toContain('Samordnartjänsten var vakant');
  });
});

describe('the schema', () => {
  const schemas = [...walk(vocabulary.schema)];

  test('takes the ids of the loaded rows alone', () => {
    expect(vocabulary.schema.$defs?.['service']?.enum).toEqual([
      'grundbelopp',
      'e-kontor',
      'e-tjansteplattform',
      'raddningstjanst',
      'e-arkiv',
      'datacenter',
    ]);
    expect(vocabulary.schema.$defs?.['municipality']?.enum).toHaveLength(14);
  });

  test('is strict: every property required, none besides, and no keyword that servers refuse', () => {
    const allowed = 'type enum anyOf items properties required additionalProperties $ref $defs'.split(' ');
    const keywords = new Set(schemas.flatMap((schema) => Object.keys(schema)));
    const objects = schemas.filter(({ type }) => type === 'object');

    expect([...keywords].filter((keyword) => !allowed.includes(keyword))).toEqual([]);
    expect(objects.length).toBeGreaterThan(10);
    for (const { properties, required, additionalProperties } of objects) {
      expect(required).toEqual(Object.keys(properties ?? {}));
      expect(additionalProperties).toBe(false);
    }
  });

  test('lets a model leave empty what a query may lack', () => {
    const slots = schemas.flatMap(({ properties }) => Object.entries(properties ?? {}));
    for (const name of ['place', 'limit']) {
      const [, slot] = slots.find(([each]) => each === name) ?? [];
      expect(slot?.anyOf?.at(-1)).toEqual({ type: 'null' });
    }
  });

  test('leaves no slot of a query to free text but a date', () => {
    const free = schemas.flatMap(({ properties }) =>
      Object.entries(properties ?? {}).filter(([, slot]) => [slot, ...walk(slot)].some(isAnyString)),
    );

    expect([
      ...new Set(free.filter(([name]) => name !== 'query' && name !== 'at').map(([name]) => name)),
    ]).toEqual(['date']);
  });

  test('stays valid for figures that lack a kind of row', () => {
    expect(querySchema([]).$defs?.['project']?.enum).toEqual(['-']);
  });
});

function isAnyString({ type, enum: values }: JsonSchema): boolean {
  return type === 'string' && values === undefined;
}

function* walk(schema: JsonSchema): Generator<JsonSchema> {
  yield schema;
  const parts = [
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.$defs ?? {}),
  ];
  for (const part of parts) yield* walk(part);
}
