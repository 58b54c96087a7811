import type { Link } from './link.ts';

export interface LinkStore {
  add(link: Link): Promise<void>;
  /** Null when there is none, or none any more. */
  find(tokenHash: string): Promise<Link | null>;
  list(): Promise<readonly Link[]>;
  /** Repeatable. */
  remove(tokenHash: string): Promise<void>;
}
