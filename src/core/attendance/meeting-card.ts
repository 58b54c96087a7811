import type { OutgoingMessage } from '../chat/replies.ts';
import type { Clock } from '../clock.ts';
import type { Directory } from '../directory/directory.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Body } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import { allMeetings, bodiesOf, entitledTo, type Meeting } from '../meetings/meeting.ts';
import type { SubstituteChainStore } from '../substitutes/substitute-chain-store.ts';
import { type SubstituteStanding, substituteStanding } from '../substitutes/substitute-standing.ts';
import type { TimeZone } from '../time/zone.ts';
import type { Answer } from './answer.ts';
import { attendanceCard } from './attendance-card.ts';
import type { AttendanceCard } from './attendance-card-content.ts';
import type { AttendanceStore } from './attendance-store.ts';
import { cardViewers, substitutesOf } from './card-viewers.ts';

interface Dependencies {
  readonly store: AttendanceStore;
  readonly chains: Pick<SubstituteChainStore, 'list'>;
  readonly figures: () => LoadedFigures;
  readonly directory: Pick<Directory, 'seats' | 'people'>;
  readonly clock: Clock;
  readonly zone: TimeZone;
  /** Hexadecimal SHA-256 of a text. */
  readonly digestOf: (text: string) => string;
}

export interface MeetingCard {
  readonly card: AttendanceCard;
  /** Changes with whatever the card shows, except its time of day. */
  readonly revision: string;
}

/** For whom a card is drawn. */
export interface CardReader {
  readonly language: Language;
  /** Codes of the municipalities that the reader speaks for; null on a card for everybody. */
  readonly own: readonly string[] | null;
  /** Teams's own id of the reader's account, which keeps the card the reader's own; absent when not known. */
  readonly accountId?: string | undefined;
  /** What became of the press that the card answers. */
  readonly remark?: string | null;
}

export interface MeetingCards {
  find(meetingId: string): { readonly meeting: Meeting; readonly body: Body } | null;
  /** The meeting as it stands, with the answers that the reader's municipalities gave. */
  show(meetingId: string, reader: CardReader): Promise<MeetingCard | null>;
}

export function createMeetingCards(deps: Dependencies): MeetingCards {
  const find: MeetingCards['find'] = (meetingId) => {
    const meeting = allMeetings(deps.figures()).find((candidate) => candidate.id === meetingId);
    const body = bodiesOf(deps.figures()).find((candidate) => candidate.bodyId === meeting?.body);
    return meeting && body ? { meeting, body } : null;
  };
  return {
    find,
    show: async (meetingId, reader) => {
      const found = find(meetingId);
      if (!found) return null;
      const answers = await deps.store.answers(meetingId);
      const [code, ...others] = reader.own ?? [];
      const isOfOne = code !== undefined && others.length === 0;
      const card = attendanceCard({
        ...found,
        municipalities: entitledTo(found.meeting, deps.figures()),
        answers,
        now: deps.clock.now(),
        zone: deps.zone,
        language: reader.language,
        own: reader.own ?? [],
        standings: await standingsOf(deps, meetingId, answers),
        substitutes: isOfOne ? substitutesOf(deps.directory.seats(), found.meeting, code) : [],
        viewers: viewersOf(deps, found.meeting, { answers, reader }),
        remark: reader.remark ?? null,
      });
      return { card, revision: deps.digestOf(JSON.stringify({ ...card, asOf: '', drawnAt: '' })) };
    },
  };
}

/** How those stand whose member does not serve, or not for the whole meeting; read only where there are any. */
async function standingsOf(
  { chains }: Dependencies,
  meetingId: string,
  answers: readonly Answer[],
): Promise<ReadonlyMap<string, SubstituteStanding>> {
  const inNeed = answers.filter(({ choice, partial }) => choice === 'not-coming' || partial !== null);
  if (inNeed.length === 0) return new Map();
  const stored = await chains.list(meetingId);
  return new Map(
    inNeed.flatMap((answer): [string, SubstituteStanding][] => {
      const code = answer.municipalityCode;
      const own = stored.find(({ chain }) => chain.municipalityCode === code)?.chain ?? null;
      const standing = substituteStanding(answer, own);
      return standing ? [[code, standing]] : [];
    }),
  );
}

/** Of a card for everybody the people on the roster, of one's own card oneself. */
function viewersOf(
  { directory }: Dependencies,
  meeting: Meeting,
  { answers, reader }: { readonly answers: readonly Answer[]; readonly reader: CardReader },
): readonly string[] {
  if (reader.own === null) return cardViewers({ meeting, answers, directory });
  return reader.accountId === undefined ? [] : [reader.accountId];
}

/** The first line of the card is its message's summary, for notifications and screen readers. */
export function attendanceMessage(card: AttendanceCard): OutgoingMessage {
  return {
    kind: 'card',
    card: { template: 'attendance', data: card },
    summary: `${card.heading}. ${card.when}. ${card.goalLine}`,
    citations: [],
  };
}
