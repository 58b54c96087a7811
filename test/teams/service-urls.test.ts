import { describe, expect, test } from '@jest/globals';
import { createServiceUrlPolicy } from '../../src/teams/service-urls.ts';

const teams = createServiceUrlPolicy({
  allowedServiceUrls: ['https://smba.trafficmanager.net/', 'https://connector.example/teams'],
  unauthenticated: false,
});

describe('with authentication', () => {
  test.each([
    'https://smba.trafficmanager.net/emea/11111111-1111-4111-8111-111111111111/',
    'https://smba.trafficmanager.net',
    'https://SMBA.trafficmanager.net:443/teams/',
    'https://connector.example/teams',
    'https://connector.example/teams/region',
  ])('%s is allowed', (url) => {
    expect(teams(url)).toBe(true);
  });

  test.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.attacker.example/',
    'https://smba.trafficmanager.net@attacker.example/',
    'https://attacker.example/https://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'https://user:secret@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net/?to=attacker',
    'https://connector.example/teams-of-others',
    'https://connector.example/teams/../other',
    'http://127.0.0.1:3978/',
    'file:///etc/passwd',
    'smba.trafficmanager.net',
    '',
  ])('%j is not', (url) => {
    expect(teams(url)).toBe(false);
  });
});

describe('without authentication', () => {
  const loopback = createServiceUrlPolicy({
    allowedServiceUrls: ['https://smba.trafficmanager.net/'],
    unauthenticated: true,
  });

  test.each([
    'http://localhost:56150/_connector',
    'http://127.0.0.1:56150/_connector',
    'http://127.0.0.2/',
    'http://2130706433/',
    'http://[::1]:80/',
  ])('%s is allowed', (url) => {
    expect(loopback(url)).toBe(true);
  });

  test.each([
    'https://smba.trafficmanager.net/',
    'http://localhost.attacker.example/',
    'http://127.0.0.1.attacker.example/',
    'http://169.254.169.254/metadata',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
  ])('%s is not', (url) => {
    expect(loopback(url)).toBe(false);
  });
});
