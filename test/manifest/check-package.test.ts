import { describe, expect, test } from '@jest/globals';
import { decode, encode } from 'fast-png';
import { checkPackage } from '../../infra/package/check-package.ts';
import { loadMicrosoftSchemas } from '../../infra/package/microsoft-schemas.ts';
import type { PackageFiles } from '../../infra/package/read-package-files.ts';
import { samplePackage, textOf } from './sample-package.ts';

type Json = Record<string, unknown>;

function withText(name: string, change: (text: string) => string): PackageFiles {
  const files = samplePackage();
  const before = textOf(files, name);
  const after = change(before);
  if (after === before) throw new Error(`Nothing was planted in ${name}.`);
  return { ...files, [name]: Buffer.from(after) };
}

function withJson(name: string, change: (document: Json) => Json): PackageFiles {
  return withText(name, (text) => JSON.stringify(change(JSON.parse(text))));
}

function withPicture(name: string, width: number, height: number, rgba: (x: number, y: number) => number[]) {
  const pixels = Array.from({ length: width * height }, (_, at) => rgba(at % width, Math.floor(at / width)));
  const data = Uint8Array.from(pixels.flat());
  return { ...samplePackage(), [name]: encode({ width, height, data, channels: 4 }) };
}

/** The icon as it is, one pixel painted over. */
function withPixel(name: string, at: readonly [number, number], painted: readonly number[]): PackageFiles {
  const { width, height, channels, data } = decode(samplePackage()[name] ?? new Uint8Array());
  return withPicture(name, width, height, (x, y) => {
    if (x === at[0] && y === at[1]) return [...painted];
    const start = (y * width + x) * channels;
    const pixel = [...data.slice(start, start + channels)];
    return channels === 4 ? pixel : [...pixel, 255];
  });
}

const white = [255, 255, 255, 255];
const nothing = [0, 0, 0, 0];

describe('the app package', () => {
  test('keeps to Microsoft’s schemas and the rules of the icons', () => {
    expect(checkPackage(samplePackage())).toEqual([]);
  });

  // Schemas newer than need be are refused by tenants and tools that lag behind. Shared and private channels need 1.25,
  // prompts 1.27; language files may translate prompts from 1.28.
  test('uses the oldest manifest version in which prompts exist in both languages', () => {
    const translatesPrompts = (version: string) =>
      loadMicrosoftSchemas(version)?.isTranslatable('bots[0].commandLists[0].commands[0].prompt');

    expect(JSON.parse(textOf(samplePackage(), 'manifest.json')).manifestVersion).toBe('1.28');
    expect(['1.25', '1.27', '1.28'].map(translatesPrompts)).toEqual([false, false, true]);
  });

  test('is for personal chats and for teams, shared and private channels too', () => {
    expect(JSON.parse(textOf(samplePackage(), 'manifest.json'))).toMatchObject({
      bots: [{ scopes: ['personal', 'team'] }],
      supportsChannelFeatures: 'tier1',
    });
  });

  test('has the ground of its icon as accent colour', () => {
    const { data, channels } = decode(samplePackage()['color.png'] ?? new Uint8Array());
    const ground = Buffer.from(data.slice(0, Math.min(channels, 3))).toString('hex');

    expect(textOf(samplePackage(), 'manifest.json')).toContain(`"accentColor": "#${ground.toUpperCase()}"`);
  });
});

