import { zipSync } from 'fflate';
import { checkPackage } from './check-package.ts';
import { PackageProblem } from './package-problem.ts';
import { readParameters } from './parameters.ts';
import { type PackageFiles, readPackageFiles } from './read-package-files.ts';

interface Source {
  /** The folder with `manifest.json`, the language files and the icons. */
  readonly folder: string;
  /** The version of the app, three numbers. Teams offers an update only when it has grown. */
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The Teams app package as a zip. The same input gives the same bytes. Throws a `PackageProblem` when a parameter is
 * missing or the package breaks a rule.
 */
export function createAppPackage({ folder, version, env }: Source): Uint8Array {
  const files = readPackageFiles(folder, { ...readParameters(env), APP_VERSION: version });
  const problems = checkPackage(files);
  if (problems.length > 0) throw new PackageProblem(problems);
  return zip(files);
}

function zip(files: PackageFiles): Uint8Array {
  // The zip format has no earlier time; without one the bytes would differ from run to run.
  return zipSync({ ...files }, { level: 9, mtime: '1980-01-01T00:00:00' });
}
