import { createServer } from 'node:net';
import type { PortName, StackPorts } from './stack-config.ts';

/**
 * The first of the ports that cannot be listened on, in the given order; null when all are free. A program that
 * listens on all addresses counts as well, since a browser that is sent to `localhost` may end up with it.
 */
export async function findTakenPort(
  ports: StackPorts,
): Promise<{ readonly name: PortName; readonly port: number } | null> {
  for (const name of portNames) {
    const port = ports[name];
    if ((await isTaken(port, '127.0.0.1')) || (await isTaken(port, '::'))) return { name, port };
  }
  return null;
}

const portNames: readonly PortName[] = ['bot', 'playground', 'table', 'queue', 'blob'];

function isTaken(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(takenCodes.has(error.code ?? '')));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)));
  });
}

/** Windows answers EACCES for a port that it has set aside. A machine without IPv6 answers something else for `::`. */
const takenCodes: ReadonlySet<string> = new Set(['EADDRINUSE', 'EACCES']);
