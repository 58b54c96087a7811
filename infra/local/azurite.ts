import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ChildCommand } from './child.ts';
import { answers } from './readiness.ts';
import { azuriteFolder, type StackConfig } from './stack-config.ts';

/** Azurite with its data in a folder: tables and queues for the bot; blobs it cannot leave out. */
export function azuriteCommand(config: StackConfig): ChildCommand {
  const { ports } = config;
  const script = createRequire(import.meta.url).resolve('azurite/dist/src/azurite.js');
  const listen = (['blob', 'queue', 'table'] as const).flatMap((service) => [
    `--${service}Host=127.0.0.1`,
    `--${service}Port=${ports[service]}`,
  ]);
  const options = ['--silent', '--skipApiVersionCheck', '--disableTelemetry'];
  return {
    args: [script, `--location=${azuriteFolder(config)}`, ...listen, ...options],
    cwd: config.dataFolder,
    env: process.env,
    logFile: join(config.dataFolder, 'azurite.log'),
  };
}

/** Azurite listens for a service only after it has read that service's data. */
export async function isAzuriteReady({ ports }: StackConfig): Promise<boolean> {
  const ready = await Promise.all(
    [ports.table, ports.queue].map((port) => answers(`http://127.0.0.1:${port}/`)),
  );
  return ready.every(Boolean);
}
