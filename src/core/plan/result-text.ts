import { escapeMarkdown } from '../texts/escape.ts';
import { planTexts } from '../texts/plan.ts';
import type { PlanAction } from './decide-change.ts';
import type { PlanResult } from './plan-editor.ts';
import type { PlannedMeeting } from './planned-meeting.ts';
import { nameOf, type PlanVoice, refusalText } from './refusal-text.ts';
import { spellKind, spellMeeting, spellTime } from './spell-meeting.ts';

/** What became of a change of the plan, in a sentence or two. Markdown in what people typed is escaped by `escaped`. */
export function resultText(
  action: PlanAction['do'],
  result: PlanResult,
  voice: PlanVoice,
  escaped: (text: string) => string = escapeMarkdown,
): string {
  const texts = planTexts[voice.language];
  switch (result.outcome) {
    case 'changed':
      return changeText(result, voice, escaped);
    case 'unchanged':
      return (action === 'add' ? texts.alreadyThere : texts.unchanged)(nameOf(result.meeting, voice));
    case 'overtaken':
      return texts.overtaken(nameOf(result.meeting, voice));
    case 'refused':
      return refusalText(result, voice);
  }
}

function changeText(
  { what, before, after }: Extract<PlanResult, { readonly outcome: 'changed' }>,
  { figures, language }: PlanVoice,
  escaped: (text: string) => string,
): string {
  const texts = planTexts[language];
  const details = detailsOf(after, language, escaped);
  switch (what) {
    case 'added':
      return texts.added({
        kind: spellKind(after, figures, language),
        time: spellTime(after, language),
        details,
      });
    case 'edited':
      return texts.edited({ meeting: spellMeeting(after, figures, language), details });
    case 'cancelled':
      return `${texts.cancelled(spellMeeting(after, figures, language))} ${texts.toldSoon}`;
    case 'moved': {
      const from = before ?? after;
      const moved = texts.moved({
        meeting: spellMeeting(from, figures, language),
        isSameDay: from.date === after.date,
        to: spellTime(after, language),
      });
      return `${moved} ${texts.toldSoon}`;
    }
  }
}

/** `, på plats, plats Kommunhuset, med länk`. */
function detailsOf(
  { mode, place, link }: PlannedMeeting,
  language: PlanVoice['language'],
  escaped: (text: string) => string,
): string {
  const texts = planTexts[language];
  const details = [
    mode && texts.mode[mode],
    place === null ? null : texts.place(escaped(place)),
    link === null ? null : texts.withLink,
  ].filter((detail) => detail !== null);
  return details.map((detail) => `, ${detail}`).join('');
}
