import { once } from 'node:events';
import { createServer as createNodeServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type ServerDeps } from '../../src/http/create-server.ts';
import { silentLog } from '../support/silent-log.ts';

const handled: unknown[] = [];
let handle: ServerDeps['handle'];
let ready: ServerDeps['ready'];
let readFile: ServerDeps['readFile'];

function reset(): void {
  handled.length = 0;
  handle = async ({ body }) => {
    handled.push(body);
    return { status: 200, body: null };
  };
  ready = async () => ({ ok: true, reason: null });
  readFile = async () => null;
}
reset();

const deps: ServerDeps = {
  handle: (request) => handle(request),
  ready: () => ready(),
  readFile: (folder, token) => readFile(folder, token),
  log: silentLog,
  host: '127.0.0.1',
  port: 0,
  bodyTimeoutMs: 300,
};
const server = createServer(deps);
let port = 0;

beforeAll(async () => {
  ({ port } = await server.start());
});
afterAll(() => server.stop());
afterEach(reset);

async function request(path: string, init: RequestInit = {}) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
  const raw = await response.text();
  return { status: response.status, headers: response.headers, body: raw === '' ? null : JSON.parse(raw) };
}

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  request('/api/messages', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });

/** What comes back for bytes as they are, until the server closes or falls silent. */
async function raw(bytes: string, silenceMs = 200): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  socket.on('data', (chunk) => {
    received += chunk.toString('latin1');
  });
  socket.on('error', () => undefined);
  socket.setTimeout(silenceMs, () => socket.destroy());
  socket.write(bytes);
  await once(socket, 'close');
  return received;
}

const statusOf = (received: string) => Number(received.split(' ')[1]);

