import { z } from 'zod/v4';
import { id } from './row-fields.ts';

export const synonymKinds = [
  'municipality',
  'service',
  'area',
  'agreement',
  'project',
  'phase',
  'goal',
  'body',
  'control',
] as const;

/**
 * What people call a row besides its name in it, in one language. Of an area the first English word is its English name,
 * which the outcome has none of.
 */
export const synonymRow = z.object({
  rowKind: z.enum(synonymKinds),
  rowId: id,
  language: z.enum(['sv', 'en']),
  words: z.array(z.string().min(1).max(100)).min(1),
});

export type Synonyms = z.infer<typeof synonymRow>;
