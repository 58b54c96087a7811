import type { AttendanceCard } from '../attendance/attendance-card-content.ts';
import type { Mention, OutgoingMessage } from '../chat/replies.ts';
import type { Seat } from '../directory/roster-store.ts';
import type { Municipality } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import { escapeMarkdown } from '../texts/escape.ts';
import { enumeration } from '../texts/format.ts';
import { scheduleTexts } from '../texts/schedule.ts';
import { namesOf } from './representatives.ts';

/** A municipality that has not answered, and who is to answer for it. */
export interface Missing {
  readonly municipality: Municipality;
  readonly representatives: readonly Seat[];
}

/** So many are named in one message; beyond it a list is no call any more, and Teams refuses messages over 100 KB. */
const maxNamed = 50;

/** The meeting's card as the reader's own, with the buttons to answer. */
export function personalReminderMessage(card: AttendanceCard): OutgoingMessage {
  const texts = scheduleTexts[card.lang];
  const said = [card.heading, card.when, card.own, card.closing].filter((part) => part !== null);
  return {
    kind: 'card',
    card: { template: 'attendance', data: { ...card, remark: texts.reminder } },
    summary: `${texts.reminder}: ${inSentences(said)}`,
    citations: [],
  };
}

/** One message in the card's thread: each municipality that is missing, with the people whom Teams is to notify. */
export function channelReminderMessage(
  { heading, when, closing }: Pick<AttendanceCard, 'heading' | 'when' | 'closing'>,
  missing: readonly Missing[],
  { language, calls }: { readonly language: Language; readonly calls: boolean },
): OutgoingMessage {
  const texts = scheduleTexts[language];
  const named = missing.slice(0, maxNamed);
  const mentions = calls ? uniqueMentions(named) : [];
  const calledBy = new Map(mentions.map((mention) => [mention.id, mention]));
  const listed = named.map(({ municipality, representatives }) => {
    const people = calls
      ? representatives.flatMap(({ personId }) => tagOf(calledBy.get(personId)))
      : namesOf(representatives).map(escapeMarkdown);
    return people.length === 0
      ? municipality.name
      : texts.withPeople(municipality.name, [...new Set(people)].join(', '));
  });
  const more = missing.length - named.length;
  const said = [
    heading,
    when,
    texts.noAnswerFrom(enumeration([...listed, ...(more > 0 ? [texts.more(more)] : [])], language)),
    texts.answerOnCard,
    closing,
  ].filter((part) => part !== null);
  const text = `${texts.reminder}: ${inSentences(said)}`;
  return { kind: 'text', text, citations: [], ...(mentions.length > 0 ? { mentions } : {}) };
}

function uniqueMentions(missing: readonly Missing[]): readonly Mention[] {
  const mentions = missing.flatMap(({ representatives }) =>
    representatives.map(({ personId, personName }): [string, Mention] => [
      personId,
      // A tag of its own in a name would end the tag around it.
      { id: personId, name: personName.replace(/[<>]/g, '') },
    ]),
  );
  return [...new Map(mentions).values()];
}

function tagOf(mention: Mention | undefined): readonly string[] {
  return mention ? [`<at>${mention.name}</at>`] : [];
}

function inSentences(parts: readonly string[]): string {
  return parts.map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' ');
}
