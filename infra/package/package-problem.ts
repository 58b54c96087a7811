/** Why no app package can be made: one sentence a problem, in English, for the operator. */
export class PackageProblem extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'PackageProblem';
    this.problems = problems;
  }
}
