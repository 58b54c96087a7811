import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../infra/azure/', import.meta.url));

/** A Bicep file as far as its layout tells: each declaration begins a line, each block ends with a brace that does. */
export interface BicepFile {
  /** Below `infra/azure`, with slashes. */
  readonly path: string;
  /** Without comments. */
  readonly text: string;
  readonly declared: readonly { readonly kind: string; readonly name: string }[];
  /** Parameters without a default. */
  readonly required: readonly string[];
  readonly modules: readonly {
    readonly name: string;
    readonly path: string;
    readonly given: readonly string[];
  }[];
  readonly apiVersions: readonly string[];
}

/** Every Bicep file of the project; no compiler stands behind it. */
export function readBicepFiles(): readonly BicepFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.bicep'))
    .sort()
    .map(readBicepFile);
}

export function readBicepFile(path: string): BicepFile {
  const text = readFileSync(`${folder}${path}`, 'utf8').replaceAll(/^[ \t]*\/\/.*$/gm, '');
  const declarations = /^(param|var|resource|module|output) (\w+)/gm;
  return {
    path,
    text,
    declared: [...text.matchAll(declarations)].map(([, kind = '', name = '']) => ({ kind, name })),
    required: named(text.matchAll(/^param (\w+) [^=\n]+$/gm)),
    modules: [...text.matchAll(/^module (\w+) '([^']+)'(.*?)^}/gms)].map(
      ([, name = '', modulePath = '', block = '']) => ({
        name,
        path: modulePath,
        given: named(block.matchAll(/^ {4}(\w+):/gm)),
      }),
    ),
    apiVersions: named(text.matchAll(/^resource \w+ '[\w./]+@([^']*)'/gm)),
  };
}

/** The strings of `var NAME = ['…']`, on one line or several. */
export function stringsOf(file: BicepFile, name: string): readonly string[] {
  const list = new RegExp(`^var ${name} = \\[(.*?)\\]`, 'ms').exec(file.text)?.[1] ?? '';
  return named(list.matchAll(/'([^']*)'/g));
}

/** The keys of `var NAME = {…}`, or of an object one level within it. */
export function keysOf(file: BicepFile, name: string, within?: string): readonly string[] {
  const block = new RegExp(`^var ${name} = \\{(.*?)^\\}`, 'ms').exec(file.text)?.[1] ?? '';
  if (within === undefined) return named(block.matchAll(/^ {2}(\w+):/gm));
  const inner = new RegExp(`^ {2}${within}: \\{(.*?)^ {2}\\}`, 'ms').exec(block)?.[1] ?? '';
  return named(inner.matchAll(/^ {4}(\w+):/gm));
}

function named(matches: Iterable<RegExpMatchArray>): readonly string[] {
  return [...matches].map(([, name = '']) => name);
}
