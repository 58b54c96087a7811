import { mkdir } from 'node:fs/promises';
import { azuriteCommand, isAzuriteReady } from './azurite.ts';
import { botCommand, isBotReady, seedCommands } from './bot.ts';
import { startLocaleRelay } from './locale-relay.ts';
import { createParts } from './parts.ts';
import { isPlaygroundReady, playgroundCommand } from './playground.ts';
import { findTakenPort } from './ports.ts';
import { type StackPart, StackProblem } from './problem.ts';
import { azuriteFolder, botUrl, type StackConfig } from './stack-config.ts';

export const steps = ['ports', 'azurite', 'seed', 'bot', 'playground'] as const;
export type Step = (typeof steps)[number];

export interface StackOptions {
  /** Aborting it ends the stack, also while it starts; then `startStack` rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** Called when a step begins, with null, and when it is done, with the seconds it took. */
  readonly onStep: (step: Step, seconds: number | null) => void;
}

export interface RunningStack {
  readonly pids: Readonly<Record<StackPart, number>>;
  /** Resolves when every process of it is gone: null after the signal, else what ended it. */
  readonly ended: Promise<StackProblem | null>;
}

/**
 * Starts Azurite, loads what it lacks, starts the bot and the Playground, each when the one before is ready. When that
 * fails it leaves no process behind and rejects, with a StackProblem for what a person can mend.
 */
export async function startStack(config: StackConfig, options: StackOptions): Promise<RunningStack> {
  const parts = createParts(options.signal);
  const relay = await startLocaleRelay(botUrl(config), config.locale);
  const work: Readonly<Record<Step, () => Promise<void>>> = {
    ports: () => requireFreePorts(config),
    azurite: async () => {
      await makeFolder(config.dataFolder);
      await makeFolder(azuriteFolder(config));
      await parts.start('azurite', azuriteCommand(config), () => isAzuriteReady(config));
    },
    seed: () => parts.seed(seedCommands(config)),
    bot: () => parts.start('bot', botCommand(config), () => isBotReady(config)),
    playground: () =>
      parts.start('playground', playgroundCommand(config, relay.url), () => isPlaygroundReady(config)),
  };
  try {
    for (const step of steps) {
      const begun = performance.now();
      options.onStep(step, null);
      await work[step]();
      options.onStep(step, (performance.now() - begun) / 1000);
    }
  } catch (error) {
    await parts.stopAll();
    await relay.close();
    throw error;
  }
  const { pidOf } = parts;
  return {
    pids: { azurite: pidOf('azurite'), bot: pidOf('bot'), playground: pidOf('playground') },
    ended: parts.untilEnded().finally(relay.close),
  };
}

async function requireFreePorts({ ports }: StackConfig): Promise<void> {
  const taken = await findTakenPort(ports);
  if (!taken) return;
  const usedBy = taken.name === 'bot' || taken.name === 'playground' ? taken.name : 'azurite';
  throw new StackProblem({ kind: 'port-taken', port: taken.port, usedBy });
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new StackProblem({ kind: 'no-folder', folder }, { cause });
  }
}
