import {
  type ChildProcess,
  type ChildProcessByStdio,
  type SpawnOptionsWithStdioTuple,
  spawn,
} from 'node:child_process';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { StackConfig } from '../../infra/local/stack-config.ts';

/** What `npm start` shows and how it ends, as seen by the one who typed it. */
export interface TerminalProcess {
  said(): string;
  /** Resolves once it has said that; rejects when it ends, or half a minute passes, before. */
  waitFor(text: string): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Resolves with the exit code, null after a signal, once nobody can write to the terminal any more. */
  readonly ended: Promise<number | null>;
}

const script = fileURLToPath(new URL('run-terminal.ts', import.meta.url));
const waitTimeoutMs = 30_000;

export function startTerminal(config: StackConfig, language: 'sv' | 'en'): TerminalProcess {
  return watch(spawn(process.execPath, scriptArgs(config, language), options));
}

/** As npm starts it: through a shell, which the signals go to. */
export function startThroughShell(config: StackConfig, language: 'sv' | 'en'): TerminalProcess {
  const run = ['-c', '"$@"; exit $?', 'sh', process.execPath, ...scriptArgs(config, language)];
  return watch(spawn('sh', run, { ...options, env: { ...process.env, npm_lifecycle_event: 'start' } }));
}

const options: SpawnOptionsWithStdioTuple<'ignore', 'pipe', 'pipe'> = { stdio: ['ignore', 'pipe', 'pipe'] };

function scriptArgs(config: StackConfig, language: 'sv' | 'en'): readonly string[] {
  return [script, JSON.stringify(config), language];
}

function watch(child: ChildProcessByStdio<null, Readable, Readable>): TerminalProcess {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return {
    said: () => output,
    waitFor: (text) => waitForText(() => output, text, child),
    signal: (name) => child.kill(name),
    ended: new Promise((resolve) => child.once('close', resolve)),
  };
}

async function waitForText(output: () => string, text: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + waitTimeoutMs;
  while (!output().includes(text)) {
    if (child.exitCode !== null) throw new Error(`ended before it said "${text}":\n${output()}`);
    if (performance.now() > deadline) throw new Error(`did not say "${text}":\n${output()}`);
    await delay(50);
  }
}
