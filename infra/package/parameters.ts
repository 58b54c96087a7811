import { z } from 'zod/v4';
import { PackageProblem } from './package-problem.ts';

const guid = z.guid();
const httpsUrl = z.url({ protocol: /^https$/, hostname: z.regexes.domain });

interface Parameter {
  /** The environment variable, and the placeholder in the manifest. */
  readonly name: string;
  readonly schema: z.ZodType<string>;
  readonly meaning: string;
  /** What stands in when the variable is not set: a value, or another variable's. */
  readonly fallback?: { readonly value: string } | { readonly sameAs: string };
}

const parameters: readonly Parameter[] = [
  { name: 'MicrosoftAppId', schema: guid, meaning: 'the app id of the bot registration, a GUID' },
  {
    name: 'TEAMS_APP_ID',
    schema: guid,
    meaning: 'the id that the app is to have in Teams, a GUID',
    fallback: { sameAs: 'MicrosoftAppId' },
  },
  {
    name: 'DEVELOPER_NAME',
    schema: z.string().max(32),
    meaning: 'the name of the organisation behind the bot, at most 32 characters',
    fallback: { value: 'Norrbottens e-nämnd' },
  },
  {
    name: 'DEVELOPER_WEBSITE_URL',
    schema: httpsUrl,
    meaning: 'the https address of the page that presents the board',
  },
  {
    name: 'DEVELOPER_PRIVACY_URL',
    schema: httpsUrl,
    meaning: 'the https address of the page on how personal data are processed',
  },
  {
    name: 'DEVELOPER_TERMS_OF_USE_URL',
    schema: httpsUrl,
    meaning: 'the https address of the page with the terms of use',
  },
];

type Environment = Readonly<Record<string, string | undefined>>;

/** What the placeholders of the manifest stand for, by their names. */
export type PlaceholderValues = Readonly<Record<string, string>>;

/**
 * Reads what differs between installations. Throws a `PackageProblem` that names every variable that is missing or wrong;
 * one that is set to nothing is missing.
 */
export function readParameters(env: Environment): PlaceholderValues {
  const given = (name: string) => env[name]?.trim() || null;
  const problems: string[] = [];
  const values: Record<string, string> = {};
  for (const { name, schema, meaning, fallback } of parameters) {
    const value = given(name) ?? (fallback && 'value' in fallback ? fallback.value : null);
    if (value !== null && schema.safeParse(value).success) values[name] = value;
    else if (value !== null) problems.push(`${name} cannot be used: set it to ${meaning}.`);
    else if (fallback && 'sameAs' in fallback) values[name] = values[fallback.sameAs] ?? '';
    else problems.push(`${name} is missing: set it to ${meaning}.`);
  }
  if (problems.length > 0) throw new PackageProblem(problems);
  return values;
}
