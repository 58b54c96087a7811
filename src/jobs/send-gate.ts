import type { SendGate } from '../core/delivery/send-gate.ts';
import { createTenantLane, type LaneDependencies, type TenantLane, worthWaitingMs } from './tenant-lane.ts';

export interface ClosingGate extends SendGate {
  /** From now on nothing new goes out; what is on its way is not touched. */
  close(): void;
}

/** What is claimed at a time gets its turn within about so many seconds. */
const claimSeconds = 5;
const mostClaimed = 100;
const fewestClaimed = 4;

/** Lets messages out by the limits that all processes share; each tenant has a lane of its own. */
export function createSendGate(deps: LaneDependencies): ClosingGate {
  const lanes = new Map<string, TenantLane>();
  let open = true;

  const laneOf = (tenantId: string): TenantLane => {
    const lane = lanes.get(tenantId) ?? createTenantLane(tenantId, deps);
    lanes.set(tenantId, lane);
    return lane;
  };

  return {
    enter: ({ tenantId, conversationId }, priority) => laneOf(tenantId).enter(conversationId, priority),
    pausedUntil: (tenantId) => {
      const untilMs = lanes.get(tenantId)?.pausedUntilMs() ?? 0;
      return untilMs > deps.clock.now().getTime() + worthWaitingMs ? new Date(untilMs) : null;
    },
    claimSize: () => {
      const processes = Math.max(1, ...[...lanes.values()].map((lane) => lane.processes()));
      const perProcess = Math.floor((deps.limits.tenantPerSecond * claimSeconds) / processes);
      return Math.min(mostClaimed, Math.max(fewestClaimed, perProcess));
    },
    isOpen: () => open,
    close: () => {
      open = false;
      for (const lane of lanes.values()) lane.close();
    },
  };
}
