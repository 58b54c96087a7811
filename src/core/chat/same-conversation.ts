import type { Address } from './events.ts';

/** Whether both are in the same chat or channel, whatever the thread; ids are unique within a tenant. */
export function isSameConversation(
  a: Pick<Address, 'tenantId' | 'conversationId'>,
  b: Pick<Address, 'tenantId' | 'conversationId'>,
): boolean {
  return a.tenantId === b.tenantId && a.conversationId === b.conversationId;
}
