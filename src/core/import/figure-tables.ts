import { importTexts } from '../texts/import.ts';
import type { CsvFile } from './csv-file.ts';
import type { CsvRules } from './csv-rules.ts';
import { defaultBodies } from './default-bodies.ts';
import { feeControlTotalsFile, feesFile, outcomeFile, servicesFile } from './files/economy.ts';
import { bodiesFile, meetingsFile, municipalitiesFile } from './files/organisation.ts';
import {
  agreementsFile,
  goalsFile,
  internalControlFile,
  overarchingGoalsFile,
  processPhasesFile,
  projectsFile,
} from './files/plan.ts';
import { synonymsFile } from './files/synonyms.ts';
import { type ImportProblem, problem } from './problem.ts';
import { readTable, type Table } from './read-table.ts';

const figureFiles = {
  municipalities: municipalitiesFile,
  services: servicesFile,
  fees: feesFile,
  feeControlTotals: feeControlTotalsFile,
  outcome: outcomeFile,
  meetings: meetingsFile,
  goals: goalsFile,
  overarchingGoals: overarchingGoalsFile,
  agreements: agreementsFile,
  projects: projectsFile,
  processPhases: processPhasesFile,
  internalControl: internalControlFile,
  bodies: bodiesFile,
  synonyms: synonymsFile,
} as const;

/** The names of a year's files, in the order in which problems are told. */
export const figureFileNames: readonly string[] = Object.values(figureFiles).map((rules) => rules.file);

/** Files that stand in for those that a folder lacks. */
export interface BuiltInFiles {
  /** Words for rows of any board: of rows that a folder does not have nothing is said. Null for no words. */
  readonly synonyms: CsvFile | null;
}

export const noBuiltIn: BuiltInFiles = { synonyms: null };
const emptySynonyms: CsvFile = {
  kind: 'table',
  name: synonymsFile.file,
  header: synonymsFile.columns,
  rows: [],
};

type TableOf<Rules> = Rules extends CsvRules<infer Known, infer Row> ? Table<Known, Row> : never;
/** Every file of a year, as it was read. */
export type FigureTables = {
  readonly [Kind in keyof typeof figureFiles]: TableOf<(typeof figureFiles)[Kind]>;
};

/**
 * Reads every file by itself. Without `bodies.csv` the built-in bodies apply, and without `synonyms.csv` the built-in
 * synonyms of the rows that there are.
 */
export function readTables(files: readonly CsvFile[], builtIn: BuiltInFiles = noBuiltIn): FigureTables {
  const read = <Known, Row>(rules: CsvRules<Known, Row>) => readTable(find(files, rules.file), rules);
  return {
    municipalities: filled(read(municipalitiesFile)),
    services: filled(read(servicesFile)),
    fees: filled(read(feesFile)),
    feeControlTotals: read(feeControlTotalsFile),
    outcome: read(outcomeFile),
    meetings: read(meetingsFile),
    goals: read(goalsFile),
    overarchingGoals: read(overarchingGoalsFile),
    agreements: read(agreementsFile),
    projects: read(projectsFile),
    processPhases: read(processPhasesFile),
    internalControl: read(internalControlFile),
    bodies: find(files, bodiesFile.file) ? filled(read(bodiesFile)) : builtInBodies,
    synonyms: find(files, synonymsFile.file)
      ? read(synonymsFile)
      : readTable(builtIn.synonyms ?? emptySynonyms, synonymsFile),
  };
}

export function unknownFileProblems(files: readonly CsvFile[]): readonly ImportProblem[] {
  return files
    .filter(({ name }) => !figureFileNames.includes(name))
    .map(({ name }) => problem({ file: name }, importTexts, (t) => t.unknownFile(figureFileNames)));
}

/** A file that must have rows. */
export function filled<Known, Row>(table: Table<Known, Row>): Table<Known, Row> {
  if (table.rows.length > 0 || table.problems.length > 0) return table;
  return { ...table, problems: [problem({ file: table.file }, importTexts, (t) => t.noRows)] };
}

const builtInBodies: FigureTables['bodies'] = {
  file: bodiesFile.file,
  columns: new Set(bodiesFile.columns),
  rows: defaultBodies.map((body) => ({
    line: null,
    known: {
      body_id: body.bodyId,
      attendance_goal_id: body.attendanceGoalId,
      meetings_goal_id: body.meetingsGoalId,
      channel_names: body.channelNames,
    },
    row: body,
  })),
  problems: [],
};

function find(files: readonly CsvFile[], name: string): CsvFile | undefined {
  return files.find((file) => file.name === name);
}