describe('the manifest is refused', () => {
  test('with a placeholder left', () => {
    const files = withText('manifest.json', (text) => text.replace('1.2.3', '${{APP_VERSION}}'));

    expect(checkPackage(files)).toContain('manifest.json: the placeholder ${{APP_VERSION}} is left.');
  });

  test('with a bot id that is no GUID', () => {
    const files = withText('manifest.json', (text) => text.replace(/"botId": "[^"]+"/, '"botId": "bot"'));

    expect(checkPackage(files)).toEqual([
      expect.stringMatching(/^manifest\.json: \/bots\/0\/botId must match pattern/),
    ]);
  });

  test('with a property that the schema does not know', () => {
    const files = withJson('manifest.json', (manifest) => ({ ...manifest, packageName: 'com.example.bot' }));

    expect(checkPackage(files)).toEqual([
      'manifest.json: it must NOT have additional properties ({"additionalProperty":"packageName"}).',
    ]);
  });

  test('with thirteen commands in a list', () => {
    const files = withText('manifest.json', (text) =>
      text.replace('{ "title": "möten"', '{ "title": "hjälp", "description": "x" }, { "title": "möten"'),
    );

    expect(checkPackage(files)).toContainEqual(
      expect.stringContaining('/bots/0/commandLists/0/commands must NOT have more than 12 items'),
    );
  });

  test.each([
    ['1.2.3-beta', 'manifest.json: version must be three numbers, such as 1.0.0.'],
    ['1.2', 'manifest.json: version must be three numbers, such as 1.0.0.'],
  ])('with the version %s', (version, problem) => {
    const files = withText('manifest.json', (text) => text.replace('"1.2.3"', `"${version}"`));

    expect(checkPackage(files)).toEqual([problem]);
  });

  test('with a schema of another version than its own', () => {
    const files = withText('manifest.json', (text) => text.replace('/v1.28/', '/v1.25/'));

    expect(checkPackage(files)).toEqual([
      'manifest.json: $schema and manifestVersion name different versions.',
    ]);
  });

  test('with a version that Microsoft has not made', () => {
    const files = withJson('manifest.json', (manifest) => ({ ...manifest, manifestVersion: '1.18' }));

    expect(checkPackage(files)).toEqual(['manifest.json: Microsoft has no manifest version 1.18.']);
  });

  test('when the long description repeats the short one', () => {
    const files = withJson('manifest.json', (manifest) => ({
      ...manifest,
      description: { short: 'Nämndens bot.', full: 'Nämndens bot. Skriv hjälp.' },
    }));

    expect(checkPackage(files)).toEqual(['manifest.json: description.full repeats description.short.']);
  });

  test('without icons', () => {
    const files = withJson('manifest.json', ({ icons: _, ...rest }) => rest);

    expect(checkPackage(files)).toEqual([expect.stringMatching(/^manifest\.json: icons: /)]);
  });

  test('when it is not JSON', () => {
    expect(checkPackage({ ...samplePackage(), 'manifest.json': Buffer.from('{') })).toEqual([
      'manifest.json is missing or is not JSON.',
    ]);
  });
});

describe('a language file is refused', () => {
  test('when an English string is missing', () => {
    const files = withJson('en.json', ({ 'bots[0].commandLists[1].commands[3].title': _, ...rest }) => rest);

    expect(checkPackage(files)).toEqual(['en.json: bots[0].commandLists[1].commands[3].title is missing.']);
  });

  test('when it translates what the manifest does not have', () => {
    const path = 'bots[0].commandLists[2].commands[0].title';
    const files = withJson('en.json', (texts) => ({ ...texts, [path]: 'help' }));

    expect(checkPackage(files)).toEqual([`en.json: ${path} translates nothing in manifest.json.`]);
  });

  test('when a name is too long for Teams', () => {
    const files = withJson('en.json', (texts) => ({ ...texts, 'name.short': 'x'.repeat(31) }));

    expect(checkPackage(files)).toEqual([
      'en.json: /name.short must NOT have more than 30 characters ({"limit":30}).',
    ]);
  });

  test('when it is not there, or another one is that nobody names', () => {
    const { 'en.json': english, ...rest } = samplePackage();

    expect(checkPackage({ ...rest, 'fi.json': english ?? new Uint8Array() })).toEqual([
      'en.json is named in manifest.json but missing.',
      'fi.json is in the package, but manifest.json does not name it.',
    ]);
  });
});

describe('the colour icon is refused', () => {
  test('when it measures something else than 192 x 192', () => {
    expect(checkPackage(withPicture('color.png', 191, 192, () => white))).toEqual([
      'color.png: it measures 191 x 192 pixels instead of 192 x 192.',
    ]);
  });

  test('when its symbol reaches into the padding', () => {
    expect(checkPackage(withPixel('color.png', [47, 96], white))).toEqual([
      'color.png: the pixel 47, 96 is not of the ground’s colour; keep 48 pixels free on each side.',
    ]);
  });

  test('when its ground is half-transparent', () => {
    expect(checkPackage(withPicture('color.png', 192, 192, () => [11, 74, 95, 128]))).toEqual([
      'color.png: the ground is neither solid nor fully transparent.',
    ]);
  });

  test('when it is no PNG', () => {
    expect(checkPackage({ ...samplePackage(), 'color.png': Buffer.from('<svg/>') })).toEqual([
      'color.png: this is no PNG picture.',
    ]);
  });
});

describe('the outline icon is refused', () => {
  test('when it measures something else than 32 x 32', () => {
    expect(checkPackage(withPicture('outline.png', 64, 64, () => nothing))).toEqual([
      'outline.png: it measures 64 x 64 pixels instead of 32 x 32.',
    ]);
  });

  test.each([
    ['a grey', [254, 254, 254, 255]],
    ['a half-transparent', [255, 255, 255, 216]],
  ])('with %s pixel', (_, pixel) => {
    expect(checkPackage(withPixel('outline.png', [5, 5], pixel))).toEqual([
      'outline.png: the pixel 5, 5 is neither white nor fully transparent.',
    ]);
  });

  test('when nothing is transparent', () => {
    expect(checkPackage(withPicture('outline.png', 32, 32, () => white))).toEqual([
      'outline.png: nothing of it is transparent.',
    ]);
  });

  test('with padding around the symbol', () => {
    const dot = withPicture('outline.png', 32, 32, (x, y) => (x === 16 && y === 16 ? white : nothing));

    expect(checkPackage(dot)).toEqual(['outline.png: the symbol does not reach all four edges.']);
  });
});
