import type { IncomingMessage } from 'node:http';
import type { ReadFile, ServedFile } from '../core/links/served-file.ts';
import type { Logger } from '../core/log.ts';
import { type Answer, problem } from './respond.ts';

/** Each asks the tables before it is known who asks; so many do at a time, whoever they are. */
const maxAtOnce = 20;
const retryAfterS = 5;

const addresses = [
  { folder: 'calendar', path: /^\/calendar\/([0-9a-f]{48})\.ics$/ },
  { folder: 'files', path: /^\/files\/([0-9a-f]{48})\/[a-z0-9-]{1,120}\.csv$/ },
] as const;

/** Whether a path could be a file's. What else looks like one is unknown, as any other path is. */
export function isFilePath(path: string): boolean {
  return addresses.some((address) => address.path.test(path));
}

/**
 * Serves what is behind an unguessable address. One that is unknown, revoked or expired is answered alike: nobody learns
 * that there was something.
 */
export function createFileServer(deps: {
  readonly readFile: ReadFile;
  readonly log: Logger;
}): (request: IncomingMessage) => Promise<Answer> {
  let underWay = 0;
  return async ({ url = '', headers }) => {
    const [path = ''] = url.split('?');
    const found = addresses.flatMap(({ folder, path: form }) => {
      const token = form.exec(path)?.[1];
      return token === undefined ? [] : [{ folder, token }];
    })[0];
    if (!found) return unknown;
    if (underWay >= maxAtOnce) return busy;
    underWay += 1;
    try {
      const file = await deps.readFile(found.folder, found.token);
      return file ? answerWith(file, headers['if-none-match']) : unknown;
    } catch (error) {
      deps.log.error('file-not-served', error);
      return { status: 500, body: problem('InternalError') };
    } finally {
      underWay -= 1;
    }
  };
}

const unknown: Answer = { status: 404, body: problem('NotFound') };
const busy: Answer = {
  status: 503,
  body: problem('Busy'),
  headers: { 'retry-after': `${retryAfterS}` },
};

function answerWith(file: ServedFile, known: string | undefined): Answer {
  // Weak: it tells what the file says, not the moment in it at which it was made.
  const etag = `W/"${file.revision}"`;
  const headers = {
    etag,
    'cache-control': file.mayBeKept ? 'private, no-cache' : 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  };
  if (isKnown(known, etag)) return { status: 304, body: null, headers };
  return {
    status: 200,
    body: null,
    text: file.body,
    headers: {
      ...headers,
      'content-type': file.contentType,
      'content-disposition': `attachment; filename="${file.fileName}"`,
      'content-security-policy': "default-src 'none'; sandbox",
    },
  };
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  const known = (ifNoneMatch ?? '').split(',').map(opaque);
  return known.includes('*') || known.includes(opaque(etag));
}
