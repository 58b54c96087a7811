import type { ErasureStore } from './anonymise/erasure.ts';
import type { PersonalData } from './anonymise/personal-data.ts';
import type { AttendanceStore } from './attendance/attendance-store.ts';
import type { ConversationStore } from './chat/conversation-store.ts';
import type { Clock, Ids, Pause, Random } from './clock.ts';
import type { CorrectionStore } from './corrections/correction-store.ts';
import type { GivenAnswer, GivenAnswerStore } from './corrections/given-answer.ts';
import type { ChatSender } from './delivery/chat-sender.ts';
import type { OutboxStore, WakeUps } from './delivery/outbox-store.ts';
import type { SendGate } from './delivery/send-gate.ts';
import type { DigestStore } from './digest/digest-store.ts';
import type { ChannelStore } from './directory/channel-store.ts';
import type { Directory } from './directory/directory.ts';
import type { PeopleStore } from './directory/people-store.ts';
import type { RosterStore } from './directory/roster-store.ts';
import type { LoadedFigures } from './figures/figures.ts';
import type { FiguresStore } from './figures/figures-store.ts';
import type { GoalRecord } from './goals/goal-record.ts';
import type { GoalStore } from './goals/goal-store.ts';
import type { InquiryStore } from './inquiries/inquiry-store.ts';
import type { RenderCalendar } from './links/calendar-content.ts';
import type { LinkStore } from './links/link-store.ts';
import type { Logger } from './log.ts';
import type { PlanStore } from './plan/plan-store.ts';
import type { PlannedMeeting } from './plan/planned-meeting.ts';
import type { ConfirmedPresence } from './presence/presence.ts';
import type { PresenceStore } from './presence/presence-store.ts';
import type { QueryReader } from './questions/language-model/query-reader.ts';
import type { RosterRequestStore } from './roster/roster-request-store.ts';
import type { PublicHolidays } from './schedule/public-holidays.ts';
import type { SubstituteChainStore } from './substitutes/substitute-chain-store.ts';
import type { AddedSynonyms, SynonymStore } from './synonyms/synonym-store.ts';
import type { TimeZone } from './time/zone.ts';

/** Everything that the rules need from outside. */
export interface BoardPorts {
  /** The loaded figures, with plan and confirmed presence laid over. */
  readonly figures: () => LoadedFigures;
  /** The same as they were loaded. */
  readonly loadedFigures: () => LoadedFigures;
  /** The figures by version; what is in memory follows from them. */
  readonly versions: FiguresStore;
  /** Reads the current figures anew, so that this process answers from them at once. */
  readonly refreshFigures: () => Promise<void>;
  readonly directory: Directory;
  readonly channels: ChannelStore;
  readonly people: PeopleStore;
  readonly attendance: AttendanceStore;
  readonly plan: PlanStore;
  /** The same, as this process holds it. */
  readonly plannedMeetings: () => readonly PlannedMeeting[];
  /** Reads it anew, so that this process knows of a change at once. */
  readonly refreshPlan: () => Promise<void>;
  readonly presence: PresenceStore;
  readonly links: LinkStore;
  readonly substitutes: SubstituteChainStore;
  readonly roster: RosterStore;
  readonly rosterRequests: RosterRequestStore;
  readonly personalData: PersonalData;
  readonly erasures: ErasureStore;
  /** The same, as this process holds it. */
  readonly confirmedPresence: () => readonly ConfirmedPresence[];
  /** Reads it anew, so that this process counts it at once. */
  readonly refreshPresence: () => Promise<void>;
  readonly conversations: ConversationStore;
  readonly synonyms: SynonymStore;
  /** The same words, as this process holds them. */
  readonly addedSynonyms: AddedSynonyms;
  readonly digests: DigestStore;
  readonly goals: GoalStore;
  /** The same, as this process holds it. */
  readonly goalRecords: () => readonly GoalRecord[];
  /** Reads it anew, so that this process knows of a change at once. */
  readonly refreshGoals: () => Promise<void>;
  readonly inquiries: InquiryStore;
  readonly corrections: CorrectionStore;
  readonly givenAnswers: GivenAnswerStore;
  /** Takes the answer to be written later, and returns at once. */
  readonly rememberAnswer: (answer: GivenAnswer) => void;
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly sender: ChatSender;
  /** Keeps what the outbox sends within the limits. */
  readonly gate: SendGate;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly pause: Pause;
  readonly log: Logger;
  readonly zone: TimeZone;
  readonly publicHolidays: PublicHolidays;
  readonly coordinators: ReadonlySet<string>;
  /** How many coordinators must approve a digest before it goes out. */
  readonly digestApprovals: number;
  /** Reads questions that the rules do not understand; null when no language model is configured. */
  readonly queryReader: QueryReader | null;
  /** Hexadecimal SHA-256 of a text. */
  readonly digestOf: (text: string) => string;
  /** An unguessable token: 192 random bits, hexadecimal. */
  readonly newToken: () => string;
  /** Where the bot is reached from outside, without a slash at its end; null when nobody has said. */
  readonly publicUrl: string | null;
  readonly renderCalendar: RenderCalendar;
  /** Asks for `tick` soon. */
  readonly requestTick: () => void;
  /** Asks for `updateCards` soon. */
  readonly requestCardUpdate: (meetingId: string) => void;
}
