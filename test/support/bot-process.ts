import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { postActivity } from './running-bot.ts';

/** A bot in a process of its own, that can be killed. */
export interface BotProcess {
  post(activity: unknown): ReturnType<typeof postActivity>;
  kill(): Promise<void>;
}

/** Starts the bot; `log` gets each line that it logs. */
export async function startBotProcess(
  env: Readonly<Record<string, string>>,
  log: (line: string) => void = () => undefined,
): Promise<BotProcess> {
  const child = spawn(process.execPath, ['src/main.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      log(line);
      const entry: { event?: string; port?: number } = JSON.parse(line);
      if (entry.event === 'started' && entry.port) resolve(entry.port);
    });
  });
  return { post: (activity) => postActivity(port, activity), kill: () => kill(child) };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
