import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { z } from 'zod/v4';

const appManifest = fileURLToPath(import.meta.resolve('@microsoft/app-manifest/package.json'));
const schemaFolder = join(dirname(appManifest), 'build/json-schemas/teams');
const jsonSchema = z.record(z.string(), z.unknown());
const localizationSchema = z.object({
  properties: z.record(z.string(), z.unknown()),
  patternProperties: z.record(z.string(), z.unknown()),
});

/** Says what is wrong with a document, one sentence each; nothing when it keeps to the schema. */
type Check = (fileName: string, document: unknown) => readonly string[];

export interface MicrosoftSchemas {
  readonly checkManifest: Check;
  readonly checkLanguageFile: Check;
  /** Whether a language file may translate what stands at this path, such as `bots[0].commandLists[0].commands[0].title`. */
  readonly isTranslatable: (path: string) => boolean;
}

const loaded = new Map<string, MicrosoftSchemas | null>();

/** Microsoft's JSON schemas of one manifest version, such as `1.28`; null when there is no such version. */
export function loadMicrosoftSchemas(manifestVersion: string): MicrosoftSchemas | null {
  // Compiling them takes a few hundred milliseconds.
  const known = loaded.get(manifestVersion);
  if (known !== undefined) return known;
  const schemas = readSchemas(manifestVersion);
  loaded.set(manifestVersion, schemas);
  return schemas;
}

function readSchemas(manifestVersion: string): MicrosoftSchemas | null {
  const manifest = readSchema(manifestVersion, 'MicrosoftTeams.schema.json');
  const languageFile = readSchema(manifestVersion, 'MicrosoftTeams.Localization.schema.json');
  if (!manifest || !languageFile) return null;
  const { properties, patternProperties } = localizationSchema.parse(languageFile);
  const patterns = Object.keys(patternProperties).map((pattern) => new RegExp(pattern));
  return {
    checkManifest: checkAgainst(manifest),
    checkLanguageFile: checkAgainst(languageFile),
    isTranslatable: (path) =>
      Object.hasOwn(properties, path) || patterns.some((pattern) => pattern.test(path)),
  };
}

function readSchema(manifestVersion: string, name: string): z.infer<typeof jsonSchema> | null {
  const path = join(schemaFolder, `v${manifestVersion}`, name);
  return existsSync(path) ? jsonSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

function checkAgainst(schema: z.infer<typeof jsonSchema>): Check {
  // One of Microsoft's patterns has a bracket that regular expressions with the u flag do not take.
  const ajv = new draft04.default({ allErrors: true, strictTypes: false, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  return (fileName, document) => {
    if (validate(document)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${fileName}: ${instancePath || 'it'} ${message} (${JSON.stringify(params)}).`,
    );
  };
}
