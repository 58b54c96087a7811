import type { Answer } from '../attendance/answer.ts';

/** With fewer meetings on record nothing is said of how a municipality uses to do. */
export const meetingsNeeded = 5;

/** What a municipality said before a meeting: that it comes in some way, that it does not, or nothing. */
export type Said = 'coming' | 'not-coming' | 'nothing';

/** What a municipality had said before an earlier meeting, and whether it was present. */
export interface PastAnswer {
  readonly said: Said;
  readonly present: boolean;
}

/**
 * How a municipality's presence is foreseen. `record`: by its own record, present at `present` of the `of` meetings before
 * which it had said the same. `as-said`: its answer counts as it was given, because it never gave it before.
 * `too-little-data`: fewer than five meetings on record; an answer counts as it was given, no answer counts for nothing.
 */
export interface MunicipalityForecast {
  readonly municipalityCode: string;
  readonly said: Said;
  /** From 0 to 1; null when nothing can be said: too little data and no answer. */
  readonly probability: number | null;
  readonly basis: 'record' | 'as-said' | 'too-little-data';
  readonly present: number;
  readonly of: number;
}

export interface Forecast {
  readonly municipalities: readonly MunicipalityForecast[];
  /** The probabilities added up: how many are expected to be present. */
  readonly expected: number;
  readonly entitled: number;
  /** How many have five or more meetings on record. Without any there is no forecast, only what was said. */
  readonly withRecord: number;
}

/**
 * Foresees a meeting from its answers and from each municipality's own record of keeping its word. A municipality that
 * has said nothing is judged by the meetings before which it had said nothing, or by all when there are none such.
 */
export function forecastOf(given: {
  /** Codes of the municipalities that are entitled. */
  readonly entitled: readonly string[];
  readonly answers: readonly Answer[];
  /** By municipality, the body's earlier meetings whose presence was confirmed. */
  readonly records: ReadonlyMap<string, readonly PastAnswer[]>;
}): Forecast {
  const municipalities = given.entitled.map((code) => {
    const answer = given.answers.find(({ municipalityCode }) => municipalityCode === code) ?? null;
    return { municipalityCode: code, ...foresee(saidIn(answer), given.records.get(code) ?? []) };
  });
  return {
    municipalities,
    expected: municipalities.reduce((sum, { probability }) => sum + (probability ?? 0), 0),
    entitled: given.entitled.length,
    withRecord: municipalities.filter(({ basis }) => basis !== 'too-little-data').length,
  };
}

export function saidIn(answer: Pick<Answer, 'choice'> | null): Said {
  if (answer === null) return 'nothing';
  return answer.choice === 'not-coming' ? 'not-coming' : 'coming';
}

function foresee(said: Said, records: readonly PastAnswer[]): Omit<MunicipalityForecast, 'municipalityCode'> {
  const asSaid = said === 'nothing' ? null : Number(said === 'coming');
  if (records.length < meetingsNeeded) {
    return { said, probability: asSaid, basis: 'too-little-data', present: 0, of: records.length };
  }
  const same = records.filter((record) => record.said === said);
  const basis = same.length > 0 || said !== 'nothing' ? same : records;
  if (basis.length === 0) return { said, probability: asSaid, basis: 'as-said', present: 0, of: 0 };
  const present = basis.filter((record) => record.present).length;
  return { said, probability: present / basis.length, basis: 'record', present, of: basis.length };
}
