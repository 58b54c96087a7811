import type { Address } from '../chat/events.ts';

/**
 * The body of a channel that the bot has seen and that belongs to none: it is remembered, so that it can be bound by its
 * name when figures are loaded that know the name.
 */
export const noBody = '';

/** A Teams channel that belongs to a body: its attendance cards and digests are posted there. */
export interface BoundChannel {
  readonly address: Address;
  readonly name: string;
  /** `noBody` for none. */
  readonly bodyId: string;
  /** Entra object id of the coordinator, or `name` when the channel's own name said it. */
  readonly boundBy: string;
  /** ISO instant, UTC. */
  readonly boundAt: string;
}

/** Whether a channel that is already known may be bound by itself, and would change by it. */
export function isFreeFor(known: BoundChannel, channel: BoundChannel): boolean {
  return known.bodyId === noBody && (channel.bodyId !== noBody || channel.name !== known.name);
}

export interface ChannelStore {
  /** Changes whenever any row does; one point read. `''` when there never was one. */
  revision(): Promise<string>;
  list(): Promise<readonly BoundChannel[]>;
  /** Binds, or binds anew: one row per tenant and conversation id. */
  bind(channel: BoundChannel): Promise<void>;
  /**
   * Binds only a channel that is new or belongs to no body yet; an earlier choice of a coordinator stays. Writes nothing
   * when the channel is known by that name and still belongs to none.
   */
  bindIfFree(channel: BoundChannel): Promise<'bound' | 'taken'>;
  /** Forgets every channel of the team. */
  removeTeam(tenantId: string, teamId: string): Promise<void>;
}
