import { grammar, idsOf } from '../reading.ts';
import { commonCues, onlyYear } from '../scope.ts';
import type { Intent } from './intent.ts';

export const projectsIntent: Intent = {
  kind: 'projects',
  subject: 'project',
  grammar: grammar({
    kinds: ['project', 'phase', 'municipality', 'body'],
    cues: [
      ...commonCues,
      'project',
      'phase',
      'detail',
      'ongoing',
      'count',
      'all',
      'joint',
      'municipality',
      'service',
      'new',
      'next',
      'total',
      'participate',
      'met',
    ],
    pieces: ['count'],
  }),
  toQuery: (reading, scope) => {
    const { cues } = reading;
    const year = onlyYear(reading, scope);
    const projects = idsOf(reading, 'project');
    const phases = idsOf(reading, 'phase');
    if (year === null || (cues.has('participate') && !cues.has('phase'))) return null;
    if (projects.length > 0) {
      const asked =
        cues.has('project') ||
        cues.has('phase') ||
        cues.has('detail') ||
        cues.has('ongoing') ||
        phases.length > 0;
      return asked ? { kind: 'projects', year, projects: [...projects], phases: [] } : null;
    }
    if (cues.has('project')) return { kind: 'projects', year, projects: [], phases: [...phases] };
    if (cues.has('phase')) return { kind: 'phases', year };
    return null;
  },
};

export const internalControlIntent: Intent = {
  kind: 'internal-control',
  subject: 'control',
  grammar: grammar({
    kinds: ['control', 'body'],
    cues: [
      ...commonCues,
      'control',
      'result',
      'count',
      'all',
      'detail',
      'participate',
      'highest',
      'lowest',
      'outcome',
      'total',
    ],
    pieces: ['count'],
  }),
  toQuery: (reading, scope) => {
    const year = onlyYear(reading, scope);
    const controls = idsOf(reading, 'control');
    if (year === null || !reading.cues.has('control')) return null;
    return { kind: 'internal-control', year, controls: [...controls] };
  },
};
