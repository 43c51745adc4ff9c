import { identityErrors } from './identity-errors.ts';

/** The client id of the demo's identity server; no other server may use it. */
export const demoClientId = 'clairevoie-demo';

/** How people sign in, and for how long. Times are real time, never the demo's legal clock. */
export interface SignInSettings {
  /** Where this server is reached, `https://cameras.example.be`; the callback is `<baseUrl>/auth/callback`. */
  readonly baseUrl: string;
  /** The OpenID provider's issuer. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly scope?: string;
  /** The provider must state one of these authentication contexts. */
  readonly requiredAcr?: readonly string[];
  /** The provider must state all of these methods, `['mfa']`. */
  readonly requiredAmr?: readonly string[];
  /** Asks the provider to authenticate again at each sign-in. Default: in a demo only, where one changes from person to person. */
  readonly alwaysAsk?: boolean;
  /** Minutes without a request after which a session is over. Default 30. */
  readonly idleMinutes?: number;
  /** Hours after which a session is over whatever happens. Default 12. */
  readonly mostHours?: number;
}

/** Settings that passed the checks, with defaults filled in. */
export interface CheckedSettings {
  readonly demo: boolean;
  readonly baseUrl: URL;
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly scope: string;
  readonly requiredAcr: readonly string[];
  readonly requiredAmr: readonly string[];
  readonly alwaysAsk: boolean;
  readonly idle: Temporal.Duration;
  readonly most: Temporal.Duration;
  /** Whether browsers reach this server over TLS; only a demo on the loopback may say no. */
  readonly isSecure: boolean;
}

/**
 * Checks the settings before the server starts. Outside a demo: TLS on both sides, and never the demo's identity server.
 * Throws `identity/settings-unsafe` or `identity/demo-provider-outside-demo`.
 */
export function checkSignInSettings(settings: SignInSettings, { demo }: { readonly demo: boolean }): CheckedSettings {
  const baseUrl = readUrl('baseUrl', settings.baseUrl);
  const issuer = readUrl('issuer', settings.issuer);
  if (!demo && settings.clientId === demoClientId) throw identityErrors.demoProviderOutsideDemo();
  if (!demo && isLoopback(issuer)) throw identityErrors.demoProviderOutsideDemo();
  for (const [setting, url] of [
    ['baseUrl', baseUrl],
    ['issuer', issuer],
  ] as const) {
    if (url.protocol !== 'https:' && !(demo && isLoopback(url))) {
      throw identityErrors.settingsUnsafe({
        setting,
        reason: 'must begin with https:// (http is for a demo on 127.0.0.1 only)',
      });
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
      throw identityErrors.settingsUnsafe({ setting, reason: 'must have no user, query or fragment' });
    }
  }
  if (!demo && settings.clientSecret !== undefined && isGuessable(settings.clientSecret, settings.clientId))
    throw identityErrors.settingsUnsafe({
      setting: 'clientSecret',
      reason: `must be one that the provider made at random: at least ${leastSecretLength} characters, and not the client's name`,
    });
  if (baseUrl.pathname !== '/')
    throw identityErrors.settingsUnsafe({ setting: 'baseUrl', reason: 'must be an origin without a path' });
  const [idleMinutes, mostHours] = [settings.idleMinutes ?? 30, settings.mostHours ?? 12];
  if (!isWithin(idleMinutes, 1, 240))
    throw identityErrors.settingsUnsafe({ setting: 'idleMinutes', reason: 'must lie between 1 and 240' });
  if (!isWithin(mostHours, 1, 24))
    throw identityErrors.settingsUnsafe({ setting: 'mostHours', reason: 'must lie between 1 and 24' });
  return {
    demo,
    baseUrl,
    issuer,
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    scope: settings.scope ?? 'openid',
    requiredAcr: settings.requiredAcr ?? [],
    requiredAmr: settings.requiredAmr ?? [],
    alwaysAsk: settings.alwaysAsk ?? demo,
    idle: Temporal.Duration.from({ minutes: idleMinutes }),
    most: Temporal.Duration.from({ hours: mostHours }),
    isSecure: baseUrl.protocol === 'https:',
  };
}

/** Whether the URL points to this very machine. */
export function isLoopback(url: URL): boolean {
  return (
    url.hostname === 'localhost' || url.hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(url.hostname)
  );
}

/** Providers make secrets of 24 characters and more; a shorter one, or the client's own name, came out of a manual. */
const leastSecretLength = 16;

function isGuessable(secret: string, clientId: string): boolean {
  return secret.length < leastSecretLength || secret === clientId || new Set(secret).size < 6;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function readUrl(setting: string, text: string): URL {
  const url = URL.parse(text);
  if (url === null) throw identityErrors.settingsUnsafe({ setting, reason: 'is not a URL' });
  return url;
}
