import { z } from 'zod/v4';
import { type DeliveryConfig, deliveryConfigOf, deliveryKeys } from './delivery-config.ts';
import {
  type LanguageModelConfig,
  languageModelKeys,
  languageModelOf,
  languageModelProblems,
} from './language-model-config.ts';
import { publicUrlKeys } from './public-url-config.ts';

/** Teams's own hosts (facts of Microsoft's proactive-message page): the public cloud and its government community part. */
const teamsServiceUrls = ['https://smba.trafficmanager.net/', 'https://smba.infra.gcc.teams.microsoft.com/'];

const list = z
  .string()
  .optional()
  .transform((value) =>
    (value ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );
const text = z.string().trim().min(1).optional();

/** Every key of the environment that the bot knows. */
export const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  AZURE_STORAGE_CONNECTION_STRING: text,
  AZURE_STORAGE_ACCOUNT: text,
  MicrosoftAppType: z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']).optional(),
  MicrosoftAppId: text,
  MicrosoftAppTenantId: text,
  MicrosoftAppPassword: text,
  ALLOWED_TENANTS: list,
  ALLOWED_SERVICE_URLS: list,
  COORDINATORS: list,
  DIGEST_APPROVALS: z.enum(['1', '2']).default('1'),
  TIME_ZONE: z.string().default('Europe/Stockholm').refine(isTimeZone, 'is no IANA time zone'),
  DANGEROUSLY_ALLOW_UNAUTHENTICATED: z.enum(['true', 'false']).default('false'),
  CLOCK_START: z.iso.datetime({ offset: true, error: 'is no ISO time with offset' }).optional(),
  ...deliveryKeys,
  ...publicUrlKeys,
  ...languageModelKeys,
});

export type StorageConfig = { readonly connectionString: string } | { readonly accountName: string };

export interface Config {
  readonly port: number;
  /** Loopback when unauthenticated, every address otherwise. */
  readonly host: string;
  readonly storage: StorageConfig;
  readonly coordinators: ReadonlySet<string>;
  /** Where calendars and files are reached from outside, without a slash at its end; null when nobody has said. */
  readonly publicUrl: string | null;
  /** How many coordinators must approve a digest before it goes out. */
  readonly digestApprovals: number;
  readonly zone: string;
  /** The instant that the clock starts at; null for the real time. */
  readonly clockStart: Date | null;
  readonly delivery: DeliveryConfig;
  /** Null when none is configured: then no model is called. */
  readonly languageModel: LanguageModelConfig | null;
  readonly teams: {
    readonly appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
    readonly appId: string | null;
    readonly appTenantId: string | null;
    readonly appPassword: string | null;
    readonly allowedTenants: readonly string[] | null;
    readonly allowedServiceUrls: readonly string[];
    readonly unauthenticated: boolean;
  };
}

/** Says every key that is missing or wrong, and what to do, one a line. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the whole configuration once. Throws a `ConfigError` for half a configuration: the bot refuses to start with it. */
export function parseConfig(env: Environment): Config {
  const parsed = environment.safeParse(withoutEmpty(env));
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}.`));
  }
  const values = parsed.data;
  const unauthenticated = values.DANGEROUSLY_ALLOW_UNAUTHENTICATED === 'true';
  const problems = [
    ...storageProblems(values),
    ...languageModelProblems(values),
    ...(unauthenticated ? openProblems(values) : lockedProblems(values)),
  ];
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    port: values.PORT,
    host: unauthenticated ? '127.0.0.1' : '0.0.0.0',
    storage: storageOf(values),
    // Entra writes its ids in lower case, people copy them in either.
    coordinators: new Set(values.COORDINATORS.map((id) => id.toLowerCase())),
    digestApprovals: Number(values.DIGEST_APPROVALS),
    publicUrl: values.PUBLIC_URL ?? null,
    zone: values.TIME_ZONE,
    clockStart: values.CLOCK_START ? new Date(values.CLOCK_START) : null,
    delivery: deliveryConfigOf(values),
    languageModel: languageModelOf(values),
    teams: {
      appType: values.MicrosoftAppType ?? 'SingleTenant',
      appId: values.MicrosoftAppId ?? null,
      appTenantId: values.MicrosoftAppTenantId ?? null,
      appPassword: values.MicrosoftAppPassword ?? null,
      allowedTenants: unauthenticated ? null : values.ALLOWED_TENANTS,
      allowedServiceUrls:
        values.ALLOWED_SERVICE_URLS.length > 0 ? values.ALLOWED_SERVICE_URLS : teamsServiceUrls,
      unauthenticated,
    },
  };
}

/** The operators' commands need the storage alone. Throws a `ConfigError` when it is not named. */
export function parseStorageConfig(env: Environment): StorageConfig {
  const values = withoutEmpty(env);
  const problems = storageProblems(values);
  if (problems.length > 0) throw new ConfigError(problems);
  return storageOf(values);
}

type StorageValues = {
  readonly AZURE_STORAGE_CONNECTION_STRING?: string | undefined;
  readonly AZURE_STORAGE_ACCOUNT?: string | undefined;
};

function storageProblems(values: StorageValues): readonly string[] {
  if (values.AZURE_STORAGE_CONNECTION_STRING || values.AZURE_STORAGE_ACCOUNT) return [];
  return [
    'AZURE_STORAGE_CONNECTION_STRING or AZURE_STORAGE_ACCOUNT: set one of them, so that the bot finds its tables. `npm start` sets up a local storage by itself.',
  ];
}

function storageOf(values: StorageValues): StorageConfig {
  return values.AZURE_STORAGE_CONNECTION_STRING
    ? { connectionString: values.AZURE_STORAGE_CONNECTION_STRING }
    : { accountName: values.AZURE_STORAGE_ACCOUNT ?? '' };
}

type Values = z.infer<typeof environment>;

function openProblems(values: Values): readonly string[] {
  return values.MicrosoftAppId
    ? ['DANGEROUSLY_ALLOW_UNAUTHENTICATED: refused, because MicrosoftAppId is set. Remove one of the two.']
    : [];
}

function lockedProblems(values: Values): readonly string[] {
  const secretless = values.MicrosoftAppType === 'UserAssignedMSI';
  return [
    !values.MicrosoftAppType && 'MicrosoftAppType: set it to SingleTenant or UserAssignedMSI.',
    !values.MicrosoftAppId && 'MicrosoftAppId: set it to the app id of the bot registration.',
    !values.MicrosoftAppTenantId && 'MicrosoftAppTenantId: set it to the tenant of the bot registration.',
    !values.MicrosoftAppPassword &&
      !secretless &&
      'MicrosoftAppPassword: set it to the secret of the bot registration.',
    values.MicrosoftAppPassword &&
      secretless &&
      'MicrosoftAppPassword: remove it; a managed identity has none.',
    values.ALLOWED_TENANTS.length === 0 &&
      'ALLOWED_TENANTS: name the Entra tenants whose people may use the bot.',
    values.CLOCK_START && 'CLOCK_START: refused outside of a local rehearsal. Remove it.',
  ].filter((problem): problem is string => typeof problem === 'string' && problem !== '');
}

/** A key that is set to nothing is not set. */
function withoutEmpty(env: Environment): Environment {
  return Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('sv', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
