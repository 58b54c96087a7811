import { relative } from 'node:path';
import type { Language } from '../../src/core/language.ts';
import { clockTime, longDate } from '../../src/core/texts/format.ts';
import { StackProblem } from './problem.ts';
import { type Step, startStack, steps } from './stack.ts';
import { botUrl, clockStart, playgroundUrl, readPlaygroundPeople, type StackConfig } from './stack-config.ts';
import { stackTexts } from './texts.ts';

const parentCheckMs = 500;

/** Runs the local stack in the terminal until Ctrl-C; the exit code is 1 when something else ended it. */
export async function runInTerminal(config: StackConfig, language: Language): Promise<void> {
  const texts = stackTexts[language];
  const signal = abortOnSignals(() => say(`\n${texts.ending}\n`));
  const begun = performance.now();
  const seconds = (value: number) =>
    new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
  const onStep = (step: Step, took: number | null) =>
    took === null
      ? say(`${steps.indexOf(step) + 1}/${steps.length} ${texts.steps[step]} … `)
      : say(`${texts.seconds(seconds(took))}\n`);

  try {
    const stack = await startStack(config, { signal, onStep });
    say(readyText(config, language, seconds((performance.now() - begun) / 1000)));
    const problem = await stack.ended;
    if (problem) throw problem;
    say(`${texts.ended}\n`);
  } catch (error) {
    if (signal.aborted) return say(`${texts.ended}\n`);
    if (!(error instanceof StackProblem)) throw error;
    say(`\n\n${texts.problem(error.problem, config, showPath)}\n`);
    process.exitCode = 1;
  }
}

function readyText(config: StackConfig, language: Language, seconds: string): string {
  const { team } = readPlaygroundPeople();
  return stackTexts[language].ready({
    seconds,
    playgroundUrl: playgroundUrl(config),
    botUrl: botUrl(config),
    dataFolder: showPath(config.dataFolder),
    time: `${longDate(clockStart.date, language)} ${clockTime(clockStart.time, language)}`,
    channel: `${team.name}, ${team.channels.map(({ name }) => name).join(', ')}`,
  });
}

function showPath(path: string): string {
  return relative(process.cwd(), path);
}

function abortOnSignals(onAbort: () => void): AbortSignal {
  const controller = new AbortController();
  controller.signal.addEventListener('abort', onAbort, { once: true });
  const abort = () => controller.abort();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, abort);
  if (process.env['npm_lifecycle_event'] !== undefined) whenParentDies(abort);
  return controller.signal;
}

/** Who ends `npm start` by its process id ends npm and its shell, which tell this process nothing. */
function whenParentDies(then: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) then();
  }, parentCheckMs).unref();
}

function say(text: string): void {
  process.stdout.write(text);
}
