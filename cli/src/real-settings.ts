import { checkSignInSettings, doorsErrors, type ServerOptions } from '@clairevoie/server';

/** Where a real server is reached, and how people sign in to it. */
export type RealSettings = Required<Pick<ServerOptions, 'baseUrl' | 'signIn'>>;

/**
 * Reads and checks what a real server needs from the environment, before anything is started or written.
 * Throws `doors/settings-missing`, `identity/settings-unsafe`, `identity/demo-provider-outside-demo`.
 */
export function realSettings(environment: NodeJS.ProcessEnv): RealSettings {
  const {
    CLAIREVOIE_BASE_URL: baseUrl = '',
    CLAIREVOIE_OIDC_ISSUER: issuer = '',
    CLAIREVOIE_OIDC_CLIENT_ID: clientId = '',
    CLAIREVOIE_OIDC_CLIENT_SECRET: clientSecret = '',
    CLAIREVOIE_OIDC_ACR: acr,
    CLAIREVOIE_OIDC_AMR: amr,
  } = environment;
  const settings = [
    ...(baseUrl === '' ? ['CLAIREVOIE_BASE_URL'] : []),
    ...(issuer === '' ? ['CLAIREVOIE_OIDC_ISSUER'] : []),
    ...(clientId === '' ? ['CLAIREVOIE_OIDC_CLIENT_ID'] : []),
  ];
  if (settings.length > 0) throw doorsErrors.settingsMissing({ settings });
  const signIn = {
    issuer,
    clientId,
    ...(clientSecret === '' ? {} : { clientSecret }),
    requiredAcr: words(acr),
    requiredAmr: words(amr),
  };
  checkSignInSettings({ ...signIn, baseUrl }, { demo: false });
  return { baseUrl, signIn };
}

function words(text: string | undefined): readonly string[] {
  return (text ?? '').split(/\s+/).filter((word) => word !== '');
}
