import { createHash } from 'node:crypto';
import { readLimits } from './read-limits.ts';

const bearer = /^Bearer ([A-Za-z0-9_-]{43})$/;

/** SHA-256 of the token of an Authorization header, hex; undefined for what has not the form of one. */
export function digestOfToken(authorization: string | undefined): string | undefined {
  const token = bearer.exec(authorization ?? '')?.[1];
  return token === undefined ? undefined : createHash('sha256').update(token, 'utf8').digest('hex');
}

/**
 * Which tokens were seen to be of cameras: for the limits on requests alone, so that a stranger costs no query past theirs. Whether a token opens the door now
 * is asked of the register at every request that is within its limit.
 */
export class KnownTokens {
  readonly #cameras = new Map<string, number>();

  /** Remembers the tokens of these cameras. */
  add(tokens: readonly { readonly number: number; readonly digest: string }[]): void {
    for (const { number, digest } of tokens) this.#cameras.set(digest, number);
  }

  /** The camera of a token, as it was last seen. */
  cameraOf(digest: string | undefined): number | undefined {
    return digest === undefined ? undefined : this.#cameras.get(digest);
  }

  /** Forgets a token that opens nothing any more. */
  forget(digest: string | undefined): void {
    if (digest !== undefined) this.#cameras.delete(digest);
  }
}

const minuteMs = 60_000;

/** Bytes that one camera may send in a minute, beside its requests. */
export class ByteBudget {
  readonly #perMinute: number;
  readonly #spent = new Map<number, { readonly untilMs: number; bytes: number }>();

  constructor(perMinute: number = readLimits.bytesPerMinute) {
    this.#perMinute = perMinute;
  }

  /** Takes bytes from a camera’s minute; seconds until it may come again when they are not left. One request is always let through. */
  take(camera: number, bytes: number, nowMs = performance.now()): number | undefined {
    const before = this.#spent.get(camera);
    if (before === undefined || before.untilMs <= nowMs) {
      this.#spent.set(camera, { untilMs: nowMs + minuteMs, bytes });
      return undefined;
    }
    if (before.bytes + bytes > this.#perMinute) return Math.ceil((before.untilMs - nowMs) / 1_000);
    before.bytes += bytes;
    return undefined;
  }
}
