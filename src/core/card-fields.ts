import { z } from 'zod/v4';

/** What the data of cards is made of. */
export function record<S extends z.core.$ZodLooseShape>(fields: S) {
  return z.object(fields).readonly();
}

export function list<S extends z.ZodType>(item: S) {
  return z.array(item).readonly();
}

export const text = z.string();
export const lang = z.enum(['sv', 'en']);
