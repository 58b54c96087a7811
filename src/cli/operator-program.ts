import { CommanderError } from 'commander';
import type { Clock, Ids } from '../core/clock.ts';
import type { Language } from '../core/language.ts';
import type { TimeZone } from '../core/time/zone.ts';
import { describeCommands } from './describe-commands.ts';
import type { ExitCode, OperatorContext, OperatorStores } from './operator-context.ts';
import { operatorLanguage } from './operator-language.ts';
import { describeUsageError } from './usage-error.ts';

export interface OperatorDependencies {
  /** Called by commands that need the stores, never for help or for a wrong command line. */
  openStores(): Promise<OperatorStores>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly zone: TimeZone;
  /** Entra object ids. */
  readonly coordinators: ReadonlySet<string>;
  readonly output: {
    /** Results and help that was asked for. */
    out(text: string): void;
    /** Progress, problems and usage errors. */
    err(text: string): void;
  };
  /** The environment's `LANG`. */
  readonly lang: string | undefined;
  /** A sentence for a failure that an operator can do something about, such as unreachable storage; else null. */
  explain(error: unknown, language: Language): string | null;
}

export interface OperatorProgram {
  /**
   * Runs one command line, without the program's own name. Throws only what `explain` does not know.
   */
  run(argv: readonly string[]): Promise<ExitCode>;
}

/** The operators' commands. */
export function createOperatorProgram(dependencies: OperatorDependencies): OperatorProgram {
  const { output, lang, clock, ids, zone, coordinators, explain } = dependencies;
  return {
    run: async (argv) => {
      const language = operatorLanguage(argv, lang);
      const context: OperatorContext = {
        language,
        clock,
        ids,
        zone,
        coordinators,
        openStores: () => dependencies.openStores(),
        print: (line) => output.out(`${line}\n`),
        printAside: (line) => output.err(`${line}\n`),
      };
      let exitCode: ExitCode = 0;
      const program = describeCommands(context, output, (code) => {
        exitCode = code;
      });
      try {
        await program.parseAsync(argv, { from: 'user' });
        return exitCode;
      } catch (error) {
        if (error instanceof CommanderError) return endOfParsing(error, context);
        const sentence = explain(error, language);
        if (sentence === null) throw error;
        context.printAside(sentence);
        return 1;
      }
    },
  };
}

function endOfParsing(error: CommanderError, context: OperatorContext): ExitCode {
  const sentence = describeUsageError(error, context.language);
  if (sentence !== null) context.printAside(sentence);
  return error.exitCode === 0 ? 0 : 2;
}
