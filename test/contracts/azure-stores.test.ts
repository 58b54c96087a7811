import { afterAll, beforeAll, describe } from '@jest/globals';
import { connectStorage } from '../../src/storage/connect.ts';
import { ensureTables } from '../../src/storage/ensure-tables.ts';
import { createStores } from '../../src/storage/stores.ts';
import { type Azurite, startAzurite } from '../support/azurite.ts';
import { silentLog } from '../support/silent-log.ts';
import { storeContracts } from './store-contracts.ts';

describe('stores on Azure Tables and Queue', () => {
  let azurite: Azurite;
  let sets = 0;

  beforeAll(async () => {
    azurite = await startAzurite();
  });
  afterAll(() => azurite.stop());

  storeContracts(async () => {
    sets += 1;
    const connection = connectStorage(azurite, { tablePrefix: `T${sets}` });
    await ensureTables(connection);
    return createStores(connection, { log: silentLog });
  });
});
