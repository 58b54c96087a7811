import { describe } from '@jest/globals';
import type { Stores } from '../../src/storage/stores.ts';
import { attendanceStoreContract } from './attendance-store-contract.ts';
import { channelStoreContract } from './channel-store-contract.ts';
import { conversationStoreContract } from './conversation-store-contract.ts';
import { correctionStoreContract } from './correction-store-contract.ts';
import { digestStoreContract } from './digest-store-contract.ts';
import { figuresStoreContract } from './figures-store-contract.ts';
import { givenAnswerStoreContract } from './given-answer-store-contract.ts';
import { inquiryStoreContract } from './inquiry-store-contract.ts';
import { outboxStoreContract } from './outbox-store-contract.ts';
import { peopleStoreContract } from './people-store-contract.ts';
import { rosterStoreContract } from './roster-store-contract.ts';
import { synonymStoreContract } from './synonym-store-contract.ts';
import { wakeUpsContract } from './wake-ups-contract.ts';

/** What every implementation of the stores holds to; `make` gives a new, empty set each time. */
export function storeContracts(make: () => Promise<Stores>): void {
  describe('figures', () => figuresStoreContract(async () => (await make()).figures));
  describe('channels', () => channelStoreContract(async () => (await make()).channels));
  describe('people', () => peopleStoreContract(async () => (await make()).people));
  describe('roster', () => rosterStoreContract(async () => (await make()).roster));
  describe('attendance', () => attendanceStoreContract(async () => (await make()).attendance));
  describe('digests', () => digestStoreContract(async () => (await make()).digests));
  describe('outbox', () => outboxStoreContract(async () => (await make()).outbox));
  describe('inquiries', () => inquiryStoreContract(async () => (await make()).inquiries));
  describe('conversations', () => conversationStoreContract(async () => (await make()).conversations));
  describe('synonyms', () => synonymStoreContract(async () => (await make()).synonyms));
  describe('corrections', () => correctionStoreContract(async () => (await make()).corrections));
  describe('given answers', () => givenAnswerStoreContract(async () => (await make()).givenAnswers));
  describe('wake-ups', () => wakeUpsContract(async () => (await make()).wakeUps));
}
