import type { YearFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { serviceName } from './answers/fee-lines.ts';
import { titleOf } from './answers/goals.ts';
import { areaName } from './answers/outcome-rows.ts';
import type { NamedKind, RowReference } from './names.ts';

/** The name of a row in the language; null for a row that the year does not hold. */
export function rowTitle(row: RowReference, figures: YearFigures, language: Language): string | null {
  const inLanguage = (named: { readonly nameSv: string; readonly nameEn: string } | undefined) =>
    named ? (language === 'sv' ? named.nameSv : named.nameEn) : null;
  const titles: Readonly<Record<NamedKind, () => string | null>> = {
    municipality: () => figures.municipalities.find(({ code }) => code === row.id)?.name ?? null,
    elsewhere: () => row.id,
    service: () => {
      const service = figures.services.find(({ id }) => id === row.id);
      return service ? serviceName(service, language) : null;
    },
    area: () => {
      const area = figures.outcome.find(({ areaId }) => areaId === row.id);
      return area ? areaName(area, figures, language) : null;
    },
    agreement: () => inLanguage(figures.agreements.find(({ agreementId }) => agreementId === row.id)),
    project: () => inLanguage(figures.projects.find(({ projectId }) => projectId === row.id)),
    phase: () => inLanguage(figures.processPhases.find(({ phaseId }) => phaseId === row.id)),
    body: () => inLanguage(figures.bodies.find(({ bodyId }) => bodyId === row.id)),
    goal: () => {
      const goal = [...figures.goals, ...figures.overarchingGoals].find(({ goalId }) => goalId === row.id);
      return goal ? titleOf(goal, language) : null;
    },
    control: () => figures.internalControl.find(({ controlId }) => controlId === row.id)?.titleSv ?? null,
  };
  return titles[row.kind]();
}
