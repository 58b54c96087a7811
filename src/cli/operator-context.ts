import type { Clock } from '../core/clock.ts';
import type { RosterStore } from '../core/directory/roster-store.ts';
import type { FiguresStore } from '../core/figures/figures-store.ts';
import type { ImportProblem } from '../core/import/problem.ts';
import { problemLine } from '../core/import/problem.ts';
import type { InquiryStore } from '../core/inquiries/inquiry-store.ts';
import type { Language } from '../core/language.ts';
import type { SynonymStore } from '../core/synonyms/synonym-store.ts';
import { operatorTexts } from '../core/texts/operator.ts';

export interface OperatorStores {
  readonly figures: FiguresStore;
  readonly roster: RosterStore;
  readonly inquiries: InquiryStore;
  readonly synonyms: SynonymStore;
}

/** What every command works with. */
export interface OperatorContext {
  readonly language: Language;
  readonly clock: Clock;
  openStores(): Promise<OperatorStores>;
  /** One line of the result. */
  print(line: string): void;
  /** One line of progress or of what is wrong. */
  printAside(line: string): void;
}

/** 0: done. 1: the input or the storage is wrong. 2: the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

/** Lists every problem, one a line, and how many there are. */
export function refuse(context: OperatorContext, problems: readonly ImportProblem[]): ExitCode {
  for (const found of problems) context.printAside(problemLine(found, context.language));
  context.printAside(operatorTexts[context.language].refused(problems.length));
  return 1;
}
