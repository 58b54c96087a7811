import { createHash } from 'node:crypto';

const maxPartLength = 200;
const separator = '!';
/** The character after the separator: where the keys with a prefix end. */
const afterSeparator = '"';

/**
 * A partition or row key of natural ids. Letters, digits and `. _ : @ ; -` stay readable; every other UTF-16 unit becomes
 * `~` and four hex digits, since the service forbids `/ \ # ?` and control characters, and some clients break on `%` and
 * `'`. A part that gets longer than 200 characters is replaced by its SHA-256, so a key of a few parts stays far below
 * Azure's limit of 1 024 characters and Azurite's of 512. Different ids give different keys.
 */
export function keyOf(...parts: readonly string[]): string {
  return parts.map(encodePart).join(separator);
}

/** The range of keys that begin with the parts: `from` included, `to` excluded. */
export function keysBelow(...parts: readonly string[]): { readonly from: string; readonly to: string } {
  const prefix = keyOf(...parts);
  return { from: `${prefix}${separator}`, to: `${prefix}${afterSeparator}` };
}

function encodePart(id: string): string {
  if (id === '') return '~';
  const readable = id.replace(
    /[^\w.:@;-]/g,
    (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (readable.length <= maxPartLength) return readable;
  // Hashed as escaped, so that ids that differ in a lone surrogate differ here too.
  return `~~${createHash('sha256').update(readable).digest('hex')}`;
}
