import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import { DefaultAzureCredential } from '@azure/identity';
import { newPipeline, QueueClient, StorageRetryPolicyType } from '@azure/storage-queue';
import { asciiBodies } from './ascii-json.ts';
import { allowsInsecure } from './insecure-connection.ts';
import { tryTimeLimit } from './try-time-limit.ts';

/** Where the storage account is, and how to get in. */
export type StorageLocation =
  /** Of the account, or Azurite's; `http` on loopback only. */
  | { readonly connectionString: string }
  /** The account's name in Azure's public cloud; gets in as the managed identity, or as who is signed in with `az login`. */
  | { readonly accountName: string };

export interface StorageOptions {
  /** Put before the name of each table and queue, so that several bots or tests share an account: letters and digits. */
  readonly tablePrefix?: string;
  /** How long one request may take before it is tried again. */
  readonly tryTimeoutMs?: number;
}

/** Makes clients; nothing is sent before they are used. */
export interface Connection {
  table(name: TableName): TableClient;
  queue(name: QueueName): QueueClient;
}

export const tableNames = [
  'Figures',
  'Channels',
  'People',
  'Roster',
  'Attendance',
  'Digests',
  'Outbox',
  'Inquiries',
  'Conversations',
  'Synonyms',
  'Corrections',
  'GivenAnswers',
  'Plan',
  'Presence',
  'SubstituteRequests',
  'RosterRequests',
  'Links',
  'Goals',
  'Erasures',
] as const;
export type TableName = (typeof tableNames)[number];
export const queueNames = ['wakeups'] as const;
type QueueName = (typeof queueNames)[number];

type Policies = NonNullable<TableServiceClientOptions['additionalPolicies']>;

const retryOptions = { maxRetries: 3, retryDelayInMs: 300, maxRetryDelayInMs: 3_000 };
const queueRetryOptions = {
  retryPolicyType: StorageRetryPolicyType.EXPONENTIAL,
  maxTries: retryOptions.maxRetries + 1,
  retryDelayInMs: retryOptions.retryDelayInMs,
  maxRetryDelayInMs: retryOptions.maxRetryDelayInMs,
};

/** Throws when the location or the prefix is malformed; never names the connection string in the message. */
export function connectStorage(location: StorageLocation, options: StorageOptions = {}): Connection {
  const prefix = checkedPrefix(options.tablePrefix ?? '');
  const timeLimit = tryTimeLimit(options.tryTimeoutMs ?? 5_000);
  const policies: Policies = [{ policy: timeLimit, position: 'perRetry' }];
  const clients =
    'connectionString' in location
      ? clientsOfString(location.connectionString, policies)
      : clientsOfAccount(checkedAccount(location.accountName), policies);
  return {
    table: (name) => clients.table(`${prefix}${name}`),
    queue: (name) => clients.queue(`${prefix.toLowerCase()}${name}`),
  };
}

interface Clients {
  table(name: string): TableClient;
  queue(name: string): QueueClient;
}

function clientsOfString(connectionString: string, policies: Policies): Clients {
  const allowInsecureConnection = allowsInsecure(connectionString);
  const additionalPolicies: Policies = allowInsecureConnection
    ? [...policies, { policy: asciiBodies, position: 'perCall' }]
    : policies;
  const options = { retryOptions, allowInsecureConnection, additionalPolicies };
  return {
    table: (name) => TableClient.fromConnectionString(connectionString, name, options),
    queue: (name) => new QueueClient(connectionString, name, { retryOptions: queueRetryOptions }),
  };
}

function clientsOfAccount(account: string, additionalPolicies: Policies): Clients {
  const credential = new DefaultAzureCredential();
  const options = { retryOptions, additionalPolicies };
  const pipeline = newPipeline(credential, { retryOptions: queueRetryOptions });
  return {
    table: (name) => new TableClient(`https://${account}.table.core.windows.net`, name, credential, options),
    queue: (name) => new QueueClient(`https://${account}.queue.core.windows.net/${name}`, pipeline),
  };
}

function checkedPrefix(prefix: string): string {
  if (!/^([A-Za-z][A-Za-z0-9]{0,29})?$/.test(prefix)) {
    throw new Error('a table prefix is at most 30 letters and digits and begins with a letter');
  }
  return prefix;
}

function checkedAccount(accountName: string): string {
  if (!/^[a-z0-9]{3,24}$/.test(accountName)) {
    throw new Error('the name of a storage account is 3 to 24 lower-case letters and digits');
  }
  return accountName;
}
