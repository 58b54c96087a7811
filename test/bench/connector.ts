import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * A Bot Connector that takes everything at once, in a process of its own. `GET /` tells how many activities came since the
 * last time it was asked, and the text (or summary) of the last one.
 */
let received = 0;
let last = '';

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  response.setHeader('content-type', 'application/json');
  if (request.method === 'GET') {
    response.end(JSON.stringify({ received, last }));
    received = 0;
    return;
  }
  received += 1;
  last = Buffer.concat(chunks).toString('utf8');
  response.statusCode = 201;
  response.end('{"id":"1"}');
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
await once(server, 'listening');
