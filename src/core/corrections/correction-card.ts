import type { OutgoingMessage } from '../chat/replies.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { correctionTexts } from '../texts/corrections.ts';
import { longDate } from '../texts/format.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { consequences } from './consequences.ts';
import type { Correction } from './correction.ts';
import type { CorrectionCard } from './correction-card-content.ts';
import { figureName, figureText } from './figure-name.ts';
import { presentValue, yearOf } from './figure-reference.ts';

interface Shown {
  readonly figures: LoadedFigures;
  readonly language: Language;
  readonly zone: TimeZone;
}

/** The name of a correction's figure and both its values, as sentences and cards say them. */
export function changeOf(
  correction: Correction,
  { figures: loaded, language }: Pick<Shown, 'figures' | 'language'>,
): { readonly name: string; readonly before: string; readonly after: string } {
  const { figure, oldValue, newValue } = correction;
  const figures = yearOf(loaded, figure);
  return {
    name: figureName(figure, figures, language),
    before: figureText(figure, oldValue, figures, language),
    after: figureText(figure, newValue, figures, language),
  };
}

/** A proposed correction to decide on, and once decided, what became of it. */
export function correctionCard(correction: Correction, shown: Shown): CorrectionCard {
  const { language, zone } = shown;
  const { card } = correctionTexts[language];
  const change = changeOf(correction, shown);
  const proposedAt = localTime(new Date(correction.proposedAt), zone).date;
  const isOpen = correction.state === 'open';
  return {
    lang: language,
    correctionId: correction.id,
    heading: card.heading,
    lead: card.lead({ ...change, by: correction.proposedBy.name }),
    facts: [
      { label: card.facts.before, value: change.before },
      { label: card.facts.after, value: change.after },
      { label: card.facts.reason, value: correction.reason },
      { label: card.facts.source, value: correction.source },
      { label: card.facts.by, value: card.byAt(correction.proposedBy.name, longDate(proposedAt, language)) },
      { label: card.facts.id, value: correction.id },
    ],
    warnings: isOpen ? warnings(correction, shown) : [],
    status: statusOf(correction, shown),
    form: isOpen ? { comment: card.comment, accept: card.accept, decline: card.decline } : null,
  };
}

export function correctionMessage(card: CorrectionCard): OutgoingMessage {
  return {
    kind: 'card',
    card: { template: 'correction', data: card },
    summary: [card.lead, card.status].filter(Boolean).join(' '),
    citations: [],
  };
}

function warnings({ figure, newValue }: Correction, { figures: loaded, language }: Shown): readonly string[] {
  const figures = yearOf(loaded, figure);
  if (figures === null || presentValue(figures, figure) === 'absent') return [];
  return consequences(figure, newValue, figures, language);
}

function statusOf({ state, decidedBy, decidedAt }: Correction, { language, zone }: Shown): string | null {
  const { card } = correctionTexts[language];
  if (state === 'open' || decidedBy === null || decidedAt === null) return null;
  const date = longDate(localTime(new Date(decidedAt), zone).date, language);
  switch (state) {
    case 'accepting':
      return card.accepting(decidedBy.name);
    case 'accepted':
      return card.accepted(decidedBy.name, date);
    case 'declined':
      return card.declined(decidedBy.name, date);
    case 'overtaken':
      return card.overtaken;
  }
}
