import { attendanceStream } from '../attendance/calls.ts';
import type { OutboxStore } from '../delivery/outbox-store.ts';
import type { BoundChannel } from '../directory/channel-store.ts';
import type { KnownPerson } from '../directory/people-store.ts';
import { isHeldOn, type Seat } from '../directory/roster-store.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Body } from '../figures/rows.ts';
import { allMeetings, bodiesOf, currentMeeting, entitledTo } from '../meetings/meeting.ts';
import { localTime, type TimeZone } from '../time/zone.ts';

/** What the check looks at: the board as it is loaded, bound and manned. */
export interface CheckedBoard {
  readonly figures: LoadedFigures;
  readonly channels: readonly BoundChannel[];
  readonly seats: readonly Seat[];
  readonly people: readonly KnownPerson[];
  readonly coordinators: ReadonlySet<string>;
  readonly outbox: Pick<OutboxStore, 'list'>;
  readonly now: Date;
  readonly zone: TimeZone;
}

/** One thing that was looked at. `names` are bodies, municipalities or people, at most as many as there are. */
export type Finding =
  | { readonly check: 'figures'; readonly ok: boolean; readonly year: number }
  | { readonly check: 'next-year'; readonly ok: boolean; readonly year: number }
  | { readonly check: 'meeting'; readonly ok: boolean; readonly body: Body; readonly date: string | null }
  | {
      readonly check: 'channel';
      readonly ok: boolean;
      readonly body: Body;
      readonly names: readonly string[];
    }
  /** The channels that did not get the card of the body's next meeting, though it is due. */
  | { readonly check: 'posted'; readonly ok: boolean; readonly body: Body; readonly names: readonly string[] }
  /** Municipalities for which nobody may answer. */
  | {
      readonly check: 'members';
      readonly ok: boolean;
      readonly body: Body;
      readonly names: readonly string[];
    }
  /** People on the roster whom the bot cannot write to in person. */
  | { readonly check: 'reach'; readonly ok: boolean; readonly names: readonly string[] }
  | { readonly check: 'coordinators'; readonly ok: boolean; readonly reached: number; readonly of: number };

/** From this month on the coming year's fees should be loaded. */
const rolloverMonth = '11';

/** Looks at everything that has to be in place before the next meeting. Reads the outbox; changes nothing, sends nothing. */
export async function selfCheck(board: CheckedBoard): Promise<readonly Finding[]> {
  const today = localTime(board.now, board.zone).date;
  const year = Number(today.slice(0, 4));
  const hasFees = (wanted: number) =>
    board.figures.some((figures) => figures.year === wanted && figures.fees.length > 0);
  const ofBodies = await Promise.all(bodiesOf(board.figures).map((body) => bodyFindings(board, body, today)));
  return [
    { check: 'figures', ok: hasFees(year), year },
    ...(today.slice(5, 7) >= rolloverMonth
      ? [{ check: 'next-year', ok: hasFees(year + 1), year: year + 1 } as const]
      : []),
    ...ofBodies.flat(),
    reachFinding(board, today),
    coordinatorsFinding(board),
  ];
}

async function bodyFindings(board: CheckedBoard, body: Body, today: string): Promise<readonly Finding[]> {
  const meeting = currentMeeting(allMeetings(board.figures), body.bodyId, board.now, board.zone);
  const channels = board.channels.filter(({ bodyId }) => bodyId === body.bodyId);
  const entitled = entitledTo({ date: meeting?.date ?? today }, board.figures);
  const manned = new Set(
    board.seats
      .filter((seat) => seat.bodyId === body.bodyId && isHeldOn(seat, meeting?.date ?? today))
      .map(({ municipalityCode }) => municipalityCode),
  );
  const unmanned = entitled.filter(({ code }) => !manned.has(code)).map(({ name }) => name);
  const missed = meeting ? await notPosted(board, meeting.id) : [];
  return [
    { check: 'meeting', ok: meeting !== null, body, date: meeting?.date ?? null },
    { check: 'channel', ok: channels.length > 0, body, names: channels.map(({ name }) => name) },
    ...(missed.length > 0 ? [{ check: 'posted', ok: false, body, names: missed } as const] : []),
    { check: 'members', ok: unmanned.length === 0, body, names: unmanned },
  ];
}

/** Channels where the meeting's card was tried and did not, or may not, have arrived. */
async function notPosted({ outbox }: CheckedBoard, meetingId: string): Promise<readonly string[]> {
  const rows = await outbox.list(attendanceStream(meetingId));
  return rows.flatMap(({ delivery }) =>
    ['blocked', 'failed', 'unknown'].includes(delivery.state) ? [delivery.recipientName] : [],
  );
}

function reachFinding({ seats, people }: CheckedBoard, today: string): Finding {
  const reached = new Set(people.filter(({ personalAddress }) => personalAddress).map(({ id }) => id));
  const held = seats.filter((seat) => isHeldOn(seat, today) && !reached.has(seat.personId));
  const names = [...new Map(held.map(({ personId, personName }) => [personId, personName])).values()];
  return { check: 'reach', ok: names.length === 0, names };
}

function coordinatorsFinding({ coordinators, people }: CheckedBoard): Finding {
  const reached = people.filter(({ id, personalAddress }) => coordinators.has(id) && personalAddress).length;
  return { check: 'coordinators', ok: reached > 0, reached, of: coordinators.size };
}
