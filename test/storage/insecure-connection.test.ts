import { describe, expect, test } from '@jest/globals';
import { allowsInsecure } from '../../src/storage/insecure-connection.ts';

const key = 'AccountName=a;AccountKey=c2VjcmV0';

describe('plain HTTP', () => {
  test.each([
    `DefaultEndpointsProtocol=http;${key};TableEndpoint=http://127.0.0.1:10002/a;QueueEndpoint=http://127.0.0.1:10001/a`,
    `DefaultEndpointsProtocol=http;${key};TableEndpoint=http://localhost:10002/a;QueueEndpoint=http://[::1]:10001/a`,
    'UseDevelopmentStorage=true',
  ])('is allowed on loopback: %s', (connectionString) => {
    expect(allowsInsecure(connectionString)).toBe(true);
  });

  test.each([
    `DefaultEndpointsProtocol=https;${key};EndpointSuffix=core.windows.net`,
    `DefaultEndpointsProtocol=https;${key};TableEndpoint=https://a.table.core.windows.net;QueueEndpoint=https://a.queue.core.windows.net`,
  ])('is not what https asks for: %s', (connectionString) => {
    expect(allowsInsecure(connectionString)).toBe(false);
  });

  test.each([
    `DefaultEndpointsProtocol=http;${key};EndpointSuffix=core.windows.net`,
    `DefaultEndpointsProtocol=http;${key};TableEndpoint=http://127.0.0.1:10002/a`,
    `DefaultEndpointsProtocol=https;${key};TableEndpoint=http://azurite:10002/a;QueueEndpoint=http://azurite:10001/a`,
    `DefaultEndpointsProtocol=http;${key};TableEndpoint=http://127.0.0.1:1/a;QueueEndpoint=http://127.0.0.1.example.org/a`,
  ])('to another machine is refused: %s', (connectionString) => {
    expect(() => allowsInsecure(connectionString)).toThrow('only https is used there');
  });

  test('a malformed string is refused without being repeated', () => {
    const secret = 'c2VjcmV0';
    for (const malformed of [secret, `TableEndpoint=${secret}`]) {
      expect(() => allowsInsecure(malformed)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining(secret) }),
      );
    }
  });
});
