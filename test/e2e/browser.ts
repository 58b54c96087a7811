import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import bundled, { inflate } from '@sparticuz/chromium';
import { type Browser, type LaunchOptions, chromium as playwright } from 'playwright-core';

const options: LaunchOptions = {
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/**
 * A Chromium that needs nothing installed: on Linux x64 the one of the npm package, with the libraries and fonts of that
 * package where the machine lacks them. It is unpacked to the temporary folder, once. Elsewhere an installed browser.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return playwright.launch({ ...options, channel: 'chrome' });
  if (process.arch !== 'x64') return playwright.launch({ ...options, executablePath: '/usr/bin/chromium' });

  const executablePath = await bundled.executablePath();
  try {
    return await playwright.launch({ ...options, executablePath });
  } catch (error) {
    if (!`${error}`.includes('error while loading shared libraries')) throw error;
    return playwright.launch({ ...options, executablePath, env: await bundledLibraries() });
  }
}

async function bundledLibraries(): Promise<Record<string, string>> {
  const archive = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
  const folder = await inflate(fileURLToPath(archive));
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
  return { LD_LIBRARY_PATH: join(folder, 'lib'), ...fonts };
}
