import { readFileSync } from 'node:fs';
import { cardSchemas, type TemplateName } from '../../../src/core/card-content.ts';

export type CardNode = Readonly<Record<string, unknown>>;

export const templateNames = Object.keys(cardSchemas) as readonly TemplateName[];

export function sampleOf(name: TemplateName): unknown {
  return JSON.parse(readFileSync(new URL(`../../../cards/samples/${name}.json`, import.meta.url), 'utf8'));
}

/** Every object of a card, the card itself first. */
export function nodesOf(value: unknown): readonly CardNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as CardNode, ...Object.values(value).flatMap(nodesOf)];
}

/** Every string of a card. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
