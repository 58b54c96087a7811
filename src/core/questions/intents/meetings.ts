import type { AttendanceQuery, MeetingsQuery, Moment } from '../query.ts';
import { grammar, idsOf, type Reading } from '../reading.ts';
import { commonCues, onlyYear, type Scope } from '../scope.ts';
import type { Intent } from './intent.ts';

const meetingCues = [
  'meeting',
  'when',
  'next',
  'latest',
  'first',
  'month',
  'strategy-day',
  'all',
  'count',
  'detail',
  'in-use',
  'more',
  'duration',
] as const;

export const meetingsIntent: Intent = {
  kind: 'meetings',
  subject: 'body',
  grammar: grammar({
    kinds: ['body'],
    cues: [...commonCues, ...meetingCues, 'cancelled', 'planned', 'held', 'total'],
    pieces: ['month', 'day', 'date', 'count'],
  }),
  toQuery: (reading, scope) => {
    const { cues } = reading;
    const bodies = idsOf(reading, 'body');
    const about = cues.has('meeting') || cues.has('strategy-day') || cues.has('cancelled');
    const select = namedSelection(reading);
    if (!about && !(bodies.length > 0 && (cues.has('when') || select !== null))) return null;
    const year = onlyYear(reading, scope);
    if (year === null || bodies.length > 1 || !isOneMoment(reading)) return null;
    const undated = select === 'next' || select === 'latest';
    return {
      kind: 'meetings',
      year: undated && !namesYear(reading) ? null : year,
      body: bodies[0] ?? null,
      at: momentOf(reading, year),
      select:
        select ??
        (cues.has('when') && !namesMoment(reading) && !namesYear(reading) && !cues.has('all')
          ? 'next'
          : 'all'),
      count: cues.has('count'),
    };
  },
};

/** Null when the words choose no meetings. */
export function namedSelection(reading: Reading): MeetingsQuery['select'] | null {
  const order = ['strategy-day', 'next', 'cancelled', 'latest', 'first', 'planned', 'held'] as const;
  return order.find((cue) => reading.cues.has(cue)) ?? null;
}

export const attendanceIntent: Intent = {
  kind: 'attendance',
  subject: 'body',
  grammar: grammar({
    kinds: ['body', 'municipality'],
    cues: [
      ...commonCues,
      ...meetingCues,
      'attendance',
      'full',
      'percent',
      'highest',
      'lowest',
      'best',
      'worst',
      'average',
      'municipality',
      'who',
      'participate',
      'total',
      'held',
      'quorum',
    ],
    pieces: ['month', 'day', 'date', 'count'],
  }),
  toQuery: (reading, scope) => {
    const { cues } = reading;
    const bodies = idsOf(reading, 'body');
    const met = cues.has('meeting') || cues.has('strategy-day') || bodies.length > 0 || namesMoment(reading);
    const counted =
      cues.has('percent') || cues.has('count') || cues.has('municipality') || cues.has('average');
    const wasThere = idsOf(reading, 'municipality').length > 0 && cues.has('meeting') && namesMoment(reading);
    const about =
      cues.has('attendance') ||
      cues.has('full') ||
      cues.has('who') ||
      (cues.has('participate') && met) ||
      wasThere ||
      (countsMembers(reading) && met && (namesMoment(reading) || cues.has('latest')));
    if (!about || !(met || counted || cues.has('attendance'))) return null;
    const year = onlyYear(reading, scope);
    if (year === null || bodies.length > 1 || !isOneMoment(reading)) return null;
    return {
      kind: 'attendance',
      year,
      body: bodies[0] ?? null,
      at: momentOf(reading, year),
      municipalities: [...idsOf(reading, 'municipality')],
      operation: attendanceOperation(reading, scope),
    };
  },
};

/** "Hur många procent av kommunerna var på mötet i juni". */
function countsMembers({ cues }: Reading): boolean {
  return cues.has('municipality') && (cues.has('percent') || cues.has('count'));
}

function attendanceOperation(reading: Reading, scope: Scope): AttendanceQuery['operation'] {
  const { cues } = reading;
  if (idsOf(reading, 'municipality').length > 0) return 'who';
  if (cues.has('full')) return 'full';
  const everyone = cues.has('all') && cues.has('municipality');
  if (everyone || (cues.has('all') && reading.counts.includes(scope.latest.municipalities.length)))
    return 'full';
  if (cues.has('highest') || cues.has('best')) return 'highest';
  if (cues.has('lowest') || cues.has('worst')) return 'lowest';
  if (cues.has('latest')) return 'latest';
  if (cues.has('who')) return 'who';
  const asksForNames =
    cues.has('municipality') && !cues.has('count') && !cues.has('percent') && !cues.has('average');
  return asksForNames ? 'who' : 'values';
}

function namesMoment(reading: Reading): boolean {
  return reading.months.length > 0 || reading.dates.length > 0;
}

function namesYear(reading: Reading): boolean {
  const { cues } = reading;
  return reading.years.length > 0 || cues.has('this-year') || cues.has('next-year') || cues.has('last-year');
}

function isOneMoment(reading: Reading): boolean {
  const named = new Set([...reading.months, ...reading.dates]);
  return (
    named.size <= 1 && reading.days.length <= 1 && (reading.days.length === 0 || reading.months.length === 1)
  );
}

export function momentOf(reading: Reading, year: number): Moment | null {
  const [date] = reading.dates;
  const [month] = reading.months;
  const [day] = reading.days;
  if (date !== undefined) return { date };
  if (month === undefined) return null;
  return day === undefined ? { month } : dayOf(year, month, day);
}

function dayOf(year: number, month: number, day: number): Moment | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const exists = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(exists.getTime()) || exists.getUTCDate() !== day ? { month } : { date };
}
