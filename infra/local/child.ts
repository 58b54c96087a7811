import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { types } from 'node:util';

export interface ChildCommand {
  /** What follows `node` on the command line. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Gets what the process writes; begun anew at each start. */
  readonly logFile: string;
}

/** A Node.js process of the stack. */
export interface Child {
  readonly pid: number;
  readonly logFile: string;
  /** Resolves when it has ended, with its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  hasEnded(): boolean;
  /** Asks it to end, ends it by force after a few seconds, and resolves when it is gone. Repeatable. */
  stop(): Promise<void>;
}

const graceMs = 5_000;

/**
 * A process group of its own, so that Ctrl-C in the terminal reaches this process alone, which then ends its children
 * in order. Windows has no such groups; there the console tells all of them at once.
 */
const ownGroup = process.platform !== 'win32';

/** Starts `node` with the command's arguments. It is killed when this process ends, unless that is killed itself. */
export async function startChild(command: ChildCommand): Promise<Child> {
  const log = await open(command.logFile, 'w');
  const child = spawn(process.execPath, command.args, {
    cwd: command.cwd,
    env: command.env,
    detached: ownGroup,
    stdio: ['ignore', log.fd, log.fd],
  });
  const exit = once(child, 'exit');
  await once(child, 'spawn').finally(() => log.close());
  const { pid } = child;
  if (pid === undefined) throw new Error(`no process id for ${command.args.join(' ')}`);

  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const signal: Signal = (name) => {
    if (!hasEnded()) sendSignal(ownGroup ? -pid : pid, name);
  };
  const killWithParent = () => signal('SIGKILL');
  process.once('exit', killWithParent);
  const ended = exit.then(() => {
    process.off('exit', killWithParent);
    return child.exitCode;
  });

  return { pid, logFile: command.logFile, ended, hasEnded, stop: () => stopChild(ended, signal) };
}

type Signal = (name: 'SIGTERM' | 'SIGKILL') => void;

async function stopChild(ended: Promise<unknown>, signal: Signal): Promise<void> {
  signal('SIGTERM');
  await Promise.race([ended, delay(graceMs, undefined, { ref: false })]);
  signal('SIGKILL');
  await ended;
}

function sendSignal(target: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(target, name);
  } catch (error) {
    if (!isAlreadyGone(error)) throw error;
  }
}

/** ESRCH, and EPERM that macOS answers for a process that has ended and was not yet waited for. */
function isAlreadyGone(error: unknown): boolean {
  return types.isNativeError(error) && 'code' in error && (error.code === 'ESRCH' || error.code === 'EPERM');
}
