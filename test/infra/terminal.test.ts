import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findTakenPort } from '../../infra/local/ports.ts';
import { azuriteFolder, type StackConfig } from '../../infra/local/stack-config.ts';
import { listenOn, temporaryStack } from './temporary-stack.ts';
import { startTerminal, startThroughShell, type TerminalProcess } from './terminal-process.ts';

let config: StackConfig;
let removeFolder = async () => {};
beforeEach(async () => {
  ({ config, removeFolder } = await temporaryStack());
});
afterEach(async () => {
  for (const terminal of started.splice(0)) {
    terminal.signal('SIGTERM');
    await terminal.ended;
  }
  await removeFolder();
});

const started: TerminalProcess[] = [];
function npmStart(language: 'sv' | 'en'): TerminalProcess {
  const terminal = startTerminal(config, language);
  started.push(terminal);
  return terminal;
}

const stackTrace = /\n\s+at /;

describe('a start that cannot succeed says what to do and ends with 1', () => {
  test.each([
    ['sv', 'troligen är npm start redan igång'],
    ['en', 'npm start is probably running already'],
  ] as const)('when a port is in use (%s)', async (language, sentence) => {
    const program = await listenOn(config.ports.bot, '127.0.0.1');
    const terminal = npmStart(language);
    expect(await terminal.ended).toBe(1);
    await program.close();
    expect(terminal.said()).toContain(`Port ${config.ports.bot}`);
    expect(terminal.said()).toContain(sentence);
    expect(terminal.said()).not.toMatch(stackTrace);
  });

  test('when the data of Azurite are broken', async () => {
    await mkdir(azuriteFolder(config), { recursive: true });
    await writeFile(join(azuriteFolder(config), '__azurite_db_table__.json'), '{ broken');
    const terminal = npmStart('sv');
    expect(await terminal.ended).toBe(1);
    expect(terminal.said()).toContain('Azurite (lagringen) slutade');
    expect(terminal.said()).toMatch(/Ta bort mappen \S+azurite och kör npm start igen/);
    expect(terminal.said()).not.toMatch(stackTrace);
    expect(await findTakenPort(config.ports)).toBeNull();
  });

  test('when something else stands where the data are to be', async () => {
    await writeFile(azuriteFolder(config), 'not a folder');
    const terminal = npmStart('en');
    expect(await terminal.ended).toBe(1);
    expect(terminal.said()).toMatch(/The folder \S+azurite cannot be made/);
    expect(terminal.said()).not.toMatch(stackTrace);
  });
});

describe('a stack that runs', () => {
  test('sends a second start away, says what to try, and ends on Ctrl-C with all it started', async () => {
    const terminal = npmStart('sv');
    await terminal.waitFor('Ctrl-C avslutar');
    expect(terminal.said()).toContain(`http://127.0.0.1:${config.ports.playground}`);
    expect(terminal.said()).toContain('Vad är Kirunas avgift för e-arkivet?');
    expect(terminal.said()).toContain('Ingen inloggning');

    const second = npmStart('sv');
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain('troligen är npm start redan igång');

    terminal.signal('SIGINT');
    expect(await terminal.ended).toBe(0);
    expect(terminal.said()).toContain('Allt är avslutat.');
    expect(await findTakenPort(config.ports)).toBeNull();
  }, 60_000);

  test('ends on Ctrl-C while it still starts', async () => {
    const terminal = npmStart('en');
    await terminal.waitFor('3/5');
    terminal.signal('SIGINT');
    expect(await terminal.ended).toBe(0);
    expect(terminal.said()).not.toContain('5/5');
    expect(terminal.said()).toContain('Everything is ended.');
    expect(await findTakenPort(config.ports)).toBeNull();
  }, 60_000);

  test('ends when npm is ended, whose shell passes no signal on', async () => {
    const terminal = startThroughShell(config, 'en');
    started.push(terminal);
    await terminal.waitFor('Ctrl-C ends it');
    terminal.signal('SIGTERM');
    await terminal.ended;
    expect(terminal.said()).toContain('Everything is ended.');
    expect(await findTakenPort(config.ports)).toBeNull();
  }, 60_000);
});
