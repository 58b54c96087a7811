import { whenLine } from '../../attendance/attendance-card.ts';
import type { LoadedFigures } from '../../figures/figures.ts';
import type { Language } from '../../language.ts';
import { allMeetings, bodiesOf, type Meeting } from '../../meetings/meeting.ts';
import { digestTexts } from '../../texts/digest.ts';
import { addDays } from '../../time/zone.ts';
import type { DigestContent } from '../digest-card-content.ts';

const weeksAhead = 6;

/** The meetings of the next six weeks from a date (`YYYY-MM-DD`), cancelled ones too. */
export function meetingsSection(
  figures: LoadedFigures,
  from: string,
  language: Language,
): DigestContent['meetings'] {
  const texts = digestTexts[language];
  const until = addDays(from, weeksAhead * 7);
  const ahead = allMeetings(figures).filter(
    (meeting) => meeting.status !== 'held' && from <= meeting.date && meeting.date <= until,
  );
  const rows = ahead.map((meeting) => {
    const row = meeting.status === 'cancelled' ? texts.cancelledMeeting : texts.meeting;
    return row(whenLine(meeting, language), meetingName(meeting, figures, language));
  });
  return {
    heading: texts.meetingsHeading,
    rows: rows.length > 0 ? rows : [texts.noMeetings(weeksAhead)],
    ids: ahead.filter(({ status }) => status === 'planned').map(({ id }) => id),
  };
}

function meetingName(meeting: Meeting, figures: LoadedFigures, language: Language): string {
  const body = bodiesOf(figures).find(({ bodyId }) => bodyId === meeting.body);
  const name = (language === 'sv' ? body?.meetingNameSv : body?.meetingNameEn) ?? meeting.body;
  return meeting.form === 'strategy-day' ? digestTexts[language].strategyDay(name) : name;
}
