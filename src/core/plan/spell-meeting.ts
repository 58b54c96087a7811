import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { bodiesOf } from '../meetings/meeting.ts';
import { clockTime, longDate, weekdayDate } from '../texts/format.ts';
import { meetingAnswerTexts } from '../texts/meeting-answers.ts';
import type { MeetingTime, PlannedMeeting } from './planned-meeting.ts';

/** `torsdag 15 december 2022 kl. 10.00–16.00`, to stand within a sentence. */
export function spellTime({ date, start, end }: MeetingTime, language: Language): string {
  const day = weekdayDate(date, language);
  if (start === null) return day;
  return meetingAnswerTexts[language].withTime(
    day,
    clockTime(start, language),
    end === null ? null : clockTime(end, language),
  );
}

/** `nämndsammanträde 14 december 2022`, by its present day, to stand within a sentence. */
export function spellMeeting(
  meeting: Pick<PlannedMeeting, 'bodyId' | 'date' | 'form'>,
  figures: LoadedFigures,
  language: Language,
): string {
  return `${spellKind(meeting, figures, language)} ${longDate(meeting.date, language)}`;
}

/** `nämndsammanträde`, or `strategidag (nämnden)`. */
export function spellKind(
  { bodyId, form }: Pick<PlannedMeeting, 'bodyId' | 'form'>,
  figures: LoadedFigures,
  language: Language,
): string {
  const body = bodiesOf(figures).find((candidate) => candidate.bodyId === bodyId);
  const kind = (language === 'sv' ? body?.meetingNameSv : body?.meetingNameEn) ?? bodyId;
  const name = kind.toLocaleLowerCase(language);
  return form === 'strategy-day' ? `${meetingAnswerTexts[language].strategyDay} (${name})` : name;
}
