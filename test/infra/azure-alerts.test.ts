import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { createLogger } from '../../src/log.ts';
import { StorageError } from '../../src/storage/errors.ts';
import { readBicepFile, stringsOf } from './bicep-file.ts';

const alerts = readBicepFile('modules/alerts.bicep');
const source = fileURLToPath(new URL('../../src/', import.meta.url));
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(`${source}${path}`, 'utf8'))
  .join('\n');
const logged = new Set(
  [...code.matchAll(/\blog\.(?:info|warn|error)\(\s*'([a-z-]+)'/g)].map(([, event]) => event),
);

test.each([
  ['deliveryEvents', ['delivery', 'delivery-ended']],
  ['brokenDeliveryEvents', ['stream-not-delivered', 'delivery-broke', 'message-not-rendered']],
  ['poisonEvents', ['wake-up-dropped']],
  ['teamsEvents', ['signing-keys-not-loaded', 'signing-keys-not-renewed', 'connector-token-unavailable']],
])('the %s are events that the bot logs', (name, events) => {
  expect(stringsOf(alerts, name)).toEqual(events);
  for (const event of events) expect(logged).toContain(event);
});

test('the states and reasons of a lost delivery are those of the outbox', () => {
  const states = readFileSync(`${source}core/delivery/delivery.ts`, 'utf8');
  const sending = readFileSync(`${source}core/delivery/deliver-row.ts`, 'utf8');

  expect(stringsOf(alerts, 'lostStates')).toEqual(['failed', 'unknown']);
  for (const state of stringsOf(alerts, 'lostStates')) expect(states).toContain(`| '${state}'`);
  expect(stringsOf(alerts, 'harmlessReasons')).toEqual(['NothingToSay']);
  expect(sending).toContain("code: 'NothingToSay'");
});

test('a row that cannot be read is logged as the alert looks for it', () => {
  const lines: string[] = [];
  const log = createLogger(
    (line) => lines.push(line),
    () => new Date('2022-12-07T08:00:00Z'),
  );
  log.error('stream-not-delivered', new StorageError('read row', 'state is not JSON'), {
    streamId: 'digest:2022-12',
  });

  const line = JSON.parse(lines[0] ?? '');
  expect(line.level).toBe('error');
  expect(line.error).toBe('StorageError');
  expect(line.message.startsWith('read row')).toBe(true);
  expect(alerts.text).toContain('tostring(line.error) == "StorageError"');
  expect(alerts.text).toContain('tostring(line.message) startswith "read row"');
  expect(code).toContain("new StorageError('read row'");
});

test('a request refused for want of keys is logged as the alert looks for it', () => {
  expect(logged).toContain('request-refused');
  expect(alerts.text).toContain('event == "request-refused" and toint(line.status) == 503');
  expect(code).toMatch(/status: 503, code: 'KeysUnavailable'/);
});

test('what is on call is told of everything that can go wrong', () => {
  const names = [...alerts.text.matchAll(/^ {4}name: '([a-z-]+)'/gm)].map(([, name]) => name);

  expect(names).toEqual(['deliveries-failing', 'poison-rows', 'teams-unreachable', 'errors']);
  expect(alerts.text).toContain("RequestUrl: 'https://${host}/ready'");
  expect(alerts.text).toContain('SSLCertRemainingLifetimeCheck: 14');
  expect(readBicepFile('modules/key-vault.bicep').text).toContain("'Microsoft.KeyVault.SecretNearExpiry'");
});
