import { describe } from '@jest/globals';
import { createMemoryStores } from '../support/memory-stores.ts';
import { storeContracts } from './store-contracts.ts';

describe('stores in memory', () => storeContracts(async () => createMemoryStores()));
