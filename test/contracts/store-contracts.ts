import { describe } from '@jest/globals';
import type { Stores } from '../../src/storage/stores.ts';
import { attendanceStoreContract } from './attendance-store-contract.ts';
import { channelStoreContract } from './channel-store-contract.ts';
import { digestStoreContract } from './digest-store-contract.ts';
import { figuresStoreContract } from './figures-store-contract.ts';
import { outboxStoreContract } from './outbox-store-contract.ts';
import { peopleStoreContract } from './people-store-contract.ts';
import { rosterStoreContract } from './roster-store-contract.ts';
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
  describe('wake-ups', () => wakeUpsContract(async () => (await make()).wakeUps));
}
