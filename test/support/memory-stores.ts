import type { Clock } from '../../src/core/clock.ts';
import type { Stores } from '../../src/storage/stores.ts';
import { createMemoryAttendanceStore } from './memory-attendance-store.ts';
import { createMemoryChannelStore } from './memory-channel-store.ts';
import { createMemoryConversationStore } from './memory-conversation-store.ts';
import { createMemoryCorrectionStore } from './memory-correction-store.ts';
import { createMemoryDigestStore } from './memory-digest-store.ts';
import { createMemoryFiguresStore } from './memory-figures-store.ts';
import { createMemoryGivenAnswerStore } from './memory-given-answer-store.ts';
import { createMemoryInquiryStore } from './memory-inquiry-store.ts';
import { createMemoryOutboxStore } from './memory-outbox-store.ts';
import { createMemoryPeopleStore } from './memory-people-store.ts';
import { createMemoryRosterStore } from './memory-roster-store.ts';
import { createMemorySynonymStore } from './memory-synonym-store.ts';
import { createMemoryWakeUps } from './memory-wake-ups.ts';

/** Every store, empty and in memory, held to the same contracts as the ones on Azure Tables and Queue. */
export function createMemoryStores(clock: Clock = { now: () => new Date() }): Stores {
  return {
    figures: createMemoryFiguresStore(),
    channels: createMemoryChannelStore(),
    people: createMemoryPeopleStore(),
    roster: createMemoryRosterStore(),
    conversations: createMemoryConversationStore(),
    synonyms: createMemorySynonymStore(),
    attendance: createMemoryAttendanceStore(),
    digests: createMemoryDigestStore(),
    outbox: createMemoryOutboxStore(),
    inquiries: createMemoryInquiryStore(),
    corrections: createMemoryCorrectionStore(),
    givenAnswers: createMemoryGivenAnswerStore(),
    wakeUps: createMemoryWakeUps(clock),
  };
}
