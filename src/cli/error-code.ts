/** Node's own code of an error (`ENOENT`), or null. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

const fileCodes: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EACCES',
  'EPERM',
  'ELOOP',
  'EEXIST',
]);

/** The code when the operator named a file or folder that is not there or may not be read, else null. */
export function unreadableCode(error: unknown): string | null {
  const code = errorCode(error);
  return code !== null && fileCodes.has(code) ? code : null;
}
