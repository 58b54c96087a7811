import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../src/config.ts';
import { queueNames, tableNames } from '../../src/storage/connect.ts';
import { keysOf, readBicepFile, readBicepFiles, stringsOf } from './bicep-file.ts';

const files = readBicepFiles();
const main = readBicepFile('main.bicep');
const app = readBicepFile('modules/container-app.bicep');
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe.each(files.map((file) => [file.path, file] as const))('%s', (path, file) => {
  test('closes every bracket that it opens', () => {
    expect(unbalanced(file.text)).toBe('');
  });

  test('uses everything that it declares, but for outputs', () => {
    const unused = file.declared
      .filter(({ kind }) => kind === 'param' || kind === 'var')
      .filter(({ name }) => (file.text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length < 2);

    expect(unused).toEqual([]);
  });

  test('names each API version by its date', () => {
    for (const version of file.apiVersions) expect(version).toMatch(/^20\d\d-[01]\d-[0-3]\d(-preview)?$/);
  });

  test('gives each module what it asks for and nothing else, and reads only what it puts out', () => {
    for (const call of file.modules) {
      const module = readBicepFile(posix.join(posix.dirname(path), call.path));
      const known = (kind: string) =>
        module.declared.filter((it) => it.kind === kind).map(({ name }) => name);
      const outputs = [...file.text.matchAll(new RegExp(`\\b${call.name}\\.\\??outputs\\.(\\w+)`, 'g'))];

      expect(known('param')).toEqual(expect.arrayContaining([...call.given]));
      expect(call.given).toEqual(expect.arrayContaining([...module.required]));
      expect(known('output')).toEqual(expect.arrayContaining(outputs.map(([, name]) => name)));
    }
  });

  test('fetches no account key', () => {
    expect(file.text).not.toMatch(/\blist(AccountSas|Keys|Credentials|ChannelWithKeys)\b/i);
  });
});

test('the account gets the tables and the queue that the bot uses', () => {
  const storage = readBicepFile('modules/storage.bicep');

  expect(stringsOf(storage, 'tableNames')).toEqual(tableNames);
  expect(stringsOf(storage, 'queueNames')).toEqual(queueNames);
});

test('the identity gets four roles and no more', () => {
  const roles = files.flatMap(
    ({ text }) => text.match(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g) ?? [],
  );

  expect(roles.sort()).toEqual([
    '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3', // Storage Table Data Contributor
    '4633458b-17de-408a-b874-0445c86b69e6', // Key Vault Secrets User
    '7f951dda-4ed3-4680-a7ca-43fe172d538d', // AcrPull
    '974c5e8b-45b9-4653-ba55-5f855dd0fb88', // Storage Queue Data Contributor
  ]);
});

test.each([
  ['modules/storage.bicep', 'allowSharedKeyAccess: false'],
  ['modules/storage.bicep', 'allowBlobPublicAccess: false'],
  ['modules/storage.bicep', "minimumTlsVersion: 'TLS1_2'"],
  ['modules/container-app.bicep', 'allowInsecure: false'],
  ['modules/key-vault.bicep', 'enableRbacAuthorization: true'],
  ['modules/bot.bicep', 'disableLocalAuth: true'],
  ['modules/watching.bicep', 'disableLocalAuth: true'],
  ['registry.bicep', 'adminUserEnabled: false'],
])('%s says %s', (path, setting) => {
  expect(readBicepFile(path).text).toContain(setting);
});

describe('the settings of the container', () => {
  const values: Readonly<Record<string, string>> = {
    PORT: '3978',
    AZURE_STORAGE_ACCOUNT: 'enamnd',
    MicrosoftAppId: '00000000-0000-0000-0000-000000000001',
    MicrosoftAppTenantId: '00000000-0000-0000-0000-000000000002',
    ALLOWED_TENANTS: '00000000-0000-0000-0000-000000000002',
    COORDINATORS: '00000000-0000-0000-0000-000000000003',
    TIME_ZONE: 'Europe/Stockholm',
    PUBLIC_URL: 'https://enamnd-bot.example.azurecontainerapps.io',
    AZURE_OPENAI_ENDPOINT: 'https://enamnd.openai.azure.com',
  };
  const valuesOf = (keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, values[key] ?? 'value']));
  const settings = keysOf(app, 'settings');

  test('start the bot as the managed identity, without a secret', () => {
    const config = parseConfig({ ...valuesOf(settings), MicrosoftAppType: 'UserAssignedMSI' });

    expect(config.teams).toMatchObject({
      appType: 'UserAssignedMSI',
      appPassword: null,
      allowedTenants: ['00000000-0000-0000-0000-000000000002'],
      unauthenticated: false,
    });
    expect([...config.coordinators]).toEqual(['00000000-0000-0000-0000-000000000003']);
    expect(config.storage).toEqual({ accountName: 'enamnd' });
  });

  test('start the bot as an app registration, with the secret from Key Vault', () => {
    expect(app.text).toContain("{ key: 'MicrosoftAppPassword', secret: 'bot-app-password'");
    const env = { ...valuesOf([...settings, 'MicrosoftAppPassword']), MicrosoftAppType: 'SingleTenant' };

    expect(parseConfig(env).teams.appPassword).toBe('value');
  });

  test.each([
    ['openai', 'OPENAI_API_KEY'],
    ['azure', 'AZURE_OPENAI_API_KEY'],
  ])('reach a language model of the kind %s', (kind, keySetting) => {
    expect(app.text).toContain(`'${keySetting}'`);
    const keys = [...settings, ...keysOf(app, 'languageModelSettings', kind), keySetting];
    const env = { ...valuesOf(keys), MicrosoftAppType: 'UserAssignedMSI' };

    expect(
      parseConfig({ ...env, ...(kind === 'openai' ? { OPENAI_BASE_URL: '' } : {}) }).languageModel?.kind,
    ).toBe(kind);
  });
});

