import type { YearFigures } from '../../figures/figures.ts';
import type { Language } from '../../language.ts';
import { digestTexts } from '../../texts/digest.ts';
import type { DigestContent } from '../digest-card-content.ts';

/** The year's projects with the phase of the main process they are in; their status is known in Swedish only. */
export function projectsSection(year: YearFigures, language: Language): DigestContent['projects'] {
  return {
    heading: digestTexts[language].projectsHeading,
    rows: year.projects.map((project) => {
      const phase = year.processPhases.find(({ phaseId }) => phaseId === project.phase);
      return {
        name: language === 'sv' ? project.nameSv : project.nameEn,
        phase: (language === 'sv' ? phase?.nameSv : phase?.nameEn) ?? project.phase,
        status: language === 'sv' ? `${project.statusSv}.` : null,
      };
    }),
  };
}
