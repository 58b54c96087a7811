import { explainStart, startBot } from './app.ts';
import { parseConfig } from './config.ts';
import { createLineWriter, createLogger } from './log.ts';

const language = (process.env['LANG'] ?? 'sv').startsWith('en') ? 'en' : 'sv';
const output = createLineWriter((text) => process.stdout.write(text));
process.once('exit', output.flush);
const log = createLogger(output.line, () => new Date());

try {
  const config = parseConfig(process.env);
  const bot = await startBot(config, log);
  log.info('started', { port: bot.port, host: config.host, unauthenticated: config.teams.unauthenticated });
  const stop = async (signal: string) => {
    log.info('stopping', { signal });
    await bot.stop();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  const sentence = explainStart(error, language);
  if (sentence === null) throw error;
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
