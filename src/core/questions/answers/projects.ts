import type { YearFigures } from '../../figures/figures.ts';
import type { Project } from '../../figures/rows.ts';
import type { Language } from '../../language.ts';
import { agreementAnswerTexts } from '../../texts/agreement-answers.ts';
import { enumeration } from '../../texts/format.ts';
import { questionTexts } from '../../texts/questions.ts';
import type { ProjectsQuery } from '../query.ts';
import { answered, declined, type Reply, type ReplyTable, textColumn } from './reply.ts';
import { source } from './source.ts';

export function answerProjects(query: ProjectsQuery, figures: YearFigures, language: Language): Reply {
  const { projectTable } = agreementAnswerTexts[language];
  const sources = [source(figures, { table: projectTable, check: null })];
  return { ...operate(query, figures, language), sources };
}

function operate(query: ProjectsQuery, figures: YearFigures, language: Language): Reply {
  const texts = agreementAnswerTexts[language];
  const year = String(query.year);
  if (query.projects.length > 0) {
    const rows = figures.projects.filter((row) => query.projects.includes(row.projectId));
    if (rows.length === 0) return declined(texts.none);
    return answered(rows.map((row) => projectSentence(row, figures, language)).join(' '));
  }
  const rows = figures.projects.filter(
    (row) => query.phases.length === 0 || query.phases.includes(row.phase),
  );
  const names = enumeration(
    rows.map((row) => projectName(row, language)),
    language,
  );
  const table = rows.length > 0 ? projectsTable(rows, figures, language) : null;
  if (query.phases.length === 0)
    return answered(texts.projectOverview({ count: rows.length, year, names }), { table });
  const phase = enumeration(
    query.phases.map((id) => phaseName(id, figures, language)),
    language,
  );
  if (rows.length === 0) return answered(texts.noneInPhase(phase, year));
  return answered(texts.inPhase({ phase, count: rows.length, year, names }), { table });
}

function projectName(row: Project, language: Language): string {
  return language === 'sv' ? row.nameSv : row.nameEn;
}

function phaseName(id: string, figures: YearFigures, language: Language): string {
  const phase = figures.processPhases.find((row) => row.phaseId === id);
  return phase ? (language === 'sv' ? phase.nameSv : phase.nameEn) : id;
}

function projectSentence(row: Project, figures: YearFigures, language: Language): string {
  const phase = phaseName(row.phase, figures, language);
  const sentence = agreementAnswerTexts[language].project({
    name: projectName(row, language),
    phase,
    year: String(row.year),
  });
  return sentence + questionTexts[language].fromReport(row.statusSv);
}

function projectsTable(rows: readonly Project[], figures: YearFigures, language: Language): ReplyTable {
  const { columns } = agreementAnswerTexts[language];
  return {
    columns: [textColumn(columns.project), textColumn(columns.phase), textColumn(columns.status)],
    rows: rows.map((row) => [
      projectName(row, language),
      phaseName(row.phase, figures, language),
      row.statusSv,
    ]),
    chart: null,
  };
}

/** The board's main process, phase by phase. */
export function answerPhases(figures: YearFigures, language: Language): Reply {
  const texts = agreementAnswerTexts[language];
  const phases = [...figures.processPhases].sort((one, other) => one.order - other.order);
  if (phases.length === 0) return declined(texts.none);
  const names = phases.map((phase) => (language === 'sv' ? phase.nameSv : phase.nameEn));
  return answered(texts.phases(phases.length, names.join('; ')), {
    sources: [source(figures, { table: texts.processTable, check: null })],
    table: {
      columns: [textColumn(texts.columns.phase), textColumn(texts.columns.board, 1)],
      rows: phases.map((phase, index) => [
        names[index] ?? phase.phaseId,
        texts.boardTakesPart[phase.boardTakesPart],
      ]),
      chart: null,
    },
  });
}
