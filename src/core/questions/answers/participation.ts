import type { YearFigures } from '../../figures/figures.ts';
import type { Municipality, Service } from '../../figures/rows.ts';
import type { Language } from '../../language.ts';
import { agreementAnswerTexts } from '../../texts/agreement-answers.ts';
import { enumeration } from '../../texts/format.ts';
import type { ParticipationQuery } from '../query.ts';
import { feeOf } from './fee-index.ts';
import { serviceName } from './fee-lines.ts';
import { answered, declined, type Reply } from './reply.ts';
import { feeSources } from './source.ts';

/** Who takes part is read from the fees: a row without an amount is no part, no row says nothing. */
export function answerParticipation(
  query: ParticipationQuery,
  figures: YearFigures,
  language: Language,
): Reply {
  const texts = agreementAnswerTexts[language];
  const services = chosen(figures.services, query.services, (service) => service.id);
  const municipalities = chosen(
    figures.municipalities,
    query.municipalities,
    (municipality) => municipality.code,
  );
  const sentences =
    query.municipalities.length > 0
      ? municipalities.map((municipality) =>
          ofMunicipality({ municipality, services, query, figures, language }),
        )
      : services.map((service) => ofService(service, query, figures, language));
  if (sentences.length === 0) return declined(texts.none);
  return answered(sentences.join(' '), {
    sources: feeSources(
      figures,
      services.map((service) => service.id),
      (municipalities.length > 0 ? municipalities : figures.municipalities).map(({ code }) => code),
      language,
    ),
  });
}

function chosen<Row>(
  rows: readonly Row[],
  ids: readonly string[],
  idOf: (row: Row) => string,
): readonly Row[] {
  return ids.length === 0 ? rows : rows.filter((row) => ids.includes(idOf(row)));
}

function stateOf(
  figures: YearFigures,
  service: Service,
  municipality: Municipality,
): 'part' | 'outside' | 'unknown' {
  const { state } = feeOf(figures, service.id, municipality.code);
  if (state === 'no-figure') return 'unknown';
  return state === 'no-part' ? 'outside' : 'part';
}

function ofMunicipality(asked: {
  readonly municipality: Municipality;
  readonly services: readonly Service[];
  readonly query: ParticipationQuery;
  readonly figures: YearFigures;
  readonly language: Language;
}): string {
  const { municipality, services, query, figures, language } = asked;
  const texts = agreementAnswerTexts[language];
  const year = String(figures.year);
  const named = (state: 'part' | 'outside') =>
    services
      .filter((service) => stateOf(figures, service, municipality) === state)
      .map((service) => serviceName(service, language));
  const sentence = (state: 'part' | 'outside', text: typeof texts.takesPart) => {
    const names = named(state);
    return names.length === 0
      ? []
      : [text({ municipality: municipality.name, services: enumeration(names, language), year })];
  };
  const part = sentence('part', texts.takesPart);
  const outside = sentence('outside', texts.outside);
  if (query.services.length > 0) return [...part, ...outside].join(' ');
  if (query.side === 'part') return [...part, ...outside].join(' ');
  return outside.join(' ') || texts.outsideNone(municipality.name, year);
}

function ofService(
  service: Service,
  query: ParticipationQuery,
  figures: YearFigures,
  language: Language,
): string {
  const texts = agreementAnswerTexts[language];
  const year = String(figures.year);
  const name = serviceName(service, language);
  const names = (state: 'part' | 'outside') =>
    figures.municipalities
      .filter((municipality) => stateOf(figures, service, municipality) === state)
      .map((municipality) => municipality.name);
  const outside = names('outside');
  const part = names('part');
  if (outside.length === 0) return texts.everyoneIn({ service: name, count: part.length, year });
  if (query.side === 'outside')
    return texts.outsideOf({ service: name, names: enumeration(outside, language), year });
  return texts.participantsOf({
    service: name,
    count: part.length,
    total: part.length + outside.length,
    names: enumeration(part, language),
    year,
  });
}
