import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { allMeetings, beginsAt, bodiesOf, type Meeting } from '../meetings/meeting.ts';
import { escapeMarkdown } from '../texts/escape.ts';
import { enumeration, weekdayDate } from '../texts/format.ts';
import { planTexts } from '../texts/plan.ts';
import type { TimeZone } from '../time/zone.ts';
import type { PlanRefusal } from './decide-change.ts';
import type { WishFault } from './parse-wish.ts';
import { spellMeeting, spellTime } from './spell-meeting.ts';

/** What sentences about the plan are said with. */
export interface PlanVoice {
  readonly figures: LoadedFigures;
  readonly now: Date;
  readonly zone: TimeZone;
  readonly language: Language;
}

/** More than this nobody reads in a sentence. */
const mostNamed = 6;

export function refusalText(refusal: PlanRefusal, voice: PlanVoice): string {
  const { figures, language } = voice;
  const texts = planTexts[language].refused;
  switch (refusal.reason) {
    case 'past':
      return texts.past(spellTime(refusal.time, language));
    case 'end-before-start':
    case 'end-without-start':
      return texts[refusal.reason];
    case 'double-date':
    case 'cancelled':
    case 'over':
      return texts[refusal.reason](nameOf(refusal.meeting, voice));
    case 'unknown-body': {
      const names = bodiesOf(figures).map((body) => (language === 'sv' ? body.nameSv : body.nameEn));
      return texts['unknown-body'](enumeration(names, language));
    }
    case 'unknown-meeting': {
      const names = movable(voice)
        .slice(0, mostNamed)
        .map((meeting) => nameOf(meeting, voice));
      return texts['unknown-meeting'](names.length === 0 ? null : enumeration(names, language));
    }
  }
}

export function faultText(fault: WishFault, language: Language): string {
  const texts = planTexts[language].refused;
  return fault.fault === 'wrong-weekday'
    ? texts['wrong-weekday'](weekdayDate(fault.date, language))
    : texts[fault.fault];
}

/** Words that say nothing about a meeting; `''` when they may be left out of the answer. */
export function unreadText(words: string, how: string, language: Language): string {
  const shown = escapeMarkdown(words.slice(0, 60));
  return planTexts[language].refused['unread-words'](shown, how);
}

/** The planned meetings that have not begun, the next first. */
export function movable({ figures, now, zone }: PlanVoice): readonly Meeting[] {
  return allMeetings(figures).filter(
    (meeting) => meeting.status === 'planned' && beginsAt(meeting, zone) > now,
  );
}

/** `nämndsammanträde 14 december 2022`, to stand within a sentence. */
export function nameOf(meeting: Meeting, { figures, language }: PlanVoice): string {
  return spellMeeting({ ...meeting, bodyId: meeting.body }, figures, language);
}
