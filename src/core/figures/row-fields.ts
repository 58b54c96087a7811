import { z } from 'zod/v4';

/** What the columns of figures hold. */
export const id = z.string().regex(/^[a-z0-9åäö]+(?:-[a-z0-9åäö]+)*$/);
export const text = z.string().min(1).max(1_000);
export const year = z.number().int().min(2000).max(2100);
export const date = z.iso.date();
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const sek = z.number().int();
export const count = z.number().int().min(0);
export const daysBefore = count.max(90);
