import {
  agreementRow,
  goalRow,
  internalControlRow,
  overarchingGoalRow,
  processPhaseRow,
  projectRow,
} from '../../figures/rows.ts';
import { countCell, decimalCell, idCell, textCell } from '../cells.ts';
import { csvRules } from '../csv-rules.ts';

export const goalsFile = csvRules({
  file: 'goals.csv',
  keys: [['goal_id']],
  cells: {
    year: countCell(goalRow.shape.year),
    goal_id: idCell(goalRow.shape.goalId),
    kind: textCell(goalRow.shape.kind),
    title_sv: textCell(goalRow.shape.titleSv),
    title_en: textCell(goalRow.shape.titleEn),
    target: decimalCell(goalRow.shape.target),
    unit: textCell(goalRow.shape.unit),
    comparison: textCell(goalRow.shape.comparison),
    outcome: decimalCell(goalRow.shape.outcome),
    status: textCell(goalRow.shape.status),
    reason_sv: textCell(goalRow.shape.reasonSv),
    measured_from: textCell(goalRow.shape.measuredFrom),
  },
  toRow: (cells) => ({
    year: cells.year,
    goalId: cells.goal_id,
    kind: cells.kind,
    titleSv: cells.title_sv,
    titleEn: cells.title_en,
    target: cells.target,
    unit: cells.unit,
    comparison: cells.comparison,
    outcome: cells.outcome,
    status: cells.status,
    reasonSv: cells.reason_sv,
    measuredFrom: cells.measured_from,
  }),
});

export const overarchingGoalsFile = csvRules({
  file: 'overarching-goals.csv',
  keys: [['goal_id']],
  cells: {
    year: countCell(overarchingGoalRow.shape.year),
    goal_id: idCell(overarchingGoalRow.shape.goalId),
    level: textCell(overarchingGoalRow.shape.level),
    title_sv: textCell(overarchingGoalRow.shape.titleSv),
    title_en: textCell(overarchingGoalRow.shape.titleEn),
  },
  toRow: (cells) => ({
    year: cells.year,
    goalId: cells.goal_id,
    level: cells.level,
    titleSv: cells.title_sv,
    titleEn: cells.title_en,
  }),
});

export const agreementsFile = csvRules({
  file: 'agreements.csv',
  keys: [['agreement_id']],
  cells: {
    agreement_id: idCell(agreementRow.shape.agreementId),
    name_sv: textCell(agreementRow.shape.nameSv),
    name_en: textCell(agreementRow.shape.nameEn),
    kind: textCell(agreementRow.shape.kind),
    service_id: idCell(agreementRow.shape.serviceId),
    in_use_since: countCell(agreementRow.shape.inUseSince),
    participants: textCell(agreementRow.shape.participants),
    called_off_by: textCell(agreementRow.shape.calledOffBy),
    note_sv: textCell(agreementRow.shape.noteSv),
    stated_in_source: textCell(agreementRow.shape.statedInSource),
  },
  toRow: (cells) => ({
    agreementId: cells.agreement_id,
    nameSv: cells.name_sv,
    nameEn: cells.name_en,
    kind: cells.kind,
    serviceId: cells.service_id,
    inUseSince: cells.in_use_since,
    participants: cells.participants,
    calledOffBy: cells.called_off_by,
    noteSv: cells.note_sv,
    statedInSource: cells.stated_in_source,
  }),
});

export const projectsFile = csvRules({
  file: 'projects.csv',
  keys: [['project_id']],
  cells: {
    year: countCell(projectRow.shape.year),
    project_id: idCell(projectRow.shape.projectId),
    name_sv: textCell(projectRow.shape.nameSv),
    name_en: textCell(projectRow.shape.nameEn),
    phase: idCell(projectRow.shape.phase),
    status_sv: textCell(projectRow.shape.statusSv),
  },
  toRow: (cells) => ({
    year: cells.year,
    projectId: cells.project_id,
    nameSv: cells.name_sv,
    nameEn: cells.name_en,
    phase: cells.phase,
    statusSv: cells.status_sv,
  }),
});

export const processPhasesFile = csvRules({
  file: 'process-phases.csv',
  keys: [['order'], ['phase_id']],
  cells: {
    order: countCell(processPhaseRow.shape.order),
    phase_id: idCell(processPhaseRow.shape.phaseId),
    name_sv: textCell(processPhaseRow.shape.nameSv),
    name_en: textCell(processPhaseRow.shape.nameEn),
    board_takes_part: textCell(processPhaseRow.shape.boardTakesPart),
  },
  toRow: (cells) => ({
    order: cells.order,
    phaseId: cells.phase_id,
    nameSv: cells.name_sv,
    nameEn: cells.name_en,
    boardTakesPart: cells.board_takes_part,
  }),
});

export const internalControlFile = csvRules({
  file: 'internal-control.csv',
  keys: [['control_id']],
  cells: {
    year: countCell(internalControlRow.shape.year),
    control_id: idCell(internalControlRow.shape.controlId),
    title_sv: textCell(internalControlRow.shape.titleSv),
    risk_value: countCell(internalControlRow.shape.riskValue),
    deviations: countCell(internalControlRow.shape.deviations),
  },
  toRow: (cells) => ({
    year: cells.year,
    controlId: cells.control_id,
    titleSv: cells.title_sv,
    riskValue: cells.risk_value,
    deviations: cells.deviations,
  }),
});
