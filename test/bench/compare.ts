import { fileURLToPath } from 'node:url';
import { aMessage } from '../support/activities.ts';
import { median, type Round, runRound } from './load.ts';
import { type Running, startProcess } from './processes.ts';

export interface Comparison {
  /** The bot to measure: a TypeScript file that listens on `PORT` and answers `GET /ready`. */
  readonly target: string;
  readonly env: Readonly<Record<string, string>>;
  /** What each message asks. */
  readonly text: string;
  /** What the answer must contain, so that an apology is not measured. */
  readonly expected: string;
  readonly count: number;
  readonly rounds: number;
  readonly concurrency: number;
}

export interface Result {
  readonly target: readonly Round[];
  readonly bare: readonly Round[];
  /** Of the medians over the rounds: above 1 the target takes more messages than the bare bot. */
  readonly throughputRatio: number;
  /** Below 1 the target answers sooner than the bare bot. */
  readonly p99Ratio: number;
}

/** Measures bot and bare bot in turns, so that what else the machine does meets both; the first round of each warms up. */
export async function compare(comparison: Comparison): Promise<Result> {
  const started: Running[] = [];
  const start = async (file: string, readyPath: string, env: Readonly<Record<string, string>> = {}) => {
    const running = await startProcess(file, { readyPath, env });
    started.push(running);
    return running;
  };
  try {
    const connector = await start(here('connector.ts'), '/');
    const bare = await start(here('bare-echo-bot.ts'), '/ready');
    const target = await start(comparison.target, '/ready', comparison.env);
    const rounds = { bare: [] as Round[], target: [] as Round[] };
    for (let round = 0; round <= comparison.rounds; round += 1) {
      const ofBare = await measure(bare, connector, comparison, comparison.text);
      const ofTarget = await measure(target, connector, comparison, comparison.expected);
      if (round === 0) continue;
      rounds.bare.push(ofBare);
      rounds.target.push(ofTarget);
    }
    const ratioOf = (key: keyof Round) =>
      median(rounds.target.map((round) => round[key])) / median(rounds.bare.map((round) => round[key]));
    return { ...rounds, throughputRatio: ratioOf('messagesPerSecond'), p99Ratio: ratioOf('p99Ms') };
  } finally {
    for (const running of started.toReversed()) await running.stop();
  }
}

async function measure(
  bot: Running,
  connector: Running,
  comparison: Comparison,
  expected: string,
): Promise<Round> {
  const serviceUrl = `http://127.0.0.1:${connector.port}/`;
  const { count, concurrency, text } = comparison;
  const activity = (index: number) =>
    JSON.stringify(aMessage({ serviceUrl }, text, { id: `incoming-${index}` }));
  const round = await runRound({ port: bot.port, count, concurrency, activity });
  const { received, last } = (await (await fetch(serviceUrl)).json()) as { received: number; last: string };
  if (received !== count) throw new Error(`${count} messages got ${received} answers.`);
  if (!last.includes(expected)) throw new Error(`The answer lacks "${expected}": ${last}`);
  return round;
}

function here(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