test('the probes ask for the paths that the bot answers', () => {
  const paths = [...app.text.matchAll(/type: '(\w+)'\s+httpGet: \{\s+path: '([^']+)'/g)];

  expect(paths.map(([, type, path]) => [type, path])).toEqual([
    ['Startup', '/health'],
    ['Liveness', '/health'],
    ['Readiness', '/ready'],
  ]);
  const served = read('src/http/create-server.ts');
  for (const [, , path] of paths) expect(served).toContain(`server.get('${path}'`);
});

test('one to ten processes, by requests and by the queue', () => {
  expect(app.text).toMatch(/minReplicas: 1\s+maxReplicas: 10/);
  expect(app.text).toContain("concurrentRequests: '50'");
  expect(app.text).toMatch(/azureQueue: \{\s+accountName: storageAccountName\s+queueName: queueName/);
});

test('the example sets parameters that there are, and all that have no default', () => {
  const example = read('infra/azure/main.example.bicepparam');
  const set = [...example.matchAll(/^param (\w+) =/gm)].map(([, name]) => name);
  const mentioned = [...example.matchAll(/^(?:\/\/ )?param (\w+) =/gm)].map(([, name]) => name);
  const known = main.declared.filter(({ kind }) => kind === 'param').map(({ name }) => name);

  expect(known).toEqual(expect.arrayContaining(mentioned));
  expect(set).toEqual(expect.arrayContaining([...main.required]));
});

test('the guide explains every parameter', () => {
  const guide = read('infra/DEPLOY.md');
  const names = main.declared.filter(({ kind }) => kind === 'param').map(({ name }) => name);

  expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

/** The first bracket that does not match, with what stands around it; empty when all do. Counts those in strings too. */
function unbalanced(text: string): string {
  const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
  const open: string[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[{}[\]()]/g)) {
    const close = closing[bracket];
    if (close) open.push(close);
    else if (open.pop() !== bracket) return text.slice(Math.max(0, index - 40), index + 1);
  }
  return open.join('');
}
