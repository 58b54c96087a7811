import { fileURLToPath } from 'node:url';
import { type PackageFiles, readPackageFiles } from '../../infra/package/read-package-files.ts';

export const manifestFolder = fileURLToPath(new URL('../../manifest', import.meta.url));

export const sampleEnvironment = {
  MicrosoftAppId: '28a7c1d4-6e0f-4b52-8f0e-7a44c3e1b001',
  DEVELOPER_WEBSITE_URL: 'https://board.example.com',
  DEVELOPER_PRIVACY_URL: 'https://board.example.com/privacy',
  DEVELOPER_TERMS_OF_USE_URL: 'https://board.example.com/terms',
} as const;

/** The files of the app package as an installation with `sampleEnvironment` has them. */
export function samplePackage(): PackageFiles {
  return readPackageFiles(manifestFolder, {
    ...sampleEnvironment,
    TEAMS_APP_ID: sampleEnvironment.MicrosoftAppId,
    DEVELOPER_NAME: 'Norrbottens e-nämnd',
    APP_VERSION: '1.2.3',
  });
}

export function textOf(files: PackageFiles, name: string): string {
  return Buffer.from(files[name] ?? []).toString('utf8');
}
