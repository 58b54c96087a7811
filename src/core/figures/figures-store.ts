import type { CorrectionNote } from '../corrections/correction.ts';
import type { YearFigures } from './figures.ts';

/** Which version each loaded year uses, and a mark that changes whenever that does. */
export interface CurrentVersions {
  readonly revision: string;
  readonly versionByYear: ReadonlyMap<number, string>;
}

export interface VersionSummary {
  readonly versionId: string;
  readonly year: number;
  readonly asOf: string | null;
  readonly loadedAt: string;
  readonly rows: number;
  /** The corrections that this version has over the files it was loaded from, oldest first. */
  readonly corrections: readonly CorrectionNote[];
}

/** Figures by version. A version is staged whole, then switched to in one write; former versions stay. */
export interface FiguresStore {
  /** One point read; an empty map and revision `''` when nothing was ever loaded. */
  currentVersions(): Promise<CurrentVersions>;
  /** Null when there is no such version, or when it was never staged to its end. */
  readVersion(versionId: string): Promise<YearFigures | null>;
  /**
   * Writes all rows of the version, then marks it complete with its corrections (none unless given). Safe to repeat after
   * a crash at any point.
   */
  stage(figures: YearFigures, corrections?: readonly CorrectionNote[]): Promise<void>;
  /** One conditional write, tried again when another process switched another year meanwhile. Refuses a version that is not staged. */
  switchTo(version: { year: number; versionId: string }): Promise<'switched' | 'already-current'>;
  /** Like `switchTo`, but only from the version `from`: `overtaken` when the year uses another one by now. */
  switchFrom(
    from: string,
    version: { year: number; versionId: string },
  ): Promise<'switched' | 'already-current' | 'overtaken'>;
  /** Complete versions, newest first. */
  listVersions(): Promise<readonly VersionSummary[]>;
}
