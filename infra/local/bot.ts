import { join } from 'node:path';
import { instantOf } from '../../src/core/time/zone.ts';
import type { ChildCommand } from './child.ts';
import { answersOk } from './readiness.ts';
import {
  botUrl,
  clockStart,
  readPlaygroundPeople,
  type StackConfig,
  stackPaths,
  storageConnectionString,
} from './stack-config.ts';

/** The seed as it stood on the local clock's first day, then the roster of the Playground's people. Both repeatable. */
export function seedCommands(config: StackConfig): readonly ChildCommand[] {
  const operator = (name: string, ...args: string[]): ChildCommand => ({
    args: [stackPaths.operator, ...args],
    cwd: stackPaths.project,
    env: { ...ownEnvironment(), ...rehearsal(config) },
    logFile: join(config.dataFolder, `${name}.log`),
  });
  return [
    operator('import', 'import', stackPaths.seed, '--as-of', clockStart.date, '--if-empty'),
    operator('roster', 'roster', stackPaths.roster),
  ];
}

/** The bot as it serves a Teams tenant, but trusting everybody on this machine; the person in front coordinates. */
export function botCommand(config: StackConfig): ChildCommand {
  return {
    args: [stackPaths.bot],
    cwd: stackPaths.project,
    env: {
      ...ownEnvironment(),
      PORT: `${config.ports.bot}`,
      PUBLIC_URL: botUrl(config),
      ...rehearsal(config),
      COORDINATORS: readPlaygroundPeople().currentUser.aadObjectId,
      TIME_ZONE: clockStart.zone,
    },
    logFile: join(config.dataFolder, 'bot.log'),
  };
}

/** The local storage and clock, which the bot and the operators' commands share. */
function rehearsal(config: StackConfig): Readonly<Record<string, string>> {
  return {
    AZURE_STORAGE_CONNECTION_STRING: storageConnectionString(config),
    DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true',
    CLOCK_START: instantOf(clockStart, clockStart.zone).toISOString(),
  };
}

/** Ready means that its tables answer and the figures are loaded. */
export function isBotReady(config: StackConfig): Promise<boolean> {
  return answersOk(`${botUrl(config)}/ready`);
}

/** Settings of a real deployment, which one may have in the shell, would make the bot refuse to start. */
const deploymentSettings: ReadonlySet<string> = new Set([
  'AZURE_STORAGE_ACCOUNT',
  'MicrosoftAppType',
  'MicrosoftAppId',
  'MicrosoftAppTenantId',
  'MicrosoftAppPassword',
  'ALLOWED_TENANTS',
  'ALLOWED_SERVICE_URLS',
]);

function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !deploymentSettings.has(key)));
}
