import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

export interface Running {
  readonly port: number;
  stop(): Promise<void>;
}

const startLimitMs = 60_000;

/** Starts a TypeScript file with `PORT` set to a free port, and waits until `GET <readyPath>` there is 200. */
export async function startProcess(
  file: string,
  options: { readonly readyPath: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, ...options.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const running = { port, stop: () => stop(child) };
  const giveUpAt = performance.now() + startLimitMs;
  while (!(await answers(`http://127.0.0.1:${port}${options.readyPath}`))) {
    if (child.exitCode !== null) throw new Error(`${file} ended with code ${child.exitCode}.`);
    if (performance.now() > giveUpAt) {
      await running.stop();
      throw new Error(`${file} was not ready within ${startLimitMs / 1_000} s.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return running;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).status === 200;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
