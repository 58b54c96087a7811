import type { z } from 'zod/v4';
import type { CorrectionNote } from '../corrections/correction.ts';
import {
  agreementRow,
  bodyRow,
  feeControlTotalRow,
  feeRow,
  goalRow,
  internalControlRow,
  meetingRow,
  municipalityRow,
  outcomeRow,
  overarchingGoalRow,
  processPhaseRow,
  projectRow,
  serviceRow,
} from './rows.ts';
import { synonymRow } from './synonym-row.ts';

/** The row schema of each kind of figure; the keys are the kinds' names in the store. */
export const rowSchemas = {
  municipalities: municipalityRow,
  services: serviceRow,
  fees: feeRow,
  feeControlTotals: feeControlTotalRow,
  outcome: outcomeRow,
  meetings: meetingRow,
  goals: goalRow,
  overarchingGoals: overarchingGoalRow,
  agreements: agreementRow,
  projects: projectRow,
  processPhases: processPhaseRow,
  internalControl: internalControlRow,
  bodies: bodyRow,
  synonyms: synonymRow,
} as const;

export type RowKind = keyof typeof rowSchemas;
export const rowKinds = Object.keys(rowSchemas) as readonly RowKind[];

/** All rows of one year, in the order of the files they came from. */
export type FiguresRows = { readonly [K in RowKind]: readonly z.infer<(typeof rowSchemas)[K]>[] };

/** A year's figures as loaded once: never changed, only replaced by another version. */
export interface YearFigures extends FiguresRows {
  readonly year: number;
  /** Derived from the content, so that the same files give the same version. */
  readonly versionId: string;
  /** `YYYY-MM-DD` when the year was loaded as it stood on that day, else null. */
  readonly asOf: string | null;
  /** ISO instant, UTC. */
  readonly loadedAt: string;
  /** What was corrected of it since; absent when nothing was. */
  readonly corrections?: readonly CorrectionNote[];
  /** Nothing is loaded of the year, but the plan has meetings in it. */
  readonly planOnly?: true;
}

/**
 * Every loaded year, newest first; empty when nothing is loaded. Years of which only the plan knows stand behind them, so
 * that the first one is always a loaded year.
 */
export type LoadedFigures = readonly YearFigures[];

/** The years without those of which only the plan knows. */
export function loadedYears(figures: LoadedFigures): LoadedFigures {
  return figures.filter(({ planOnly }) => planOnly === undefined);
}
