import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runOperator } from '../../src/app.ts';
import { startAzurite } from '../support/azurite.ts';
import { compare, type Result } from './compare.ts';
import { benchDelivery } from './delivery.ts';
import type { Round } from './load.ts';
import { benchQuestions } from './questions.ts';

/**
 * The whole bot answering a fee from loaded figures, against a stock SDK bot that echoes the same message; then what a
 * question costs by itself, and what the delivery of a broadcast costs. `npm run bench -- questions` prints that part
 * alone; so do `messages` and `delivery`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '4' },
    concurrency: { type: 'string', default: '32' },
  },
});

const only = (part: string) => positionals.length === 0 || positionals.includes(part);
if (only('messages')) await benchMessages();
if (only('questions')) benchQuestions();
if (only('delivery')) await benchDelivery();

async function benchMessages(): Promise<void> {
  const azurite = await startAzurite();
  try {
    const env = {
      AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
      DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true',
      CLOCK_START: '2022-12-07T09:00:00+01:00',
    };
    await load(env);
    const result = await compare({
      target: fileURLToPath(new URL('../../src/main.ts', import.meta.url)),
      env,
      text: 'Vad är Kirunas avgift för e-arkivet?',
      expected: '29\u00a0000\u00a0kr',
      count: Number(values.count),
      rounds: Number(values.rounds),
      concurrency: Number(values.concurrency),
    });
    print(result);
  } finally {
    await azurite.stop();
  }
}

async function load(env: Readonly<Record<string, string>>): Promise<void> {
  const seed = fileURLToPath(new URL('../../infra/seed/2022', import.meta.url));
  const said: string[] = [];
  const keep = (text: string) => void said.push(text);
  const exitCode = await runOperator(['import', seed, '--as-of', '2022-12-07'], env, {
    out: keep,
    err: keep,
  });
  if (exitCode !== 0) throw new Error(said.join(''));
}

function print(result: Result): void {
  console.log(line('bare CloudAdapter echo', result.bare));
  console.log(line('this bot, a fee', result.target));
  const ratios = `messages/s ${result.throughputRatio.toFixed(2)}   p99 ${result.p99Ratio.toFixed(2)}`;
  console.log(`this bot / bare bot      ${ratios}   (medians of ${result.target.length} rounds in turns)`);
}

function line(name: string, rounds: readonly Round[]): string {
  const rates = rounds.map(({ messagesPerSecond }) => messagesPerSecond.toFixed(0).padStart(6)).join('');
  const p99s = rounds.map(({ p99Ms }) => p99Ms.toFixed(1).padStart(7)).join('');
  return `${name.padEnd(24)} messages/s${rates}   p99 ms${p99s}`;
}
