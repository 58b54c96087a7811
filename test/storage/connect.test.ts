import { describe, expect, test } from '@jest/globals';
import { connectStorage } from '../../src/storage/connect.ts';

describe('connectStorage', () => {
  test('by account name means https in the public cloud, with the prefix before each name', () => {
    const connection = connectStorage({ accountName: 'enamnd' }, { tablePrefix: 'Test' });
    expect(connection.table('Figures').url).toBe('https://enamnd.table.core.windows.net');
    expect(connection.table('Figures').tableName).toBe('TestFigures');
    expect(connection.queue('wakeups').url).toBe('https://enamnd.queue.core.windows.net/testwakeups');
  });

  test.each(['', 'Upper', 'has.dot', 'x'])('refuses the account name %p', (accountName) => {
    expect(() => connectStorage({ accountName })).toThrow('3 to 24 lower-case letters and digits');
  });

  test.each(['1abc', 'a-b', 'å', 'x'.repeat(31)])('refuses the prefix %p', (tablePrefix) => {
    expect(() => connectStorage({ accountName: 'enamnd' }, { tablePrefix })).toThrow('a table prefix');
  });
});
