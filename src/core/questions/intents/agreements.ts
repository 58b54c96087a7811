import { grammar, idsOf, type Reading } from '../reading.ts';
import { commonCues, namedMunicipalities, onlyYear } from '../scope.ts';
import type { Intent } from './intent.ts';

export const participationIntent: Intent = {
  kind: 'participation',
  subject: 'service',
  grammar: grammar({
    kinds: ['municipality', 'service'],
    cues: [
      ...commonCues,
      'participate',
      'outside',
      'reason',
      'all',
      'count',
      'municipality',
      'service',
      'joint',
      'joint-services',
      'detail',
      'own',
      'agreement',
    ],
    pieces: ['count'],
  }),
  toQuery: (reading, scope) => {
    const { cues } = reading;
    const year = onlyYear(reading, scope);
    const services = idsOf(reading, 'service');
    const municipalities = namedMunicipalities(reading, scope);
    if (cues.has('own') && municipalities.length === 0) return null;
    if (year === null || !(cues.has('participate') || cues.has('outside'))) return null;
    if (
      services.length === 0 &&
      municipalities.length === 0 &&
      !cues.has('service') &&
      !cues.has('joint-services')
    )
      return null;
    return {
      kind: 'participation',
      year,
      services: [...services],
      municipalities: [...municipalities],
      side: cues.has('outside') ? 'outside' : 'part',
    };
  },
};

export const agreementsIntent: Intent = {
  kind: 'agreements',
  subject: 'agreement',
  grammar: grammar({
    kinds: ['agreement', 'municipality', 'body'],
    cues: [
      ...commonCues,
      'agreement',
      'framework',
      'joint',
      'joint-services',
      'service',
      'in-use',
      'since',
      'when',
      'detail',
      'count',
      'all',
      'percent',
      'participate',
      'called-off',
      'municipality',
      'new',
      'ongoing',
      'total',
      'pilot',
      'duration',
    ],
    pieces: ['count'],
  }),
  toQuery: (reading, scope) => {
    const year = onlyYear(reading, scope);
    const named = idsOf(reading, 'agreement');
    const asksShare = reading.cues.has('percent') && idsOf(reading, 'municipality').length > 0;
    if (year === null || asksShare || !asksForAgreements(reading, named)) return null;
    return {
      kind: 'agreements',
      year,
      agreements: [...named],
      form: named.length > 0 ? null : formOf(reading),
      aspect: aspectOf(reading, named),
    };
  },
};

function asksForAgreements(reading: Reading, named: readonly string[]): boolean {
  const { cues } = reading;
  if (cues.has('agreement') || cues.has('framework')) return true;
  if (named.length === 0) return cues.has('joint-services') && !cues.has('participate');
  const asked = [
    'pilot',
    'in-use',
    'when',
    'detail',
    'percent',
    'count',
    'called-off',
    'participate',
    'duration',
  ] as const;
  return asked.some((cue) => cues.has(cue));
}

function formOf(reading: Reading): 'framework' | 'joint-service' | null {
  if (reading.cues.has('framework')) return 'framework';
  return reading.cues.has('joint-services') ? 'joint-service' : null;
}

function aspectOf(reading: Reading, named: readonly string[]): 'list' | 'in-use' | 'detail' {
  const { cues } = reading;
  if (named.length === 0) return 'list';
  return cues.has('in-use') || cues.has('when') || cues.has('duration') ? 'in-use' : 'detail';
}
