import type { Mention, OutgoingMessage } from '../chat/replies.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { escapeMarkdown } from '../texts/escape.ts';
import { planTexts } from '../texts/plan.ts';
import type { PlannedMeeting } from './planned-meeting.ts';
import { spellMeeting, spellTime } from './spell-meeting.ts';

/** What those who had answered are told; `called` by name, or nobody where it goes to one person alone. */
export function noticeMessage(
  meeting: PlannedMeeting,
  called: readonly Mention[],
  { figures, language }: { readonly figures: LoadedFigures; readonly language: Language },
): OutgoingMessage {
  const { notice } = planTexts[language];
  const { status, reason, movedFrom, bodyId, form } = meeting;
  const from = movedFrom ?? meeting;
  const text =
    status === 'cancelled'
      ? notice.cancelled({
          meeting: spellMeeting(meeting, figures, language),
          reason: reason === null ? null : escapeMarkdown(reason),
        })
      : notice.moved({
          meeting: spellMeeting({ bodyId, form, date: from.date }, figures, language),
          isSameDay: from.date === meeting.date,
          to: spellTime(meeting, language),
        });
  if (called.length === 0) return { kind: 'text', text, citations: [] };
  // A tag within a name would end the mention.
  const mentions = called.map(({ id, name }) => ({ id, name: name.replace(/[<>]/g, '') }));
  const names = mentions.map(({ name }) => `<at>${name}</at>`).join(', ');
  return { kind: 'text', text: `${names}: ${text}`, citations: [], mentions };
}
