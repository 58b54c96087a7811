import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ChildCommand } from './child.ts';
import { answersOk } from './readiness.ts';
import { playgroundUrl, type StackConfig, stackPaths } from './stack-config.ts';

const loopbackOnly = new URL('loopback-only.ts', import.meta.url);

/** The Microsoft 365 Agents Playground with this board's people; opens no browser and sends no telemetry. `appUrl` takes its activities. */
export function playgroundCommand(config: StackConfig, appUrl: string): ChildCommand {
  const script = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  return {
    args: [
      `--import=${loopbackOnly.href}`,
      script,
      'start',
      `--app-endpoint=${appUrl}/api/messages`,
      '--channel-id=msteams',
      `--port=${config.ports.playground}`,
      `--service-url=${playgroundUrl(config)}/_connector`,
      '--disable-telemetry',
    ],
    cwd: config.dataFolder,
    env: {
      ...process.env,
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: stackPaths.playgroundConfig,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(config.dataFolder, 'playground-traffic.log'),
      TEAMSAPPTESTER_BROWSER: 'none',
    },
    logFile: join(config.dataFolder, 'playground.log'),
  };
}

export function isPlaygroundReady(config: StackConfig): Promise<boolean> {
  return answersOk(`${playgroundUrl(config)}/`);
}
