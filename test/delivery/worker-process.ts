import { connectStorage } from '../../src/storage/connect.ts';
import { createStores } from '../../src/storage/stores.ts';
import { createEngine } from '../support/delivery-engine.ts';
import { silentLog } from '../support/silent-log.ts';

/**
 * One process that delivers one stream and kills itself at a step, as told by its environment: `DIE_AT` counts its accesses
 * of the tables and its POSTs; with `DEATH` `after` the step is done first. Prints how many steps there were when it was
 * let live.
 */
const { STORAGE = '', STREAM = '', DIE_AT = '0', DEATH = 'before', TIMEOUT_MS = '10000' } = process.env;
let steps = 0;

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

async function step<T>(work: () => Promise<T>): Promise<T> {
  steps += 1;
  const last = steps === Number(DIE_AT);
  if (last && DEATH === 'before') die();
  const result = await work();
  if (last) die();
  return result;
}

/** Every method of the store as a step. */
function stepping<T extends object>(store: T): T {
  return new Proxy(store, {
    get: (target, name, receiver) => {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      return (...given: readonly unknown[]) => step(() => Reflect.apply(method, target, given));
    },
  });
}

const stores = createStores(connectStorage({ connectionString: STORAGE }), { log: silentLog });
const engine = createEngine({
  stores: { ...stores, outbox: stepping(stores.outbox), rates: stepping(stores.rates) },
  senderId: `process-${process.pid}`,
  inFlight: 2,
  timeoutMs: Number(TIMEOUT_MS),
  aroundPost: step,
});
await engine.deliver(STREAM);
process.stdout.write(`steps ${steps}\n`);
await engine.stop();
