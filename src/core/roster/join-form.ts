import { refreshVerb } from '../attendance/verbs.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Body } from '../figures/rows.ts';
import { choiceField, type FormCard, noteCard } from '../form-card.ts';
import type { Language } from '../language.ts';
import { rosterTexts } from '../texts/roster.ts';
import { rosterRequestTexts } from '../texts/roster-requests.ts';
import type { TimeZone } from '../time/zone.ts';
import { dayOf, wishOf } from './request-card.ts';
import type { RosterRequest } from './roster-request.ts';
import { bodyTitle } from './spoken-seat.ts';

export const joinVerb = 'roster-join';

/** What one may ask to be; a secretary is appointed by the coordinator. */
export const joinRoles = ['member', 'substitute'] as const;

export interface JoinFormShown {
  readonly body: Body;
  readonly figures: LoadedFigures;
  readonly language: Language;
  readonly zone: TimeZone;
  /** The meeting whose card was pressed, to go back to; null elsewhere. */
  readonly meetingId: string | null;
}

/** What has been filled in so far, and what is missing. */
export interface JoinFormValues {
  readonly municipalityCode: string;
  readonly role: string;
  readonly notice: string | null;
}

/** The form with which somebody who is not on the roster asks to be. */
export function joinForm(shown: JoinFormShown, values: JoinFormValues): FormCard {
  const { body, figures, language, meetingId } = shown;
  const { joinForm: texts } = rosterRequestTexts[language];
  const { missing } = texts;
  const press = { lang: language, bodyId: body.bodyId, ...(meetingId === null ? {} : { meetingId }) };
  return {
    ...noteCard(language, texts.heading(bodyTitle(body, language)), [texts.line]),
    notice: values.notice,
    fields: [
      choiceField(
        { id: 'municipalityCode', label: texts.municipality, missing, value: values.municipalityCode },
        (figures[0]?.municipalities ?? []).map(({ code, name }) => ({ title: name, value: code })),
      ),
      choiceField(
        { id: 'role', label: texts.role, missing, value: values.role },
        joinRoles.map((role) => ({ title: rosterTexts[language].roles[role], value: role })),
      ),
    ],
    buttons: [
      { title: texts.ask, verb: joinVerb, style: 'positive', press, sendsFields: true },
      ...backButton(shown),
    ],
  };
}

/** In place of the form: the request that stands. */
export function standingCard(
  request: RosterRequest,
  shown: JoinFormShown,
  outcome: 'asked' | 'standing',
): FormCard {
  const { language, zone, body } = shown;
  const texts = rosterRequestTexts[language];
  const wish = wishOf(request, shown);
  const said = () => {
    if (outcome === 'asked') return texts.asked(wish);
    if (request.state === 'declined')
      return texts.wasDeclined(wish, dayOf(request.decidedAt ?? request.askedAt, language, zone));
    return texts.pending(wish, dayOf(request.askedAt, language, zone));
  };
  const heading = texts.joinForm.heading(bodyTitle(body, language));
  return { ...noteCard(language, heading, [said()]), buttons: backButton(shown) };
}

export function onRosterCard(request: Parameters<typeof wishOf>[0], shown: JoinFormShown): FormCard {
  const said = rosterRequestTexts[shown.language].alreadyOnRoster(wishOf(request, shown));
  return { ...noteCard(shown.language, said, []), buttons: backButton(shown) };
}

function backButton({ language, meetingId }: JoinFormShown): FormCard['buttons'] {
  if (meetingId === null) return [];
  const title = rosterRequestTexts[language].joinForm.back;
  const press = { lang: language, meetingId };
  return [{ title, verb: refreshVerb, style: 'default', press, sendsFields: false }];
}
