import type { OutgoingMessage } from '../chat/replies.ts';
import type { Language } from '../language.ts';
import { clockTime, longDate } from '../texts/format.ts';
import { presenceTexts } from '../texts/presence.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { meetingLine } from './meeting-line.ts';
import type { PresenceButton, PresenceCard } from './presence-card-content.ts';
import { presenceRow, rowsAPage } from './presence-form.ts';
import { type MunicipalityState, type PresenceState, surpriseOf } from './presence-state.ts';
import { confirmVerb, openVerb, stepVerb } from './verbs.ts';

/** How a card is shown: in which language, and what became of the press that it answers. */
export interface Shown {
  readonly language: Language;
  readonly zone: TimeZone;
  readonly remark: string | null;
}

/** One page of the form, from 0 on; beyond the last one the last. */
export function presenceForm(state: PresenceState, asked: Shown & { readonly page: number }): PresenceCard {
  const { language } = asked;
  const texts = presenceTexts[language];
  const pages = Math.max(1, Math.ceil(state.municipalities.length / rowsAPage));
  const page = Math.min(asked.page, pages - 1);
  const shown = pageOf(state, page);
  const press = pressData(state, { page, language });
  const open = state.municipalities.filter(({ entry }) => entry === null);
  const choices = shown.map(({ municipality }) => ({ title: municipality.name, value: municipality.code }));
  return {
    ...head(state, asked),
    lead: state.confirmed ? confirmedLine(state, asked) : texts.expected(countOf(state, 'entry')),
    lines: [
      texts.how,
      ...printedLine(state, language),
      ...(pages > 1 ? [texts.pageOf(page + 1, pages)] : []),
    ],
    rows: shown.map((municipality) => presenceRow(municipality, language)),
    details: {
      ...texts.details,
      choices,
      button: {
        title: texts.openDetails,
        verb: stepVerb,
        style: 'default',
        data: { ...press, to: 'details' },
      },
    },
    buttons: [
      ...(page > 0 ? [step(texts.previousPage, { ...press, to: String(page - 1) })] : []),
      ...(page < pages - 1 ? [step(texts.nextPage, { ...press, to: String(page + 1) })] : []),
      { title: texts.confirm, verb: confirmVerb, style: 'positive', data: press },
      ...(open.length > 0 ? [confirmRest(texts.confirmRestAbsent, press)] : []),
    ],
  };
}

/** What was confirmed; the municipalities that came or stayed away unexpectedly by name. */
export function presenceSummary(state: PresenceState, shown: Shown): PresenceCard {
  const { language } = shown;
  const texts = presenceTexts[language];
  const named = (wanted: (one: MunicipalityState) => boolean) =>
    state.municipalities.filter(wanted).map(({ municipality }) => municipality.name);
  const surprised = (kind: 'came-anyway' | 'no-show') =>
    named((one) => one.settled !== null && surpriseOf(one, one.settled) === kind);
  const groups = [
    [texts.absentList, named(({ settled }) => settled?.present === false)],
    [texts.cameAnyway, surprised('came-anyway')],
    [texts.noShow, surprised('no-show')],
  ] as const;
  return {
    ...head(state, shown),
    lead: confirmedLine(state, shown),
    lines: [
      ...groups.flatMap(([line, names]) =>
        names.length === 0 ? [] : [line(names.slice(0, maxNames), names.length)],
      ),
      ...printedLine(state, language),
    ],
    rows: [],
    details: null,
    buttons: [
      {
        title: texts.change,
        verb: openVerb,
        style: 'default',
        data: pressData(state, { page: 0, language }),
      },
    ],
  };
}

/** Of hundreds a phone shows no wall of names. */
const maxNames = 30;

/** The municipalities of a page. */
export function pageOf({ municipalities }: PresenceState, page: number): readonly MunicipalityState[] {
  return municipalities.slice(page * rowsAPage, (page + 1) * rowsAPage);
}

export function presenceMessage(card: PresenceCard): OutgoingMessage {
  return {
    kind: 'card',
    card: { template: 'presence', data: card },
    summary: `${card.heading}. ${card.when}. ${card.lead}`,
    citations: [],
  };
}

/** What every press carries; rights are never read from it. */
export function pressData(
  { meeting, confirmed }: PresenceState,
  { page, language }: { readonly page: number; readonly language: Language },
): PresenceButton['data'] {
  const basedOn = confirmed?.confirmedAt ?? '';
  return { lang: language, meetingId: meeting.id, basedOn, page: String(page) };
}

function head(state: PresenceState, { language, remark }: Shown) {
  return {
    lang: language,
    heading: state.confirmed ? presenceTexts[language].confirmedHeading : presenceTexts[language].heading,
    when: meetingLine(state.meeting, state.body, language),
    remark,
  };
}

function confirmedLine(state: PresenceState, { language, zone }: Shown): string {
  const { confirmed } = state;
  if (!confirmed) return '';
  const at = localTime(new Date(confirmed.confirmedAt), zone);
  return presenceTexts[language].confirmed({
    ...countOf(state, 'settled'),
    person: confirmed.confirmedByName,
    date: longDate(at.date, language),
    time: clockTime(at.time, language),
  });
}

/** What was settled in the report stands in the figures, whatever the names come to. */
function printedLine(state: PresenceState, language: Language): readonly string[] {
  const { status, municipalitiesPresent, municipalitiesEntitled } = state.meeting;
  if (status !== 'held' || municipalitiesPresent === null) return [];
  if (municipalitiesPresent === countOf(state, 'settled').present) return [];
  return [presenceTexts[language].printed(municipalitiesPresent, municipalitiesEntitled)];
}

function countOf({ municipalities }: PresenceState, which: 'settled' | 'entry') {
  const present = municipalities.filter((one) => one[which]?.present === true).length;
  const open = municipalities.filter((one) => one[which] === null).length;
  return { present, entitled: municipalities.length, open };
}

function step(title: string, data: PresenceButton['data']): PresenceButton {
  return { title, verb: stepVerb, style: 'default', data };
}

function confirmRest(title: string, press: PresenceButton['data']): PresenceButton {
  return { title, verb: confirmVerb, style: 'default', data: { ...press, rest: 'absent' } };
}
