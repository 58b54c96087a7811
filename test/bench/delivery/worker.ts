import { connectStorage } from '../../../src/storage/connect.ts';
import { createStores } from '../../../src/storage/stores.ts';
import { createEngine, noLimits } from '../../support/delivery-engine.ts';
import { silentLog } from '../../support/silent-log.ts';

/**
 * One process that delivers whatever stream is open, until the one named by `STREAM` has nothing waiting. Prints messages
 * a second between its first and its last POST, and the most memory that it held.
 */
const { STORAGE = '', STREAM = '', PER_SECOND, NAME = 'worker' } = process.env;
const stores = createStores(connectStorage({ connectionString: STORAGE }), { log: silentLog });
let posts = 0;
let firstAt = 0;
let lastAt = 0;
let mostHeap = 0;

const engine = createEngine({
  stores,
  senderId: NAME,
  limits: PER_SECOND ? { ...noLimits, tenantPerSecond: Number(PER_SECOND) } : noLimits,
  aroundPost: async (post) => {
    if (posts === 0) firstAt = performance.now();
    posts += 1;
    const result = await post();
    lastAt = performance.now();
    return result;
  },
});

/** Only with `--expose-gc`, which costs speed: the heap is then what is held, not what waits to be collected. */
const watch = setInterval(() => {
  globalThis.gc?.();
  mostHeap = Math.max(mostHeap, process.memoryUsage().heapUsed);
}, 1_000);

engine.worker.start();
while ((await stores.outbox.openStreams()).includes(STREAM)) {
  await new Promise((resolve) => setTimeout(resolve, 200));
}
await engine.stop();
clearInterval(watch);
globalThis.gc?.();
const heapMb = Math.max(mostHeap, process.memoryUsage().heapUsed) / 2 ** 20;
const residentMb = process.resourceUsage().maxRSS / 1_024;
process.stdout.write(
  `${JSON.stringify({ posts, perSecond: posts / ((lastAt - firstAt) / 1_000), heapMb, residentMb })}\n`,
);
