import { z } from 'zod/v4';
import { checkColorIcon, checkOutlineIcon } from './check-icons.ts';
import { loadMicrosoftSchemas, type MicrosoftSchemas } from './microsoft-schemas.ts';
import { type PackageFiles, placeholder } from './read-package-files.ts';

const manifestName = 'manifest.json';

/** The parts of a manifest that the rules beyond its schema look at. */
const manifestParts = z.object({
  $schema: z.string(),
  manifestVersion: z.string(),
  version: z.string(),
  icons: z.object({ color: z.string(), outline: z.string() }),
  description: z.object({ short: z.string(), full: z.string() }),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string() })) }),
});
type ManifestParts = z.infer<typeof manifestParts>;

/**
 * Everything that would make Teams refuse the package or show a gap to its users: Microsoft's schemas, complete language
 * files, the rules of the icons, placeholders left over, files missing or too many. One sentence a problem.
 */
export function checkPackage(files: PackageFiles): readonly string[] {
  const document = readJson(files, manifestName);
  if (document === null) return [`${manifestName} is missing or is not JSON.`];
  const parts = manifestParts.safeParse(document);
  if (!parts.success) {
    return parts.error.issues.map(
      ({ path, message }) => `${manifestName}: ${path.join('.') || 'it'}: ${message}.`,
    );
  }
  const manifest = parts.data;
  const schemas = loadMicrosoftSchemas(manifest.manifestVersion);
  if (!schemas) return [`${manifestName}: Microsoft has no manifest version ${manifest.manifestVersion}.`];
  const languageFiles = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
  return [
    ...checkFileNames(files, [manifestName, manifest.icons.color, manifest.icons.outline, ...languageFiles]),
    ...checkPlaceholders(files),
    ...schemas.checkManifest(manifestName, document),
    ...checkManifest(manifest),
    ...languageFiles.flatMap((file) => checkLanguageFile(files, file, document, schemas)),
    ...checkIcon(files, manifest.icons.color, checkColorIcon),
    ...checkIcon(files, manifest.icons.outline, checkOutlineIcon),
  ];
}

function checkFileNames(files: PackageFiles, named: readonly string[]): readonly string[] {
  return [
    ...named.filter((name) => !files[name]).map((name) => `${name} is named in ${manifestName} but missing.`),
    ...Object.keys(files)
      .filter((name) => !named.includes(name))
      .map((name) => `${name} is in the package, but ${manifestName} does not name it.`),
  ];
}

function checkPlaceholders(files: PackageFiles): readonly string[] {
  return Object.entries(files)
    .filter(([name]) => name.endsWith('.json'))
    .flatMap(([name, bytes]) =>
      [...Buffer.from(bytes).toString('utf8').matchAll(placeholder)].map(
        ([whole]) => `${name}: the placeholder ${whole} is left.`,
      ),
    );
}

/** What Teams asks for when a package is uploaded, beyond the schema. */
function checkManifest({ $schema, manifestVersion, version, description }: ManifestParts): readonly string[] {
  return [
    ...($schema.includes(`/v${manifestVersion}/`)
      ? []
      : [`${manifestName}: $schema and manifestVersion name different versions.`]),
    ...(/^\d+\.\d+\.\d+$/.test(version)
      ? []
      : [`${manifestName}: version must be three numbers, such as 1.0.0.`]),
    ...(description.full.includes(description.short)
      ? [`${manifestName}: description.full repeats description.short.`]
      : []),
  ];
}

function checkLanguageFile(
  files: PackageFiles,
  name: string,
  manifest: unknown,
  schemas: MicrosoftSchemas,
): readonly string[] {
  if (!files[name]) return [];
  const translations = z.record(z.string(), z.unknown()).safeParse(readJson(files, name));
  if (!translations.success) return [`${name}: this is no JSON object.`];
  const given = Object.keys(translations.data).filter((key) => key !== '$schema');
  const wanted = stringPaths(manifest).filter((path) => schemas.isTranslatable(path) && path !== '$schema');
  return [
    ...schemas.checkLanguageFile(name, translations.data),
    ...wanted.filter((path) => !given.includes(path)).map((path) => `${name}: ${path} is missing.`),
    ...given
      .filter((path) => !wanted.includes(path))
      .map((path) => `${name}: ${path} translates nothing in ${manifestName}.`),
  ];
}

/** The paths of all strings in a document, in the language files' notation: `bots[0].scopes[1]`. */
function stringPaths(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((item, at) => stringPaths(item, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => stringPaths(item, path ? `${path}.${key}` : key));
}

function checkIcon(
  files: PackageFiles,
  name: string,
  rules: (name: string, bytes: Uint8Array) => readonly string[],
): readonly string[] {
  const bytes = files[name];
  return bytes ? rules(name, bytes) : [];
}

function readJson(files: PackageFiles, name: string): unknown {
  try {
    return JSON.parse(Buffer.from(files[name] ?? []).toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
