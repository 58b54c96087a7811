import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { createAppPackage } from '../../infra/package/app-package.ts';
import { PackageProblem } from '../../infra/package/package-problem.ts';
import { manifestFolder, sampleEnvironment } from './sample-package.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const make = (env: Environment) => createAppPackage({ folder: manifestFolder, version: '1.2.3', env });

function manifestIn(zip: Uint8Array) {
  return JSON.parse(strFromU8(unzipSync(zip)['manifest.json'] ?? new Uint8Array()));
}

function problemsOf(env: Environment): readonly string[] {
  try {
    make(env);
    return [];
  } catch (error) {
    if (error instanceof PackageProblem) return error.problems;
    throw error;
  }
}

describe('the zip', () => {
  test('holds the manifest, the English texts and the two icons, and nothing else', () => {
    expect(Object.keys(unzipSync(make(sampleEnvironment))).sort()).toEqual([
      'color.png',
      'en.json',
      'manifest.json',
      'outline.png',
    ]);
  });

  test('carries the parameters', () => {
    expect(manifestIn(make({ ...sampleEnvironment, DEVELOPER_NAME: 'Nämnden "Väst"' }))).toMatchObject({
      version: '1.2.3',
      id: '28a7c1d4-6e0f-4b52-8f0e-7a44c3e1b001',
      developer: {
        name: 'Nämnden "Väst"',
        websiteUrl: 'https://board.example.com',
        privacyUrl: 'https://board.example.com/privacy',
        termsOfUseUrl: 'https://board.example.com/terms',
      },
      bots: [{ botId: '28a7c1d4-6e0f-4b52-8f0e-7a44c3e1b001' }],
    });
  });

  test('names Norrbottens e-nämnd as developer unless told otherwise', () => {
    expect(manifestIn(make(sampleEnvironment)).developer.name).toBe('Norrbottens e-nämnd');
  });

  test('takes an id of its own for the Teams app', () => {
    const appId = '6f1d2c3b-4a59-4e8d-9b7c-0a1b2c3d4e5f';
    const manifest = manifestIn(make({ ...sampleEnvironment, TEAMS_APP_ID: appId }));

    expect([manifest.id, manifest.bots[0].botId]).toEqual([appId, sampleEnvironment.MicrosoftAppId]);
  });

  test('is the same bytes each time', () => {
    expect(Buffer.from(make(sampleEnvironment)).equals(make(sampleEnvironment))).toBe(true);
  });
});

describe('no zip is made', () => {
  test('without parameters: each is named with what to set it to', () => {
    expect(problemsOf({ DEVELOPER_PRIVACY_URL: ' ' })).toEqual([
      'MicrosoftAppId is missing: set it to the app id of the bot registration, a GUID.',
      'DEVELOPER_WEBSITE_URL is missing: set it to the https address of the page that presents the board.',
      'DEVELOPER_PRIVACY_URL is missing: set it to the https address of the page on how personal data are processed.',
      'DEVELOPER_TERMS_OF_USE_URL is missing: set it to the https address of the page with the terms of use.',
    ]);
  });

  test.each([
    [
      { MicrosoftAppId: 'my-bot' },
      'MicrosoftAppId cannot be used: set it to the app id of the bot registration, a GUID.',
    ],
    [
      { TEAMS_APP_ID: 'my-app' },
      'TEAMS_APP_ID cannot be used: set it to the id that the app is to have in Teams, a GUID.',
    ],
    [
      { DEVELOPER_WEBSITE_URL: 'http://board.example.com' },
      'DEVELOPER_WEBSITE_URL cannot be used: set it to the https address of the page that presents the board.',
    ],
    [
      { DEVELOPER_NAME: 'x'.repeat(33) },
      'DEVELOPER_NAME cannot be used: set it to the name of the organisation behind the bot, at most 32 characters.',
    ],
  ])('with %o', (planted, problem) => {
    expect(problemsOf({ ...sampleEnvironment, ...planted })).toEqual([problem]);
  });

  test('by the command, which ends with code 1 and says why without a stack trace', () => {
    const script = fileURLToPath(new URL('../../infra/package/make-package.ts', import.meta.url));
    const { MicrosoftAppId: _, ...env } = sampleEnvironment;
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });

    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'No app package was written.\nMicrosoftAppId is missing: set it to the app id of the bot registration, a GUID.\n',
    });
  });
});
