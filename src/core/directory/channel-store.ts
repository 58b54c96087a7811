import type { Address } from '../chat/events.ts';

/** A Teams channel that belongs to a body: its attendance cards and digests are posted there. */
export interface BoundChannel {
  readonly address: Address;
  readonly name: string;
  readonly bodyId: string;
  /** Entra object id of the coordinator, or `name` when the channel's own name said it. */
  readonly boundBy: string;
  /** ISO instant, UTC. */
  readonly boundAt: string;
}

export interface ChannelStore {
  /** Changes whenever any row does; one point read. `''` when there never was one. */
  revision(): Promise<string>;
  list(): Promise<readonly BoundChannel[]>;
  /** Binds, or binds anew: one row per tenant and conversation id. */
  bind(channel: BoundChannel): Promise<void>;
  /** Binds only when the channel has no binding yet; an earlier choice of a coordinator stays. */
  bindIfFree(channel: BoundChannel): Promise<'bound' | 'taken'>;
  /** Forgets every channel of the team. */
  removeTeam(tenantId: string, teamId: string): Promise<void>;
}
