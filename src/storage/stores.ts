import type { ErasureStore } from '../core/anonymise/erasure.ts';
import type { PersonalData } from '../core/anonymise/personal-data.ts';
import type { AttendanceStore } from '../core/attendance/attendance-store.ts';
import type { ConversationStore } from '../core/chat/conversation-store.ts';
import type { CorrectionStore } from '../core/corrections/correction-store.ts';
import type { GivenAnswerStore } from '../core/corrections/given-answer.ts';
import type { OutboxStore, WakeUps } from '../core/delivery/outbox-store.ts';
import type { RateStore } from '../core/delivery/rate-store.ts';
import type { DigestStore } from '../core/digest/digest-store.ts';
import type { ChannelStore } from '../core/directory/channel-store.ts';
import type { PeopleStore } from '../core/directory/people-store.ts';
import type { RosterStore } from '../core/directory/roster-store.ts';
import type { FiguresStore } from '../core/figures/figures-store.ts';
import type { GoalStore } from '../core/goals/goal-store.ts';
import type { InquiryStore } from '../core/inquiries/inquiry-store.ts';
import type { LinkStore } from '../core/links/link-store.ts';
import type { Logger } from '../core/log.ts';
import type { PlanStore } from '../core/plan/plan-store.ts';
import type { PresenceStore } from '../core/presence/presence-store.ts';
import type { RosterRequestStore } from '../core/roster/roster-request-store.ts';
import type { SubstituteChainStore } from '../core/substitutes/substitute-chain-store.ts';
import type { SynonymStore } from '../core/synonyms/synonym-store.ts';
import { createAttendanceStore } from './attendance-store.ts';
import { createChannelStore } from './channel-store.ts';
import type { Connection, TableName } from './connect.ts';
import { createConversationStore } from './conversation-store.ts';
import { createCorrectionStore } from './correction-store.ts';
import { createDigestStore } from './digest-store.ts';
import { createErasureStore } from './erasure-store.ts';
import { createFiguresStore } from './figures-store.ts';
import { createGivenAnswerStore } from './given-answer-store.ts';
import { createGoalStore } from './goal-store.ts';
import { createInquiryStore } from './inquiry-store.ts';
import { createLinkStore } from './link-store.ts';
import { createOutboxStore } from './outbox-store.ts';
import { createPeopleStore } from './people-store.ts';
import { createPersonalData } from './personal-data.ts';
import { createPlanStore } from './plan-store.ts';
import { createPresenceStore } from './presence-store.ts';
import { createRateStore } from './rate-store.ts';
import { createRosterRequestStore } from './roster-request-store.ts';
import { createRosterStore } from './roster-store.ts';
import { createSubstituteChainStore } from './substitute-chain-store.ts';
import { createSynonymStore } from './synonym-store.ts';
import { createTable } from './table.ts';
import { createWakeUps } from './wake-ups.ts';

/** Every store that the rules ask for. */
export interface Stores {
  readonly figures: FiguresStore;
  readonly channels: ChannelStore;
  readonly people: PeopleStore;
  readonly roster: RosterStore;
  readonly attendance: AttendanceStore;
  readonly digests: DigestStore;
  readonly goals: GoalStore;
  readonly outbox: OutboxStore;
  readonly rates: RateStore;
  readonly inquiries: InquiryStore;
  readonly conversations: ConversationStore;
  readonly synonyms: SynonymStore;
  readonly corrections: CorrectionStore;
  readonly givenAnswers: GivenAnswerStore;
  readonly plan: PlanStore;
  readonly presence: PresenceStore;
  readonly links: LinkStore;
  readonly substitutes: SubstituteChainStore;
  readonly rosterRequests: RosterRequestStore;
  readonly personalData: PersonalData;
  readonly erasures: ErasureStore;
  readonly wakeUps: WakeUps;
}

/** The stores on Azure Tables and Queue. `ensureTables` must have run once before they are used. */
export function createStores(connection: Connection, deps: { readonly log: Logger }): Stores {
  const table = (name: TableName) => createTable(connection.table(name));
  return {
    figures: createFiguresStore(table('Figures')),
    channels: createChannelStore(table('Channels')),
    people: createPeopleStore(table('People')),
    roster: createRosterStore(table('Roster'), deps.log),
    attendance: createAttendanceStore(table('Attendance')),
    digests: createDigestStore(table('Digests')),
    goals: createGoalStore(table('Goals')),
    outbox: createOutboxStore(table('Outbox')),
    rates: createRateStore(table('Outbox')),
    inquiries: createInquiryStore(table('Inquiries')),
    conversations: createConversationStore(table('Conversations')),
    synonyms: createSynonymStore(table('Synonyms')),
    corrections: createCorrectionStore(table('Corrections')),
    givenAnswers: createGivenAnswerStore(table('GivenAnswers')),
    substitutes: createSubstituteChainStore(table('SubstituteRequests')),
    personalData: createPersonalData(connection),
    erasures: createErasureStore(table('Erasures')),
    rosterRequests: createRosterRequestStore(table('RosterRequests')),
    plan: createPlanStore(table('Plan')),
    presence: createPresenceStore(table('Presence')),
    links: createLinkStore(table('Links')),
    wakeUps: createWakeUps(connection.queue('wakeups'), deps.log),
  };
}

/** Resolves when the tables answer, throws when they do not. Of the queue only speed depends, so it is not asked. */
export async function pingStorage(connection: Connection): Promise<void> {
  await createTable(connection.table('Figures')).get({ partition: 'current', row: 'current' });
}
