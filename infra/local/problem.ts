export type StackPart = 'azurite' | 'bot' | 'playground';

/** Why the stack cannot start or go on; `texts.ts` says it to people. Paths are absolute. */
export type Problem =
  | { readonly kind: 'port-taken'; readonly port: number; readonly usedBy: StackPart }
  /** The folder cannot be made: something else stands there, or it may not be written. */
  | { readonly kind: 'no-folder'; readonly folder: string }
  | { readonly kind: 'seed-failed'; readonly logFile: string }
  | {
      readonly kind: 'not-ready';
      readonly part: StackPart;
      readonly seconds: number;
      readonly logFile: string;
    }
  /** It ended without being asked to; Azurite does so when it cannot read its data. */
  | { readonly kind: 'ended'; readonly part: StackPart; readonly logFile: string };

/** Thrown for what the person in front can do something about; anything else that is thrown is a fault of the stack. */
export class StackProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.kind, options);
    this.name = 'StackProblem';
    this.problem = problem;
  }
}
