import { whenLine } from '../attendance/attendance-card.ts';
import { describePart } from '../attendance/describe-answer.ts';
import { choicesMessage } from '../chat/choices-message.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import type { Language } from '../language.ts';
import { escapeMarkdown } from '../texts/escape.ts';
import { clockTime, weekdayDate } from '../texts/format.ts';
import { substituteTexts } from '../texts/substitutes.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import type { RequestedMeeting } from './requested-meeting.ts';
import type { SubstituteRequest } from './substitute-chain.ts';

/** The substitute's card: a question with two buttons, then what became of it. */
export function requestMessage(
  requested: RequestedMeeting,
  request: SubstituteRequest,
  { language, zone }: { readonly language: Language; readonly zone: TimeZone },
): OutgoingMessage {
  const texts = substituteTexts[language];
  const asked = askedFor(requested, request, language);
  const isAsked = request.state === 'asked';
  const { meeting, municipality } = requested;
  const press = (answer: 'yes' | 'no') => texts.serve(answer, municipality.code, meeting.id);
  const no = { title: texts.no, text: press('no') };
  return choicesMessage({
    lang: language,
    lead: request.state === 'asked' ? texts.ask(asked) : texts[request.state](asked),
    lines: [
      ...((isAsked || request.state === 'accepted') && meeting.place ? [texts.where(meeting.place)] : []),
      ...(isAsked ? [texts.answerBefore(instantLine(request.expiresAt, zone, language))] : []),
      ...(request.state === 'accepted' ? [texts.changeMind] : []),
    ],
    choices: isAsked
      ? [{ title: texts.yes, text: press('yes') }, no]
      : request.state === 'accepted'
        ? [no]
        : [],
  });
}

/** Called by name in the channel, for a substitute whom the bot cannot reach in person. */
export function channelRequestMessage(
  requested: RequestedMeeting,
  request: SubstituteRequest,
  language: Language,
): OutgoingMessage {
  const texts = substituteTexts[language];
  const { personId: id, personName: name } = request;
  const { municipality } = requested;
  const words = (answer: 'yes' | 'no') => texts.serve(answer, municipality.name, '').trim();
  const text = texts.askInChannel(
    `<at>${name}</at>`,
    askedFor(requested, request, language),
    words('yes'),
    words('no'),
  );
  return { kind: 'text', text, citations: [], mentions: [{ id, name }] };
}

export function askedFor(
  { meeting, body, municipality }: RequestedMeeting,
  { part }: Pick<SubstituteRequest, 'part'>,
  language: Language,
) {
  const name = language === 'sv' ? body.meetingNameSv : body.meetingNameEn;
  const when = whenLine(meeting, language);
  return {
    municipality: municipality.name,
    meeting: name.toLocaleLowerCase(language),
    when: language === 'sv' ? `${when.charAt(0).toLocaleLowerCase(language)}${when.slice(1)}` : when,
    part: part && escapeMarkdown(describePart(part, language)),
  };
}

/** `tisdag 13 december 2022 kl. 12.00`. */
function instantLine(instant: string, zone: TimeZone, language: Language): string {
  const { date, time } = localTime(new Date(instant), zone);
  const day = weekdayDate(date, language);
  return language === 'sv'
    ? `${day} kl. ${clockTime(time, language)}`
    : `${day} at ${clockTime(time, language)}`;
}
