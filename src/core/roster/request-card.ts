import type { OutgoingMessage } from '../chat/replies.ts';
import { isHeldOn, type Seat } from '../directory/roster-store.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { type FormCard, formMessage } from '../form-card.ts';
import type { Language } from '../language.ts';
import { escapeMarkdown } from '../texts/escape.ts';
import { enumeration, longDate } from '../texts/format.ts';
import { roleName } from '../texts/roster.ts';
import { rosterRequestTexts } from '../texts/roster-requests.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { markOf, type RosterRequest } from './roster-request.ts';
import { municipalityName, nameOfBody } from './spoken-seat.ts';

export const acceptRequestVerb = 'roster-request-accept';
export const declineRequestVerb = 'roster-request-decline';

interface Shown {
  readonly figures: LoadedFigures;
  readonly seats: readonly Seat[];
  readonly language: Language;
  readonly zone: TimeZone;
  readonly now: Date;
}

/** What is wished, in the words of a language. */
export function wishOf(
  {
    asker,
    role,
    municipalityCode,
    bodyId,
  }: Pick<RosterRequest, 'asker' | 'role' | 'municipalityCode' | 'bodyId'>,
  { figures, language }: Pick<Shown, 'figures' | 'language'>,
) {
  return {
    person: asker.name || asker.id,
    role: roleName({ role, order: null }, language),
    municipality: municipalityName(figures, municipalityCode),
    body: nameOfBody(figures, bodyId, language),
  };
}

/** The coordinator's card: the wish and who sits there already, with buttons until somebody has decided. */
export function requestCard(request: RosterRequest, shown: Shown): FormCard {
  const { language, zone } = shown;
  const { card } = rosterRequestTexts[language];
  const wish = wishOf(request, shown);
  const press = { lang: language, request: markOf(request) };
  const isOpen = request.state === 'open';
  return {
    lang: language,
    heading: card.heading,
    lines: [card.line(wish)],
    facts: [
      { label: card.askedAt, value: dayOf(request.askedAt, language, zone) },
      ...(isOpen ? [{ label: card.others(wish.municipality), value: holders(request, shown) }] : []),
    ],
    notice: decision(request, shown),
    fields: [],
    buttons: isOpen
      ? [
          { title: card.accept, verb: acceptRequestVerb, style: 'positive', press, sendsFields: false },
          { title: card.decline, verb: declineRequestVerb, style: 'destructive', press, sendsFields: false },
        ]
      : [],
  };
}

export function requestMessage(request: RosterRequest, shown: Shown): OutgoingMessage {
  return formMessage(requestCard(request, shown));
}

/** To the asker, in the asker's own language. */
export function decisionMessage(
  request: RosterRequest,
  shown: Pick<Shown, 'figures' | 'language'>,
  where: 'personal' | 'channel',
): OutgoingMessage {
  const { told } = rosterRequestTexts[shown.language];
  const { person, ...wish } = wishOf(request, shown);
  const safe = { ...wish, person: escapeMarkdown(person) };
  if (request.state !== 'accepted') return { kind: 'text', text: told.declined(safe), citations: [] };
  if (where === 'personal') return { kind: 'text', text: told.accepted(safe), citations: [] };
  const { id, name } = request.asker;
  return {
    kind: 'text',
    text: told.acceptedInChannel(name, safe),
    citations: [],
    mentions: [{ id, name }],
  };
}

export function dayOf(instant: string, language: Language, zone: TimeZone): string {
  return longDate(localTime(new Date(instant), zone).date, language);
}

/** Who has a seat for the municipality in the body now. */
function holders({ municipalityCode, bodyId }: RosterRequest, { seats, language, zone, now }: Shown): string {
  const today = localTime(now, zone).date;
  const held = seats.filter(
    (seat) => seat.municipalityCode === municipalityCode && seat.bodyId === bodyId && isHeldOn(seat, today),
  );
  if (held.length === 0) return rosterRequestTexts[language].card.nobody;
  return enumeration(
    held.map((seat) => `${seat.personName} (${roleName(seat, language)})`),
    language,
  );
}

function decision({ state, decidedBy, decidedAt }: RosterRequest, { language, zone }: Shown): string | null {
  const { card } = rosterRequestTexts[language];
  if (state === 'open' || decidedBy === null || decidedAt === null) return null;
  const said = state === 'declined' ? card.declined : card.accepted;
  return said(decidedBy.name, dayOf(decidedAt, language, zone));
}
