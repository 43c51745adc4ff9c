import { describe, expect, it } from 'vitest';
import {
  checkSignInSettings,
  demoClientId,
  identityErrorCodes,
  identityErrorStatus,
  identityErrors,
  startDemoProvider,
} from './index.ts';

const real = { baseUrl: 'https://cameras.example', issuer: 'https://login.example', clientId: 'clairevoie' };
const loopback = { baseUrl: 'http://127.0.0.1:8480', issuer: 'http://127.0.0.1:8481', clientId: demoClientId };
const codeOf = (settings: Parameters<typeof checkSignInSettings>[0], demo: boolean) => {
  try {
    checkSignInSettings(settings, { demo });
    return 'accepted';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

describe('the settings of sign-in', () => {
  it('accept a server with TLS on both sides, and a demo on the loopback', () => {
    expect(codeOf(real, false)).toBe('accepted');
    expect(codeOf({ ...real, clientSecret: 'kT3v0y8QmZr1sW5xLd9aNf2c' }, false)).toBe('accepted');
    expect(codeOf(loopback, true)).toBe('accepted');
  });

  it.each([
    { ...real, clientId: demoClientId },
    { ...real, issuer: 'http://127.0.0.1:8481' },
    { ...real, issuer: 'https://127.0.0.1:8481' },
    { ...real, issuer: 'http://localhost:8481' },
    { ...real, issuer: 'http://[::1]:8481' },
    { ...real, issuer: 'http://127.1.2.3' },
  ])('refuse the demo’s identity server on a server that is not a demo: %j', (settings) => {
    expect(codeOf(settings, false)).toBe('identity/demo-provider-outside-demo');
  });

  it.each([
    [{ ...real, baseUrl: 'http://cameras.example' }, false],
    [{ ...real, issuer: 'http://login.example' }, false],
    [{ ...real, baseUrl: 'http://127.0.0.1:8480' }, false],
    [{ ...loopback, baseUrl: 'http://10.0.0.1:8480' }, true],
    [{ ...loopback, issuer: 'http://login.example' }, true],
    [{ ...real, baseUrl: 'not a url' }, false],
    [{ ...real, baseUrl: 'https://cameras.example/under' }, false],
    [{ ...real, issuer: 'https://user:pass@login.example' }, false],
    [{ ...real, issuer: 'https://login.example?x' }, false],
    [{ ...real, clientSecret: 'secret' }, false],
    [{ ...real, clientSecret: 'change-me-please'.slice(0, 15) }, false],
    [{ ...real, clientSecret: 'aaaaaaaaaaaaaaaaaaaaaaaa' }, false],
    [{ ...real, clientId: 'cameras-of-the-zone-5341', clientSecret: 'cameras-of-the-zone-5341' }, false],
    [{ ...real, idleMinutes: 0 }, false],
    [{ ...real, idleMinutes: 241 }, false],
    [{ ...real, idleMinutes: 1.5 }, false],
    [{ ...real, mostHours: 25 }, false],
  ] as const)('refuse what is unsafe: %j', (settings, demo) => {
    expect(codeOf(settings, demo)).toBe('identity/settings-unsafe');
  });

  it('keep the demo’s identity server shut outside a demo', async () => {
    const options = {
      demo: false,
      port: 0,
      baseUrl: loopback.baseUrl,
      people: async () => [],
      onError: () => undefined,
    };
    await expect(startDemoProvider(options)).rejects.toMatchObject({ code: 'identity/demo-provider-outside-demo' });
  });
});

describe('the errors of the room', () => {
  it('are a closed list, each with a status and a factory', () => {
    expect(Object.keys(identityErrorStatus).sort()).toEqual([...identityErrorCodes].sort());
    const kebab = Object.keys(identityErrors).map(
      (name) => `identity/${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`,
    );
    expect(kebab.sort()).toEqual([...identityErrorCodes].sort());
  });
});
