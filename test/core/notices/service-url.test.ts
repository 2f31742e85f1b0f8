import { describe, expect, test } from '@jest/globals';
import { isAllowedServiceUrl } from '../../../src/core/notices/is-allowed-service-url.ts';

describe('in Teams mode an answer goes', () => {
  test.each([
    'https://smba.trafficmanager.net/emea/',
    'https://SMBA.TrafficManager.net/emea/',
    'https://emea.smba.trafficmanager.net/',
    'https://canary.botapi.skype.com/amer/',
    'https://smba.infra.gcc.teams.microsoft.com/gcc/',
    'https://webchat.botframework.com/',
  ])('to %s', (url) => {
    expect(isAllowedServiceUrl(url, { mode: 'teams' })).toBe(true);
  });

  test.each([
    'https://evil.trafficmanager.net/',
    'https://evil-smba.trafficmanager.net/',
    'https://evilsmba.trafficmanager.net/',
    'https://smba.evil.trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://x.smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://smba.trafficmanager.net:8443/',
    'https://evil.example/smba.trafficmanager.net/',
    'https://evilbotapi.skype.com/',
    'https://web.skype.com/',
    'http://smba.trafficmanager.net/',
    'https://teams.example.net/',
    'https://localhost/',
    '',
  ])('not to %s', (url) => {
    expect(isAllowedServiceUrl(url, { mode: 'teams' })).toBe(false);
  });

  test('to hosts that an administrator named, and to none below or beside them', () => {
    const reachable = { mode: 'teams', serviceHosts: ['teams.example.net'] } as const;
    expect(isAllowedServiceUrl('https://teams.example.net/emea/', reachable)).toBe(true);
    for (const url of [
      'http://teams.example.net/',
      'https://x.teams.example.net/',
      'https://xteams.example.net/',
      'https://example.net/',
      'https://teams.example.net:444/',
    ])
      expect(isAllowedServiceUrl(url, reachable)).toBe(false);
  });
});

test('in local mode an answer stays on this machine, whatever an administrator named', () => {
  const reachable = { mode: 'local', serviceHosts: ['teams.example.net'] } as const;
  expect(isAllowedServiceUrl('http://127.0.0.1:56150/', reachable)).toBe(true);
  for (const url of ['https://teams.example.net/', 'https://smba.trafficmanager.net/'])
    expect(isAllowedServiceUrl(url, reachable)).toBe(false);
});
