import { pauseRate, reserveSlots, type Slots } from '../core/delivery/tenant-rate.ts';
import type { LaneDependencies } from './tenant-lane.ts';

type Dependencies = Pick<LaneDependencies, 'rates' | 'clock' | 'senderId' | 'limits' | 'log'>;

interface Reserved {
  /** Null when there was nothing to be had now. */
  readonly slots: Slots | null;
  readonly processes: number;
  /** Do not ask before; milliseconds since 1970. */
  readonly againAtMs: number;
  readonly pausedUntilMs: number;
}

const maxTries = 20;
/** After the tables failed. */
const awayMs = 1_000;

/** Reserves slots in the row that all processes share. Never throws: without the tables there is nothing to be had. */
export async function reserveForTenant(
  deps: Dependencies,
  tenantId: string,
  wanted: number,
): Promise<Reserved> {
  let pausedUntilMs = 0;
  try {
    for (let tries = 1; tries <= maxTries; tries += 1) {
      const stored = await deps.rates.read(tenantId);
      const nowMs = deps.clock.now().getTime();
      const reservation = reserveSlots(stored.rate, {
        senderId: deps.senderId,
        nowMs,
        wanted,
        perSecond: deps.limits.tenantPerSecond,
      });
      if (reservation.rate === null) {
        pausedUntilMs = reservation.pausedUntilMs;
        return { slots: null, processes: 1, againAtMs: reservation.againAtMs, pausedUntilMs };
      }
      const { rate, slots, processes } = reservation;
      if ((await deps.rates.write(tenantId, { rate, etag: stored.etag })) === 'written')
        return { slots, processes, againAtMs: 0, pausedUntilMs };
    }
  } catch (error) {
    deps.log.error('rate-not-reserved', error, { tenantId });
  }
  return { slots: null, processes: 1, againAtMs: deps.clock.now().getTime() + awayMs, pausedUntilMs };
}

/** Tells the other processes. Never throws: they are refused by Teams themselves, and then know it. */
export async function pauseTenant(deps: Dependencies, tenantId: string, untilMs: number): Promise<void> {
  try {
    for (let tries = 1; tries <= maxTries; tries += 1) {
      const stored = await deps.rates.read(tenantId);
      const rate = pauseRate(stored.rate, untilMs, deps.clock.now().getTime());
      if ((await deps.rates.write(tenantId, { rate, etag: stored.etag })) === 'written') return;
    }
  } catch (error) {
    deps.log.error('pause-not-shared', error, { tenantId });
  }
}
