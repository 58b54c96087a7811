import type { Clock } from '../../src/core/clock.ts';
import type { Stores } from '../../src/storage/stores.ts';
import { createMemoryAttendanceStore } from './memory-attendance-store.ts';
import { createMemoryChannelStore } from './memory-channel-store.ts';
import { createMemoryConversationStore } from './memory-conversation-store.ts';
import { createMemoryCorrectionStore } from './memory-correction-store.ts';
import { createMemoryDigestStore } from './memory-digest-store.ts';
import { createMemoryErasureStore } from './memory-erasure-store.ts';
import { createMemoryFiguresStore } from './memory-figures-store.ts';
import { createMemoryGivenAnswerStore } from './memory-given-answer-store.ts';
import { createMemoryGoalStore } from './memory-goal-store.ts';
import { createMemoryInquiryStore } from './memory-inquiry-store.ts';
import { createMemoryLinkStore } from './memory-link-store.ts';
import { createMemoryOutboxStore } from './memory-outbox-store.ts';
import { createMemoryPeopleStore } from './memory-people-store.ts';
import { createMemoryPersonalData } from './memory-personal-data.ts';
import { createMemoryPlanStore } from './memory-plan-store.ts';
import { createMemoryPresenceStore } from './memory-presence-store.ts';
import { createMemoryRateStore } from './memory-rate-store.ts';
import { createMemoryRosterRequestStore } from './memory-roster-request-store.ts';
import { createMemoryRosterStore } from './memory-roster-store.ts';
import { createMemorySubstituteChainStore } from './memory-substitute-chain-store.ts';
import { createMemorySynonymStore } from './memory-synonym-store.ts';
import { createMemoryWakeUps } from './memory-wake-ups.ts';

/** Every store, empty and in memory, held to the same contracts as the ones on Azure Tables and Queue. */
export function createMemoryStores(clock: Clock = { now: () => new Date() }): Stores {
  const { keep, personalData } = createMemoryPersonalData();
  return {
    figures: createMemoryFiguresStore(keep),
    channels: createMemoryChannelStore(keep),
    people: createMemoryPeopleStore(keep),
    roster: createMemoryRosterStore(keep),
    conversations: createMemoryConversationStore(keep),
    synonyms: createMemorySynonymStore(keep),
    attendance: createMemoryAttendanceStore(keep),
    digests: createMemoryDigestStore(keep),
    goals: createMemoryGoalStore(keep),
    outbox: createMemoryOutboxStore(keep),
    rates: createMemoryRateStore(),
    inquiries: createMemoryInquiryStore(keep),
    corrections: createMemoryCorrectionStore(keep),
    givenAnswers: createMemoryGivenAnswerStore(keep),
    substitutes: createMemorySubstituteChainStore(keep),
    rosterRequests: createMemoryRosterRequestStore(keep),
    personalData,
    erasures: createMemoryErasureStore(),
    plan: createMemoryPlanStore(keep),
    presence: createMemoryPresenceStore(keep),
    links: createMemoryLinkStore(keep),
    wakeUps: createMemoryWakeUps(clock),
  };
}
