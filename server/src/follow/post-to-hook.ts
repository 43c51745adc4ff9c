import { createHmac } from 'node:crypto';
import dns, { type LookupAddress } from 'node:dns';
import { request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './reach.ts';

/** How far a webhook may be away; other than the defaults in tests alone, whose servers stand on this machine. */
export interface HookReach {
  readonly mayReach: (ip: string) => boolean;
  readonly port?: number;
  /** Certificate authority instead of the system's. */
  readonly ca?: string;
}

/** The public internet. */
export const publicReach: HookReach = { mayReach: isPublicAddress };

const mostMs = 3_000;
const mostAnswerBytes = 4096;

/** What a webhook answered: status and the beginning of its body. */
export interface HookAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * Posts a signed body. The name is resolved once, every address of it must be public, and the connection goes to the address that was
 * looked at: a name that changes in between leads nowhere else. Redirects are answers, and not followed.
 * @throws a plain error without the address in it
 */
export function postToHook(
  address: string,
  {
    body,
    secret,
    at,
    reach = publicReach,
  }: { readonly body: string; readonly secret: string; readonly at: Temporal.Instant; readonly reach?: HookReach },
): Promise<HookAnswer> {
  const url = new URL(address);
  const seconds = Math.floor(at.epochMilliseconds / 1000);
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return new Promise((resolve, reject) => {
    const failed = (why: string): void => reject(new Error(`follow: the webhook ${why}`));
    const sent = request(
      {
        hostname: url.hostname,
        port: reach.port ?? 443,
        path: `${url.pathname}${url.search}`,
        method: 'POST',
        agent: false,
        lookup: lookupWithin(reach.mayReach),
        signal: AbortSignal.timeout(mostMs),
        ...(reach.ca === undefined ? {} : { ca: reach.ca }),
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Clairevoie',
          'clairevoie-signature': `t=${seconds},v1=${signature}`,
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        let size = 0;
        answer.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > mostAnswerBytes) answer.destroy();
          else chunks.push(chunk);
        });
        answer.on('close', () =>
          resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
        );
        answer.on('error', () => undefined);
      },
    );
    sent.on('error', (error: NodeJS.ErrnoException) => failed(`was not reached (${error.code ?? error.name})`));
    sent.end(body);
  });
}

/** Resolves a name, and refuses it when any of its addresses is out of reach. */
function lookupWithin(mayReach: (ip: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    dns.lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const [first] = found ?? [];
      if (error !== null) return callback(error, '', 4);
      if (first === undefined || !found.every(({ address }) => mayReach(address)))
        return callback(Object.assign(new Error('not a public address'), { code: 'ENOTPUBLIC' }), '', 4);
      return options.all === true ? callback(null, found) : callback(null, first.address, first.family);
    });
  };
}
