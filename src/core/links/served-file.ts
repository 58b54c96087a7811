import type { LinkFolder } from './create-links.ts';

/** A file as it is served over HTTP. */
export interface ServedFile {
  readonly contentType: string;
  readonly fileName: string;
  readonly body: string;
  /** Changes with what the file says, and not with when it was made. */
  readonly revision: string;
  /** Whether a client may keep it, to ask only whether it has changed. */
  readonly mayBeKept: boolean;
}

/** Finds what is behind an address; null when there is nothing, for whatever reason. */
export type ReadFile = (folder: LinkFolder, token: string) => Promise<ServedFile | null>;