describe('an activity', () => {
  test('comes with its headers and parsed body, and goes back as status and JSON', async () => {
    handle = async ({ headers, body }) => ({
      status: 201,
      body: { authorization: headers.authorization, body },
    });

    const response = await post('{"type":"message","text":"åäö"}', { authorization: 'Bearer x' });

    expect(response.status).toBe(201);
    expect(response.body).toEqual({ authorization: 'Bearer x', body: { type: 'message', text: 'åäö' } });
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test('may be answered without a body', async () => {
    expect(await post('{}')).toMatchObject({ status: 200, body: null });
  });

  test('of exactly 256 KiB is taken', async () => {
    const text = 'x'.repeat(256 * 1_024 - '{"text":""}'.length);

    expect((await post(JSON.stringify({ text }))).status).toBe(200);
    expect(handled).toEqual([{ text }]);
  });

  test('whose handling throws is a 500 that tells nothing', async () => {
    handle = () => Promise.reject(new Error('the table is gone'));

    expect(await post('{}')).toMatchObject({ status: 500, body: { error: { code: 'InternalError' } } });
  });
});

describe('a body that is refused before it is parsed', () => {
  const json = '{"type":"message"}';

  test.each<[string, BodyInit, Record<string, string>, number, string]>([
    ['not JSON', 'hej', {}, 400, 'NotJson'],
    ['empty', '', {}, 400, 'NotJson'],
    ['cut off', '{"type":', {}, 400, 'NotJson'],
    ['gzip', new Uint8Array(gzipSync(json)), { 'content-encoding': 'gzip' }, 415, 'EncodingNotSupported'],
    ['called gzip and plain', json, { 'content-encoding': 'gzip' }, 415, 'EncodingNotSupported'],
    ['brotli after nothing', json, { 'content-encoding': 'identity, br' }, 415, 'EncodingNotSupported'],
    ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'NotJson'],
    ['multipart', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 415, 'NotJson'],
    ['text', json, { 'content-type': 'text/plain' }, 415, 'NotJson'],
    ['too large, as it says', 'x'.repeat(300 * 1_024), {}, 413, 'TooLarge'],
  ])('%s', async (_name, body, headers, status, code) => {
    expect(await post(body, headers)).toMatchObject({ status, body: { error: { code } } });
    expect(handled).toEqual([]);
    expect((await request('/health')).status).toBe(200);
  });

  test('too large, without saying so', async () => {
    const chunk = `400\r\n${'x'.repeat(1_024)}\r\n`;
    const head = 'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

    const received = await raw(`${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(300)}`);

    expect(statusOf(received)).toBe(413);
    expect(handled).toEqual([]);
  });

  test('that does not arrive', async () => {
    const head = 'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

    const received = await raw(`${head}Content-Length: 100\r\n\r\n{"type"`, 3_000);

    expect(statusOf(received)).toBe(408);
    expect(handled).toEqual([]);
  });

  test('whose sender leaves', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write(
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(handled).toEqual([]);
    expect((await request('/health')).status).toBe(200);
  });
});

describe('a target that is none', () => {
  test.each([
    ['GET', '/', 404],
    ['GET', '/api/messages/', 404],
    ['POST', '/api/message', 404],
    ['GET', '/__proto__', 404],
    ['GET', '/toString', 404],
    ['GET', '/api/messages', 405],
    ['PUT', '/api/messages', 405],
    ['OPTIONS', '/api/messages', 405],
    ['POST', '/health', 405],
    ['DELETE', '/ready', 405],
  ])('%s %s is %i', async (method, path, status) => {
    expect((await request(path, { method })).status).toBe(status);
  });

  test('a 405 says what is allowed', async () => {
    const { headers, body } = await request('/api/messages');

    expect(headers.get('allow')).toBe('POST');
    expect(body).toEqual({ error: { code: 'MethodNotAllowed' } });
  });

  test.each([
    '/%',
    '/%ff',
    '//',
    '//[',
    'http://[',
    'http://a:b:c',
    '*',
    '/\\',
    '/health/../ready',
    'health',
  ])('the target %j is 4xx and the process lives', async (target) => {
    const status = statusOf(await raw(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));

    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect((await request('/health')).status).toBe(200);
  });
});

test('a flood of headers is 431', async () => {
  const flood = Array.from({ length: 400 }, (_, index) => `X-${index}: ${'x'.repeat(100)}\r\n`).join('');

  expect(statusOf(await raw(`GET /health HTTP/1.1\r\nHost: x\r\n${flood}\r\n`))).toBe(431);
});

describe('GET /ready', () => {
  test('is 200 when ready', async () => {
    expect(await request('/ready')).toMatchObject({ status: 200, body: { status: 'ready', reason: null } });
  });

  test('is 503 with the reason when not', async () => {
    ready = async () => ({ ok: false, reason: 'NoTables' });

    expect(await request('/ready')).toMatchObject({
      status: 503,
      body: { status: 'not ready', reason: 'NoTables' },
    });
  });

  test('is 503 when the check itself fails', async () => {
    ready = () => Promise.reject(new Error('x'));

    expect(await request('/ready')).toMatchObject({ status: 503, body: { reason: 'CheckFailed' } });
  });
});

test('GET /health is 200 and says nothing of the server', async () => {
  const { status, body, headers } = await request('/health?probe=1');

  expect(status).toBe(200);
  expect(body).toEqual({ status: 'alive' });
  expect(headers.get('server')).toBeNull();
});

test('a port in use rejects with Node.js’s own error', async () => {
  const other = createNodeServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const taken = (other.address() as AddressInfo).port;

  await expect(createServer({ ...deps, port: taken }).start()).rejects.toMatchObject({ code: 'EADDRINUSE' });
  other.close();
});

test('stopping finishes what is under way, and takes nothing new', async () => {
  const second = createServer({ ...deps, port: 0 });
  const { port: secondPort } = await second.start();
  const started = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  handle = async () => {
    started.resolve();
    await release.promise;
    return { status: 200, body: { done: true } };
  };
  const url = `http://127.0.0.1:${secondPort}/api/messages`;
  const underWay = fetch(url, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  await started.promise;

  const stopped = second.stop();
  await expect(fetch(`http://127.0.0.1:${secondPort}/health`)).rejects.toThrow();
  release.resolve();

  const response = await underWay;
  expect(await response.json()).toEqual({ done: true });
  const startedAt = performance.now();
  await stopped;
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});

describe('a file at an unguessable address', () => {
  const token = 'a1'.repeat(24);
  const file = {
    contentType: 'text/calendar; charset=utf-8',
    fileName: 'board.ics',
    body: 'BEGIN:VCALENDAR åäö',
    revision: 'r1',
    mayBeKept: true,
  };
  const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, init);

  test('is served for its token with headers that keep it from others', async () => {
    const asked: string[] = [];
    readFile = async (folder, given) => {
      asked.push(`${folder} ${given}`);
      return file;
    };
    const response = await get(`/calendar/${token}.ics`);

    expect(asked).toEqual([`calendar ${token}`]);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('BEGIN:VCALENDAR åäö');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="board.ics"',
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
      etag: 'W/"r1"',
    });
  });

  test('is not sent again to who has it, and has no body for HEAD', async () => {
    readFile = async () => file;
    const known = await get(`/calendar/${token}.ics`, { headers: { 'if-none-match': '"r0", W/"r1"' } });
    expect([known.status, await known.text()]).toEqual([304, '']);
    const changed = await get(`/calendar/${token}.ics`, { headers: { 'if-none-match': 'W/"r0"' } });
    expect([changed.status, await changed.text()]).toEqual([200, 'BEGIN:VCALENDAR åäö']);
    const head = await get(`/calendar/${token}.ics`, { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([200, '', '22']);
  });

  test('that is for one reader alone is not kept', async () => {
    readFile = async (folder) => (folder === 'files' ? { ...file, mayBeKept: false } : null);
    const response = await get(`/files/${token}/board-2022.csv`);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });

  test('that is unknown is answered as any unknown path is', async () => {
    readFile = async () => null;
    const nowhere = await request('/nowhere');
    for (const path of [
      `/calendar/${token}.ics`,
      `/calendar/${token.slice(1)}.ics`,
      `/calendar/${token}.ics/x`,
      `/calendar/${token.toUpperCase()}.ics`,
      `/files/${token}/board.exe`,
      `/files/${token}/%2e%2e%2fboard.csv`,
      '/files//board.csv',
    ]) {
      const { status, body } = await request(path);
      expect({ status, body }).toEqual({ status: 404, body: nowhere.body });
    }
  });

  test('takes no other method', async () => {
    const response = await get(`/calendar/${token}.ics`, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('whose reading fails is a 500 that tells nothing', async () => {
    readFile = () => Promise.reject(new Error('the table is gone'));
    expect(await request(`/calendar/${token}.ics`)).toMatchObject({
      status: 500,
      body: { error: { code: 'InternalError' } },
    });
  });

  test('is refused for a moment when twenty are being read', async () => {
    const { promise, resolve } = Promise.withResolvers<null>();
    let asked = 0;
    readFile = () => {
      asked += 1;
      return promise;
    };
    const waiting = Array.from({ length: 20 }, () => get(`/calendar/${token}.ics`));
    while (asked < 20) await new Promise((done) => setTimeout(done, 5));
    const refused = await get(`/calendar/${token}.ics`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    resolve(null);
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(
      Array.from({ length: 20 }, () => 404),
    );
    readFile = async () => file;
    expect((await get(`/calendar/${token}.ics`)).status).toBe(200);
  });
});
