import type { AttendanceStore } from './attendance/attendance-store.ts';
import type { ConversationStore } from './chat/conversation-store.ts';
import type { Clock, Ids, Random } from './clock.ts';
import type { CorrectionStore } from './corrections/correction-store.ts';
import type { GivenAnswer, GivenAnswerStore } from './corrections/given-answer.ts';
import type { ChatSender } from './delivery/chat-sender.ts';
import type { OutboxStore, WakeUps } from './delivery/outbox-store.ts';
import type { DigestStore } from './digest/digest-store.ts';
import type { ChannelStore } from './directory/channel-store.ts';
import type { Directory } from './directory/directory.ts';
import type { PeopleStore } from './directory/people-store.ts';
import type { LoadedFigures } from './figures/figures.ts';
import type { FiguresStore } from './figures/figures-store.ts';
import type { InquiryStore } from './inquiries/inquiry-store.ts';
import type { Logger } from './log.ts';
import type { QueryReader } from './questions/language-model/query-reader.ts';
import type { AddedSynonyms, SynonymStore } from './synonyms/synonym-store.ts';
import type { TimeZone } from './time/zone.ts';

/** Everything that the rules need from outside. */
export interface BoardPorts {
  readonly figures: () => LoadedFigures;
  /** The figures by version; what is in memory follows from them. */
  readonly versions: FiguresStore;
  /** Reads the current figures anew, so that this process answers from them at once. */
  readonly refreshFigures: () => Promise<void>;
  readonly directory: Directory;
  readonly channels: ChannelStore;
  readonly people: PeopleStore;
  readonly attendance: AttendanceStore;
  readonly conversations: ConversationStore;
  readonly synonyms: SynonymStore;
  /** The same words, as this process holds them. */
  readonly addedSynonyms: AddedSynonyms;
  readonly digests: DigestStore;
  readonly inquiries: InquiryStore;
  readonly corrections: CorrectionStore;
  readonly givenAnswers: GivenAnswerStore;
  /** Takes the answer to be written later, and returns at once. */
  readonly rememberAnswer: (answer: GivenAnswer) => void;
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly sender: ChatSender;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly log: Logger;
  readonly zone: TimeZone;
  readonly coordinators: ReadonlySet<string>;
  /** Reads questions that the rules do not understand; null when no language model is configured. */
  readonly queryReader: QueryReader | null;
  /** Hexadecimal SHA-256 of a text. */
  readonly digestOf: (text: string) => string;
  /** Asks for `tick` soon. */
  readonly requestTick: () => void;
  /** Asks for `updateCards` soon. */
  readonly requestCardUpdate: (meetingId: string) => void;
}
