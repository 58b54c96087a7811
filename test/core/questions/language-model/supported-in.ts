import { createGazetteer } from '../../../../src/core/questions/gazetteer.ts';
import { supportedQueries } from '../../../../src/core/questions/language-model/supported-queries.ts';
import { namesOf } from '../../../../src/core/questions/names.ts';
import type { Query } from '../../../../src/core/questions/query.ts';
import { figures2022 } from '../../../support/figures-2022.ts';

const gazetteer = createGazetteer(namesOf(figures2022));

/** The queries that the words of a text support, on the figures of 2022. */
export function supportedIn(text: string): readonly Query[] {
  const [latest] = figures2022;
  if (!latest) throw new Error('The figures of 2022 are not there.');
  const scope = { figures: figures2022, latest, today: '2022-12-07', own: null };
  return supportedQueries(text, scope, gazetteer);
}
