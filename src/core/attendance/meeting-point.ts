import type { Meeting } from '../meetings/meeting.ts';
import type { MeetingPoint, PartialPresence } from './answer.ts';

/** What somebody wrote about the part of a meeting: `''` for nothing. */
export interface WrittenPart {
  readonly from: string;
  readonly to: string;
  readonly item: string;
}

/** Why a part of a meeting cannot be kept. */
export type PartFault = 'unreadable-point' | 'before-it-begins' | 'outside-the-meeting' | 'two-parts';

export type ReadPart =
  | { readonly ok: true; readonly partial: PartialPresence | null }
  | { readonly ok: false; readonly fault: PartFault };

const clock = /^(?:(?:kl|klockan|at)\.?\s*)?([01]?\d|2[0-3])[:.]([0-5]\d)$/i;
const wholeHour = /^(?:kl|klockan|at)\.?\s*([01]?\d|2[0-3])$/i;
const paragraph = /^(?:§|par(?:agraf|agraph)?\.?)\s*(\d{1,3})$/i;

/** `14:00`, `kl. 14.00`, `kl 14`, `§ 12`, `§12`; null for anything else. */
export function readPoint(written: string): MeetingPoint | null {
  const text = written.trim();
  const timed = clock.exec(text) ?? wholeHour.exec(text);
  if (timed) {
    const [, hours = '', minutes = '00'] = timed;
    return { kind: 'time', time: `${hours.padStart(2, '0')}:${minutes}` };
  }
  const number = Number(paragraph.exec(text)?.[1] ?? 0);
  return number >= 1 ? { kind: 'paragraph', paragraph: number } : null;
}

/** The part of the meeting that is meant; null for the whole of it. */
export function readPart({ from, to, item }: WrittenPart, meeting: Pick<Meeting, 'start' | 'end'>): ReadPart {
  const hasPeriod = from.trim() !== '' || to.trim() !== '';
  if (item.trim() !== '') {
    if (hasPeriod) return { ok: false, fault: 'two-parts' };
    return { ok: true, partial: { kind: 'conflict-of-interest', item: item.trim() } };
  }
  if (!hasPeriod) return { ok: true, partial: null };
  const begins = from.trim() === '' ? null : readPoint(from);
  const ends = to.trim() === '' ? null : readPoint(to);
  if ((from.trim() !== '' && !begins) || (to.trim() !== '' && !ends))
    return { ok: false, fault: 'unreadable-point' };
  if (begins && ends && !isOrdered(begins, ends)) return { ok: false, fault: 'before-it-begins' };
  if (isOutside(begins, ends, meeting)) return { ok: false, fault: 'outside-the-meeting' };
  return { ok: true, partial: { kind: 'period', from: begins, to: ends } };
}

/** A time and a paragraph cannot be compared. */
function isOrdered(from: MeetingPoint, to: MeetingPoint): boolean {
  if (from.kind === 'time' && to.kind === 'time') return from.time < to.time;
  if (from.kind === 'paragraph' && to.kind === 'paragraph') return from.paragraph <= to.paragraph;
  return true;
}

function isOutside(
  from: MeetingPoint | null,
  to: MeetingPoint | null,
  { start, end }: Pick<Meeting, 'start' | 'end'>,
): boolean {
  const beginsTooLate = from?.kind === 'time' && end !== null && from.time >= end;
  const endsTooSoon = to?.kind === 'time' && start !== null && to.time <= start;
  return beginsTooLate || endsTooSoon;
}
