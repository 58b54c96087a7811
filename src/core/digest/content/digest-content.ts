import { type LoadedFigures, loadedYears, type YearFigures } from '../../figures/figures.ts';
import type { GoalRecord } from '../../goals/goal-record.ts';
import type { Language } from '../../language.ts';
import { digestTexts } from '../../texts/digest.ts';
import { longDate, monthName, percent } from '../../texts/format.ts';
import { localTime, type TimeZone } from '../../time/zone.ts';
import type { DigestContent } from '../digest-card-content.ts';
import { attendanceSection } from './attendance-section.ts';
import { bodyAttendance } from './body-attendance.ts';
import { changesSection } from './changes-section.ts';
import { economySection } from './economy-section.ts';
import { goalsSection } from './goals-section.ts';
import { meetingsSection } from './meetings-section.ts';
import { projectsSection } from './projects-section.ts';

export interface DigestRequest {
  readonly figures: LoadedFigures;
  /** `YYYY-MM`. */
  readonly month: string;
  /** `YYYY-MM-DD` in the board's time zone. */
  readonly today: string;
  readonly zone: TimeZone;
  readonly language: Language;
  /** What people said of the goals in the chat, which the figures have laid over them already. */
  readonly goalRecords?: readonly GoalRecord[];
  /** What the former digest said, in the same language; null or absent for none. */
  readonly previous?: DigestContent | null;
}

/**
 * The month's digest from the figures of its year, the same for the same figures and day. Null when that year is not
 * loaded, or has nothing to tell: an empty digest goes to nobody.
 */
export function digestContent(request: DigestRequest): DigestContent | null {
  const { figures, month, today, zone, language, goalRecords = [], previous = null } = request;
  const year = loadedYears(figures).find((loaded) => String(loaded.year) === month.slice(0, 4));
  if (!year || isEmpty(year)) return null;
  const texts = digestTexts[language];
  const attendance = attendanceSection(year, language);
  const economy = economySection(year, language);
  const firstOfMonth = `${month}-01`;
  return {
    lang: language,
    month,
    heading: texts.heading(monthName(month, language)),
    lead: lead(year, month, language),
    goals: goalsSection(year, { language, today, records: goalRecords, previous }),
    attendance,
    meetings: meetingsSection(figures, today > firstOfMonth ? today : firstOfMonth, language),
    projects: projectsSection(year, language),
    economy,
    changes: changesSection(previous, { month, attendance, economy }, language),
    footer: [source(year, zone, language), texts.swedishOnly, texts.unsubscribe].filter(
      (line) => line !== null,
    ),
  };
}

function isEmpty(year: YearFigures): boolean {
  return [year.goals, year.meetings, year.projects, year.outcome].every((rows) => rows.length === 0);
}

/** How many goals are met, and the attendance of the first body: the board. */
function lead(year: YearFigures, month: string, language: Language): string {
  const texts = digestTexts[language];
  const met = year.goals.filter(({ status }) => status === 'met').length;
  const [board] = year.bodies;
  const attendance = board && bodyAttendance(board, year);
  const parts = [
    year.goals.length > 0 ? texts.leadOfGoals(met, year.goals.length) : null,
    attendance
      ? texts.leadOfAttendance(
          language === 'sv' ? board.nameSv : board.nameEn,
          percent(attendance.percent, language, 1),
          percent(board.goalPercent, language),
        )
      : null,
  ].filter((part) => part !== null);
  const sentence = parts.length > 0 ? parts.join('; ') : texts.leadWithoutFigures(monthName(month, language));
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function source(year: YearFigures, zone: TimeZone, language: Language): string {
  const texts = digestTexts[language];
  const loaded = longDate(localTime(new Date(year.loadedAt), zone).date, language);
  return year.asOf === null
    ? texts.source(year.year, loaded)
    : texts.sourceAsOf(year.year, longDate(year.asOf, language), loaded);
}
