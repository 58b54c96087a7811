import { once } from 'node:events';
import { type Child, type ChildCommand, startChild } from './child.ts';
import { type StackPart, StackProblem } from './problem.ts';
import { waitUntil } from './readiness.ts';

const readyTimeoutMs = 60_000;

/** The processes of one stack. */
export interface Parts {
  /** Resolves when it is ready; rejects with a StackProblem when it, or a part it needs, ends or takes too long. */
  start(part: StackPart, command: ChildCommand, isReady: () => Promise<boolean>): Promise<void>;
  /** Runs the commands one after another while the parts go on. */
  seed(commands: readonly ChildCommand[]): Promise<void>;
  pidOf(part: StackPart): number;
  /** Resolves when all are gone: null after the signal, else what ended it. */
  untilEnded(): Promise<StackProblem | null>;
  stopAll(): Promise<void>;
}

/** Every wait ends with the signal's reason once `signal` is aborted; `stopAll` is left to the caller. */
export function createParts(signal: AbortSignal): Parts {
  const parts = new Map<StackPart, Child>();
  const children: Child[] = [];

  const launch = async (command: ChildCommand): Promise<Child> => {
    signal.throwIfAborted();
    const child = await startChild(command);
    children.push(child);
    return child;
  };
  const endedPart = () => [...parts].find(([, child]) => child.hasEnded());
  const waitWhileAllRun = (isDone: () => Promise<boolean>): Promise<boolean> =>
    waitUntil(
      async () => {
        const ended = endedPart();
        if (ended) throw endedProblem(...ended);
        return isDone();
      },
      { timeoutMs: readyTimeoutMs, signal },
    );
  const stopAll = async () => {
    for (const child of children.toReversed()) await child.stop();
  };

  return {
    start: async (part, command, isReady) => {
      const child = await launch(command);
      parts.set(part, child);
      if (await waitWhileAllRun(isReady)) return;
      const { logFile } = child;
      throw new StackProblem({ kind: 'not-ready', part, seconds: readyTimeoutMs / 1000, logFile });
    },
    seed: async (commands) => {
      for (const command of commands) {
        const child = await launch(command);
        const inTime = await waitWhileAllRun(async () => child.hasEnded());
        if (!inTime || (await child.ended) !== 0) {
          throw new StackProblem({ kind: 'seed-failed', logFile: child.logFile });
        }
      }
    },
    pidOf: (part) => {
      const child = parts.get(part);
      if (!child) throw new Error(`${part} was not started`);
      return child.pid;
    },
    untilEnded: async () => {
      await firstOf(signal, [...parts.values()]);
      const ended = endedPart();
      await stopAll();
      return signal.aborted || !ended ? null : endedProblem(...ended);
    },
    stopAll,
  };
}

function endedProblem(part: StackPart, { logFile }: Child): StackProblem {
  return new StackProblem({ kind: 'ended', part, logFile });
}

async function firstOf(signal: AbortSignal, children: readonly Child[]): Promise<void> {
  if (signal.aborted) return;
  await Promise.race([once(signal, 'abort'), ...children.map((child) => child.ended)]);
}
