import { createHash } from 'node:crypto';
import { renderCalendar } from './calendar/icalendar.ts';
import { createPublicHolidays } from './calendar/public-holidays.ts';
import { createCardRenderer } from './cards/render.ts';
import { createOperatorProgram } from './cli/operator-program.ts';
import { createClock, newToken, uniqueIds } from './clock.ts';
import { type Config, ConfigError, parseStorageConfig } from './config.ts';
import { type Board, createBoard } from './core/board.ts';
import type { Language } from './core/language.ts';
import type { Logger } from './core/log.ts';
import { startupTexts } from './core/texts/startup.ts';
import { createServer } from './http/create-server.ts';
import { createReadiness } from './http/readiness.ts';
import { createCardUpdates } from './jobs/card-updates.ts';
import { createDeliveryWorker } from './jobs/delivery-worker.ts';
import { createGivenAnswerWriter } from './jobs/given-answer-writer.ts';
import { createSendGate } from './jobs/send-gate.ts';
import { createSnapshots } from './jobs/snapshots.ts';
import { createTicker } from './jobs/ticker.ts';
import { createLogger } from './log.ts';
import { parseClockStart, parseCoordinators, parseTimeZone } from './operator-config.ts';
import { createBackupSource } from './storage/backup-source.ts';
import { connectStorage } from './storage/connect.ts';
import { ensureTables } from './storage/ensure-tables.ts';
import { StorageError } from './storage/errors.ts';
import { createStores, pingStorage } from './storage/stores.ts';
import { createTeamsBot } from './teams/create-teams-bot.ts';
import { createQueryReader } from './teams/language-model/create-query-reader.ts';

/** A change that another process wrote is seen within this time: a new version of the figures, a bound channel. */
const refreshMs = 2_000;
const tickMs = 30_000;
/** A follow-up that reaches another process comes later than this. */
const saveMs = 300;

export interface RunningBot {
  readonly port: number;
  /** Finishes what is in flight, then ends. */
  stop(): Promise<void>;
}

/** Puts the adapters around the rules and starts. Rejects when the storage or the port cannot be had. */
export async function startBot(config: Config, log: Logger): Promise<RunningBot> {
  const clock = createClock(config.clockStart);
  const connection = connectStorage(config.storage);
  await ensureTables(connection);
  const stores = createStores(connection, { log });
  const snapshots = createSnapshots(stores);
  const { figures, plannedFigures, directory, addedSynonyms, plan, goals, presence, refreshAll } = snapshots;
  const queryReader = config.languageModel ? createQueryReader({ address: config.languageModel, log }) : null;

  const givenAnswers = createGivenAnswerWriter({ store: stores.givenAnswers, clock, log });

  const gate = createSendGate({
    ...config.delivery,
    rates: stores.rates,
    senderId: uniqueIds.next(),
    clock,
    log,
  });

  const board: Board = createBoard({
    ...stores,
    queryReader,
    figures: plannedFigures,
    loadedFigures: figures.current,
    versions: stores.figures,
    refreshFigures: figures.refresh,
    rememberAnswer: givenAnswers.remember,
    directory,
    addedSynonyms,
    goalRecords: goals.current,
    refreshGoals: goals.refresh,
    plannedMeetings: plan.current,
    refreshPlan: plan.refresh,
    confirmedPresence: presence.current,
    refreshPresence: presence.refresh,
    wakeUps: {
      // The queue wakes other processes, the request this one, without waiting for its next look at the queue.
      wake: async (streamId) => {
        // What is planned is planned: without the queue it goes out with a sweep.
        await stores.wakeUps.wake(streamId).catch((error: unknown) => log.error('wake-up-not-sent', error));
        worker.wake(streamId);
      },
      receive: () => stores.wakeUps.receive(),
    },
    // The bot is made with the board's handler, and the board sends through the bot.
    sender: {
      post: (address, message) => teams.sender.post(address, message),
      update: (address, messageId, message) => teams.sender.update(address, messageId, message),
    },
    gate,
    clock,
    ids: uniqueIds,
    random: Math.random,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    log,
    zone: config.zone,
    publicHolidays: createPublicHolidays({ log }),
    coordinators: config.coordinators,
    digestApprovals: config.digestApprovals,
    digestOf: sha256,
    newToken,
    publicUrl: config.publicUrl,
    renderCalendar,
    requestTick: () => ticker.request(),
    requestCardUpdate: (meetingId) => cardUpdates.request(meetingId),
  });
  const teams = createTeamsBot({
    handler: board.handler,
    renderCard: createCardRenderer(),
    config: config.teams,
    log,
  });

  const cardUpdates = createCardUpdates({ update: board.updateCards, log });
  const worker = createDeliveryWorker({ ...board, ...stores, gate, clock, log });
  const ticker = createTicker({ name: 'tick', everyMs: tickMs, job: board.tick, log });
  const saver = createTicker({ name: 'save', everyMs: saveMs, job: board.saveConversations, log });
  const refresher = createTicker({
    name: 'refresh',
    everyMs: refreshMs,
    job: async () => {
      const before = plannedFigures();
      await refreshAll();
      if (plannedFigures() !== before) ticker.request();
    },
    log,
  });
  const server = createServer({
    handle: teams.handle,
    readFile: board.readFile,
    ready: createReadiness({
      ping: () => pingStorage(connection),
      failedOperation: (error) => (error instanceof StorageError ? error.operation : null),
      log,
    }),
    log,
    host: config.host,
    port: config.port,
  });

  await refreshAll();
  // Without its keys the bot refuses messages, but it need not stay down: they are asked for again with each message.
  await teams.warm().catch((error: unknown) => log.error('signing-keys-not-loaded', error));
  const { port } = await server.start();
  const jobs = [refresher, ticker, worker, saver, givenAnswers];
  for (const job of jobs) job.start();
  return {
    port,
    stop: async () => {
      await server.stop();
      await cardUpdates.stop();
      await Promise.all(jobs.map((job) => job.stop()));
      await board.saveConversations();
      await teams.close();
      await queryReader?.close();
    },
  };
}

/** Runs one operators' command; gives the exit code of the process. */
export async function runOperator(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  output: { out(text: string): void; err(text: string): void },
): Promise<number> {
  const clock = createClock(parseClockStart(env));
  const log = createLogger(output.err, clock.now);
  const program = createOperatorProgram({
    openStores: async () => {
      const connection = connectStorage(parseStorageConfig(env));
      await ensureTables(connection);
      return { ...createStores(connection, { log }), backup: createBackupSource(connection) };
    },
    clock,
    ids: uniqueIds,
    zone: parseTimeZone(env),
    coordinators: parseCoordinators(env),
    output,
    lang: env['LANG'],
    explain: explainStart,
  });
  return program.run(argv);
}

/** A sentence for a start that failed for a reason an operator can mend; null for any other error. */
export function explainStart(error: unknown, language: Language): string | null {
  const texts = startupTexts[language];
  if (error instanceof ConfigError) return [texts.configurationWrong, ...error.problems].join('\n');
  if (error instanceof StorageError) return texts.storageUnreachable(error.message);
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return texts.portInUse('port' in error ? Number(error.port) : 0);
  }
  return null;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
