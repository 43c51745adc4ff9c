import type { FastifyReply, FastifyRequest } from 'fastify';
import { isSecret, type Secret } from './secret.ts';
import type { CheckedSettings } from './sign-in-settings.ts';

/** Reads and writes one of our cookies; each holds a secret and nothing else. */
export interface SecretCookie {
  readonly name: string;
  read(request: FastifyRequest): Secret | undefined;
  set(reply: FastifyReply, secret: Secret): void;
  clear(reply: FastifyReply): void;
}

/**
 * A cookie of ours. Over TLS it carries the `__Host-` prefix, so that no other host or path can plant or read it. On the
 * loopback of a demo there is no TLS: Chromium (tried with 156) keeps `Secure` and `__Host-` cookies there, other browsers need
 * not; and cookies are shared between ports, so the name carries the port instead.
 */
export function secretCookie(
  settings: CheckedSettings,
  purpose: 'session' | 'sign-in',
  maxAgeSeconds: number,
): SecretCookie {
  const name = settings.isSecure ? `__Host-clv-${purpose}` : `clv-demo-${purpose}-${settings.baseUrl.port || '80'}`;
  // Lax, not Strict: the callback is a navigation that comes from the identity provider's site. Unsafe requests are
  // checked apart (Origin, Sec-Fetch-Site and the session's token).
  const attributes = `Path=/; HttpOnly; SameSite=Lax${settings.isSecure ? '; Secure' : ''}`;
  return {
    name,
    read(request) {
      const header = request.headers.cookie;
      if (header === undefined || header.length > 8_192) return undefined;
      const found = header
        .split(';')
        .flatMap((pair) => (pair.trimStart().startsWith(`${name}=`) ? [pair.trim().slice(name.length + 1)] : []));
      // Two cookies of one name: somebody planted one of them, and we cannot tell which.
      const value = found.length === 1 ? found[0] : undefined;
      return isSecret(value) ? value : undefined;
    },
    set: (reply, secret) => addCookie(reply, `${name}=${secret}; Max-Age=${maxAgeSeconds}; ${attributes}`),
    clear: (reply) => addCookie(reply, `${name}=; Max-Age=0; ${attributes}`),
  };
}

function addCookie(reply: FastifyReply, cookie: string): void {
  const earlier = reply.getHeader('set-cookie');
  const list = Array.isArray(earlier) ? earlier : earlier === undefined ? [] : [String(earlier)];
  reply.header('set-cookie', [...list, cookie]);
}
