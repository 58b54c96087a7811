import { z } from 'zod/v4';
import type { NamedKind, RowReference } from '../names.ts';
import { query } from '../query.ts';

/**
 * JSON Schema in the part of it that every server of structured output takes, Azure's too: no lengths, ranges and formats,
 * every property required, none besides.
 */
export interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly (string | number | boolean)[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** The slots of a query that hold ids, and of which rows. */
const idSlots: Readonly<Record<string, NamedKind>> = {
  municipalities: 'municipality',
  services: 'service',
  areas: 'area',
  agreements: 'agreement',
  projects: 'project',
  phases: 'phase',
  goals: 'goal',
  body: 'body',
  controls: 'control',
};

/** An enumeration must not be empty; this stands for no row, and no query that holds it is supported by any words. */
const noRow = '-';

/** `query` as it is checked, with the ids of the rows in place of any string. */
export function querySchema(rows: readonly RowReference[]): JsonSchema {
  const kinds = [...new Set(Object.values(idSlots))];
  const $defs = Object.fromEntries(
    kinds.map((kind) => {
      const ids = rows.filter((row) => row.kind === kind).map(({ id }) => id);
      return [kind, { type: 'string', enum: ids.length > 0 ? ids : [noRow] }];
    }),
  );
  return { ...plain(z.toJSONSchema(z.object({ query: query.nullable() })), null), $defs };
}

function plain(schema: z.core.JSONSchema.BaseSchema, ids: NamedKind | null): JsonSchema {
  if (schema.anyOf) return { anyOf: schema.anyOf.map((option) => plain(option, ids)) };
  if (typeof schema.const === 'string') return { type: 'string', enum: [schema.const] };
  const values = schema.enum?.filter((value) => value !== null);
  if (values) return { type: 'string', enum: values };
  if (schema.properties) return object(schema.properties, new Set(schema.required));
  if (schema.type === 'array') return { type: 'array', items: plain(itemsOf(schema), ids) };
  if (schema.type === 'string' && ids !== null) return { $ref: `#/$defs/${ids}` };
  return { type: schema.type ?? 'null' };
}

/** A slot that a query may lack is null: a strict schema has every property required. */
function object(
  properties: NonNullable<z.core.JSONSchema.BaseSchema['properties']>,
  needed: ReadonlySet<string>,
): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, value]) => {
        const slot = plain(schemaOf(value), idSlots[name] ?? null);
        return [name, needed.has(name) ? slot : { anyOf: [slot, { type: 'null' }] }];
      }),
    ),
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

function itemsOf({ items }: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema {
  return Array.isArray(items) ? {} : schemaOf(items);
}

/** JSON Schema's `true` and an absent schema allow anything; `query` has neither. */
function schemaOf(schema: boolean | z.core.JSONSchema.BaseSchema | undefined): z.core.JSONSchema.BaseSchema {
  return typeof schema === 'object' ? schema : {};
}
