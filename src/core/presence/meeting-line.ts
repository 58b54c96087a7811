import type { Body } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { spellTime } from '../plan/spell-meeting.ts';
import { meetingAnswerTexts } from '../texts/meeting-answers.ts';

/** `Nämndsammanträde, onsdag 14 december 2022 kl. 10.00–16.00`. */
export function meetingLine(meeting: Meeting, body: Body, language: Language): string {
  return `${meetingKind(meeting, body, language)}, ${spellTime(meeting, language)}`;
}

/** `Nämndsammanträde`, or `Nämndsammanträde (strategidag)`. */
export function meetingKind({ form }: Pick<Meeting, 'form'>, body: Body, language: Language): string {
  const name = language === 'sv' ? body.meetingNameSv : body.meetingNameEn;
  return form === 'strategy-day' ? `${name} (${meetingAnswerTexts[language].strategyDay})` : name;
}
