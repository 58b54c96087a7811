import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod/v4';

export type PortName = 'bot' | 'playground' | 'blob' | 'queue' | 'table';
export type StackPorts = Readonly<Record<PortName, number>>;

/** What differs between two stacks on one machine; everything listens on loopback. */
export interface StackConfig {
  readonly ports: StackPorts;
  /** Holds Azurite's data and the logs; absolute. Made when it does not exist. */
  readonly dataFolder: string;
  /** Of the person in front, as Teams would send it. */
  readonly locale: 'sv-SE' | 'en-US';
}

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Absolute paths of what the stack starts and reads. */
export const stackPaths = {
  project: fromHere('../..'),
  seed: fromHere('../seed/2022'),
  roster: fromHere('roster.csv'),
  playgroundConfig: fromHere('.m365agentsplayground.yml'),
  operator: fromHere('../../src/operator.ts'),
  bot: fromHere('../../src/main.ts'),
} as const;

/** Where the local clock starts: a week before the board's last meeting of the seeded year. */
export const clockStart = { date: '2022-12-07', time: '09:00', zone: 'Europe/Stockholm' } as const;

/** What `npm start` runs. Azurite's ports are not its usual ones, so that one's own Azurite may go on. */
export const localStack: StackConfig = {
  ports: { bot: 3978, playground: 56150, blob: 10010, queue: 10011, table: 10012 },
  dataFolder: join(stackPaths.project, '.local'),
  locale: 'sv-SE',
};

export const azuriteFolder = (config: StackConfig) => join(config.dataFolder, 'azurite');
export const botUrl = (config: StackConfig) => `http://127.0.0.1:${config.ports.bot}`;
export const playgroundUrl = (config: StackConfig) => `http://127.0.0.1:${config.ports.playground}`;

/** The account that every Azurite has; it is published with it and guards nothing. */
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export function storageConnectionString({ ports }: StackConfig): string {
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${accountKey}`,
    `BlobEndpoint=http://127.0.0.1:${ports.blob}/${account}`,
    `QueueEndpoint=http://127.0.0.1:${ports.queue}/${account}`,
    `TableEndpoint=http://127.0.0.1:${ports.table}/${account}`,
  ].join(';');
}

const person = z.object({ name: z.string(), aadObjectId: z.string() });
const playgroundConfig = z.object({
  currentUser: person,
  users: z.array(person).length(5),
  team: z.object({ name: z.string(), channels: z.array(z.object({ name: z.string() })).length(1) }),
});
export type PlaygroundPeople = z.infer<typeof playgroundConfig>;

/** The people and the team that the Playground plays. Throws when its file is not what the Playground takes. */
export function readPlaygroundPeople(): PlaygroundPeople {
  return playgroundConfig.parse(parse(readFileSync(stackPaths.playgroundConfig, 'utf8')));
}
