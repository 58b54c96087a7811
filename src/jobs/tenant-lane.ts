import type { Clock } from '../core/clock.ts';
import { createConversationPace } from '../core/delivery/conversation-pace.ts';
import type { RateLimits } from '../core/delivery/rate-limits.ts';
import type { RateStore } from '../core/delivery/rate-store.ts';
import type { Turn } from '../core/delivery/send-gate.ts';
import { createSlotQueue } from '../core/delivery/slot-queue.ts';
import type { Priority } from '../core/delivery/stream-priority.ts';
import { createThrottleMeter } from '../core/delivery/throttle-meter.ts';
import { createWaitingLine, type Waiter } from '../core/delivery/waiting-line.ts';
import type { Logger } from '../core/log.ts';
import { pauseTenant, reserveForTenant } from './shared-rate.ts';

export interface LaneDependencies {
  readonly rates: RateStore;
  readonly clock: Clock;
  /** Names this process among those that share the rate. */
  readonly senderId: string;
  readonly limits: RateLimits;
  /** So many messages to one tenant may be on their way at a time. */
  readonly inFlight: number;
  readonly log: Logger;
}

/** What one process sends to one tenant: a tenant that is slow or refuses holds up no other. */
export interface TenantLane {
  enter(conversationId: string, priority: Priority): Promise<Turn>;
  /** Milliseconds since 1970. */
  pausedUntilMs(): number;
  /** How many processes send to the tenant at present. */
  processes(): number;
  /** Sends everybody who waits away. */
  close(): void;
}

/** A wait that is longer than this is done outside of the line, where it holds no claim. */
export const worthWaitingMs = 5_000;
/** And so is one behind many others. */
const longestWaitMs = 20_000;
const lookAgainMs = 1_000;
/** How often the whole line is looked through. */
const lineLookMs = 200;

export function createTenantLane(tenantId: string, deps: LaneDependencies): TenantLane {
  const line = createWaitingLine<Turn>();
  const slots = createSlotQueue();
  const pace = createConversationPace(deps.limits.conversation);
  const meter = createThrottleMeter();
  let inFlight = 0;
  let processes = 1;
  let pausedUntilMs = 0;
  let reserving = false;
  let reserveAtMs = 0;
  let closed = false;
  let lookedAtMs = 0;
  let timer: NodeJS.Timeout | undefined;

  const nowMs = () => deps.clock.now().getTime();
  const readyAtMs = ({ conversationId }: Waiter<Turn>) => pace.readyAtMs(conversationId, processes);

  function grant(waiter: Waiter<Turn>, grantedAtMs: number): void {
    inFlight += 1;
    pace.note(waiter.conversationId, grantedAtMs);
    let left = false;
    waiter.resolve({
      outcome: 'go',
      leave: (result) => {
        if (left) return;
        left = true;
        inFlight -= 1;
        const silenceMs = result && meter.note(result);
        if (silenceMs) pause(silenceMs);
        advance();
      },
    });
  }

  function pause(silenceMs: number): void {
    const untilMs = nowMs() + silenceMs;
    deps.log.warn('tenant-paused', { tenantId, silenceMs });
    pausedUntilMs = Math.max(pausedUntilMs, untilMs);
    slots.clear();
    void pauseTenant(deps, tenantId, untilMs);
  }

  function sendAway(now: number): void {
    const paused = pausedUntilMs > now + worthWaitingMs;
    if (!closed && !paused && now - lookedAtMs < lineLookMs) return;
    lookedAtMs = now;
    const away = line.takeAll(
      (waiter) =>
        closed || paused || waiter.sinceMs + longestWaitMs <= now || readyAtMs(waiter) > now + worthWaitingMs,
    );
    for (const waiter of away) {
      const at = closed ? now : Math.max(now, paused ? pausedUntilMs : 0, readyAtMs(waiter));
      waiter.resolve({ outcome: 'later', at: new Date(at) });
    }
  }

  /** Lets those go who may; takes care that it is called again when the next one may. */
  function advance(): void {
    clearTimeout(timer);
    const now = nowMs();
    sendAway(now);
    if (line.length === 0) return;
    while (now >= pausedUntilMs && inFlight < deps.inFlight && (slots.firstAtMs(now) ?? now + 1) <= now) {
      const waiter = line.takeFirst((one) => readyAtMs(one) <= now);
      if (waiter === null) break;
      slots.take(now);
      grant(waiter, now);
    }
    if (line.length > slots.left(now)) void reserve(now);
    const nextMs = Math.max(pausedUntilMs, slots.firstAtMs(now) ?? reserveAtMs);
    timer = setTimeout(advance, Math.max(1, Math.min(lookAgainMs, nextMs > now ? nextMs - now : 20)));
  }

  async function reserve(now: number): Promise<void> {
    if (reserving || now < reserveAtMs || now < pausedUntilMs) return;
    const wanted = line.count((waiter) => readyAtMs(waiter) <= now + lookAgainMs) - slots.left(now);
    if (wanted <= 0) return;
    reserving = true;
    const reserved = await reserveForTenant(deps, tenantId, wanted);
    reserving = false;
    reserveAtMs = reserved.againAtMs;
    pausedUntilMs = Math.max(pausedUntilMs, reserved.pausedUntilMs);
    if (reserved.slots && nowMs() >= pausedUntilMs) {
      slots.add(reserved.slots);
      processes = reserved.processes;
    }
    advance();
  }

  return {
    enter: (conversationId, priority) =>
      new Promise((resolve) => {
        line.add({ conversationId, priority, sinceMs: nowMs(), resolve });
        advance();
      }),
    pausedUntilMs: () => pausedUntilMs,
    processes: () => processes,
    close: () => {
      closed = true;
      advance();
    },
  };
}
