import type { BoardPorts } from '../board-ports.ts';
import { type CommandContext, type RunCommand, sentence } from '../chat/commands/command-context.ts';
import { boundChannelOf, meetingOf } from '../chat/commands/spoken-meeting.ts';
import type { Feature } from '../feature.ts';
import { findBody } from '../meetings/find-meeting.ts';
import { bodiesOf } from '../meetings/meeting.ts';
import { meetingLine } from '../presence/meeting-line.ts';
import { chatTexts } from '../texts/chat.ts';
import { fold } from '../texts/fold.ts';
import { linkTexts } from '../texts/links.ts';
import type { Links } from './create-links.ts';
import type { LinkTarget } from './link.ts';
import { linksMessage } from './links-card.ts';

const hourMs = 60 * 60_000;
const revokeWords = new Set(['aterkalla', 'revoke']);

/** Calendars of meetings, at addresses that each asker gets for themselves and can close again. */
export function createCalendarFeature(ports: BoardPorts, links: Links): Feature {
  let cleanedAt = Number.NEGATIVE_INFINITY;
  return {
    commands: { calendar: createCalendarCommand(ports, links) },
    due: [
      async () => {
        const now = ports.clock.now().getTime();
        if (now - cleanedAt < hourMs) return;
        await links.clean();
        cleanedAt = now;
      },
    ],
  };
}

function createCalendarCommand(ports: BoardPorts, links: Links): RunCommand {
  return async (context) => {
    const { message, argument, language } = context;
    const texts = linkTexts[language];
    if (revokeWords.has(fold(argument)))
      return sentence(texts.revoked(await links.revokeCalendars(message.person)));
    if (ports.figures().length === 0) return sentence(chatTexts[language].nothingLoaded);
    const meant = meantCalendar(ports, context);
    if (!meant) return sentence(texts.calendarHow);
    const { target, name } = meant;
    const made = await links.make(target, { person: message.person, language, fileName: '' });
    if (made === 'no-public-url') return sentence(texts.noPublicUrl);
    if (made === 'too-many') return sentence(texts.tooManyCalendars);
    return [
      linksMessage({
        lang: language,
        lead: texts.calendarLead(name),
        lines: target.kind === 'meeting-calendar' ? texts.calendarOfMeetingLines : texts.calendarLines,
        address: made.url,
        buttons: [{ title: texts.openCalendar, url: made.url }],
      }),
    ];
  };
}

/** A named body or meeting; without a name the channel's body, and elsewhere all bodies. */
function meantCalendar(
  ports: BoardPorts,
  { message, argument, language }: CommandContext,
): { readonly target: LinkTarget; readonly name: string } | null {
  const bodies = bodiesOf(ports.figures());
  const channel = boundChannelOf(ports, message);
  const body =
    argument === '' ? bodies.find(({ bodyId }) => bodyId === channel?.bodyId) : findBody(argument, bodies);
  if (body) {
    const name = language === 'sv' ? body.nameSv : body.nameEn;
    return { target: { kind: 'body-calendar', bodyId: body.bodyId }, name };
  }
  if (argument === '') return { target: { kind: 'board-calendar' }, name: linkTexts[language].allMeetings };
  const meeting = meetingOf(ports, message, argument);
  const own = bodies.find(({ bodyId }) => bodyId === meeting?.body);
  if (!meeting || !own) return null;
  const target = { kind: 'meeting-calendar', meetingId: meeting.id } as const;
  return { target, name: meetingLine(meeting, own, language) };
}
