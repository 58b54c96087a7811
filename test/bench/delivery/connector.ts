import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * A Bot Connector in a process of its own, which sees what recipients would see. `REFUSE_EVERY` refuses each so manieth
 * POST with 429. `GET /` tells what came since the last `DELETE /`.
 */
const refuseEvery = Number(process.env['REFUSE_EVERY'] ?? 0);
let posts = 0;
let refused = 0;
let firstAtMs = 0;
let lastAtMs = 0;
let accepted = new Map<string, number>();
/** POSTs by tenth of a second, to find the busiest second. */
let tenths = new Map<number, number>();

const server = createServer(async (request, response) => {
  for await (const _ of request);
  response.setHeader('content-type', 'application/json');
  if (request.method === 'GET') {
    response.end(JSON.stringify(report()));
    return;
  }
  if (request.method === 'DELETE') {
    posts = refused = 0;
    accepted = new Map();
    tenths = new Map();
    response.end('{}');
    return;
  }
  lastAtMs = performance.now();
  if (posts === 0) firstAtMs = lastAtMs;
  posts += 1;
  const tenth = Math.floor(lastAtMs / 100);
  tenths.set(tenth, (tenths.get(tenth) ?? 0) + 1);
  if (refuseEvery > 0 && posts % refuseEvery === 0) {
    refused += 1;
    response.statusCode = 429;
    response.end('{}');
    return;
  }
  const chat = request.url ?? '';
  accepted.set(chat, (accepted.get(chat) ?? 0) + 1);
  response.statusCode = 201;
  response.end('{"id":"1"}');
});

function report() {
  const busiest = Math.max(0, ...[...tenths.keys()].map(secondFrom));
  return {
    posts,
    refused,
    recipients: accepted.size,
    twice: [...accepted.values()].filter((count) => count > 1).length,
    seconds: (lastAtMs - firstAtMs) / 1_000,
    busiestSecond: busiest,
    seconds99: (reached99AtMs() - firstAtMs) / 1_000,
  };
}

/** The instant at which 99 % of the POSTs had come: the last few wait for their second or third try. */
function reached99AtMs(): number {
  let seen = 0;
  for (const [tenth, count] of tenths) {
    seen += count;
    if (seen >= posts * 0.99) return 100 * (tenth + 1);
  }
  return lastAtMs;
}

function secondFrom(tenth: number): number {
  return Array.from({ length: 10 }, (_, index) => tenths.get(tenth + index) ?? 0).reduce((a, b) => a + b, 0);
}

server.listen(Number(process.env['PORT']), '127.0.0.1');
await once(server, 'listening');
