import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlaceholderValues } from './parameters.ts';

/** The content of the app package by file name. The zip has no folders. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** As in Microsoft's own tools: `${{NAME}}`. */
export const placeholder = /\$\{\{(\w+)\}\}/g;

/** The JSON files and icons of a folder, the placeholders in the JSON filled in; an unknown placeholder stays. */
export function readPackageFiles(folder: string, values: PlaceholderValues): PackageFiles {
  const names = readdirSync(folder).sort();
  const documents = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, Buffer.from(fill(readFileSync(join(folder, name), 'utf8'), values))] as const);
  const icons = names
    .filter((name) => name.endsWith('.png'))
    .map((name) => [name, readFileSync(join(folder, name))] as const);
  return Object.fromEntries([...documents, ...icons]);
}

function fill(json: string, values: PlaceholderValues): string {
  return json.replace(placeholder, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : JSON.stringify(value).slice(1, -1);
  });
}
