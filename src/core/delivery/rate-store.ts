import type { TenantRate } from './tenant-rate.ts';

export interface StoredRate {
  readonly rate: TenantRate;
  /** Null when no process has ever sent to the tenant. */
  readonly etag: string | null;
}

/** How fast each tenant is sent to, shared by all processes: one row for a tenant. */
export interface RateStore {
  read(tenantId: string): Promise<StoredRate>;
  /** Writes if the row is still at `etag`; with null, if there is none. */
  write(tenantId: string, stored: StoredRate): Promise<'written' | 'conflict'>;
}
