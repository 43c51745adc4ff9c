import { describe, expect, test } from 'vitest';
import { realSettings } from './real-settings.ts';

const good = {
  CLAIREVOIE_BASE_URL: 'https://cameras.zone.be',
  CLAIREVOIE_OIDC_ISSUER: 'https://login.zone.be',
  CLAIREVOIE_OIDC_CLIENT_ID: 'cameras',
};

describe('the settings of a real server', () => {
  test('are an address, an issuer and a client; secret and strength are added when given', () => {
    expect(realSettings(good)).toEqual({
      baseUrl: 'https://cameras.zone.be',
      signIn: { issuer: 'https://login.zone.be', clientId: 'cameras', requiredAcr: [], requiredAmr: [] },
    });
    const more = {
      CLAIREVOIE_OIDC_CLIENT_SECRET: 'kT3v0y8QmZr1sW5xLd9aNf2c',
      CLAIREVOIE_OIDC_ACR: ' urn:be:fedict:iam:fas:Level500  urn:be:fedict:iam:fas:Level400 ',
      CLAIREVOIE_OIDC_AMR: 'mfa',
    };
    expect(realSettings({ ...good, ...more }).signIn).toMatchObject({
      clientSecret: 'kT3v0y8QmZr1sW5xLd9aNf2c',
      requiredAcr: ['urn:be:fedict:iam:fas:Level500', 'urn:be:fedict:iam:fas:Level400'],
      requiredAmr: ['mfa'],
    });
  });

  test.each(Object.keys(good))('are refused without %s', (name) => {
    for (const value of [undefined, ''])
      expect(() => realSettings({ ...good, [name]: value })).toThrow(
        expect.objectContaining({ facts: { settings: [name] } }),
      );
  });

  test.each([
    [{ CLAIREVOIE_BASE_URL: 'http://cameras.zone.be' }, 'identity/settings-unsafe'],
    [{ CLAIREVOIE_OIDC_ISSUER: 'http://login.zone.be' }, 'identity/settings-unsafe'],
    [{ CLAIREVOIE_OIDC_CLIENT_SECRET: 'secret' }, 'identity/settings-unsafe'],
    [{ CLAIREVOIE_OIDC_ISSUER: 'https://127.0.0.1:4601' }, 'identity/demo-provider-outside-demo'],
    [{ CLAIREVOIE_OIDC_CLIENT_ID: 'clairevoie-demo' }, 'identity/demo-provider-outside-demo'],
  ])('are refused when unsafe: %j', (change, code) => {
    expect(() => realSettings({ ...good, ...change })).toThrow(expect.objectContaining({ code }));
  });
});
