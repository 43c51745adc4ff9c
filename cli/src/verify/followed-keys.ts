import { createHash } from 'node:crypto';
import { maxKeysBytes, type PublishedKey, readPublishedKeys } from '@clairevoie/contract/receipt';
import { type FollowedKeys, followKeys, formatVkey, parseVkey, TlogError } from '@clairevoie/tlog';
import type { LogPlace } from './fetch-log.ts';

/** Keys that a log went on with, followed from the one that the verifier holds. */
export interface KeyChain {
  /** The keys after the verifier's own. */
  readonly furtherVkeys: readonly string[];
  /** Looks whether an entry is the one that commits to a statement, where one must; throws a sentence when it does not. */
  checkLeaf(index: number, entry: Uint8Array): void;
  /** After the walk: throws when the checkpoint is signed by none but followed keys, and a statement was not met in the log. */
  finish(signedBy: readonly string[]): void;
}

/**
 * Follows the statements that a log publishes of its keys (`keys`), from the key that the verifier holds. A statement counts only
 * when its entry in the log commits to it: a key that was changed in secret leads nowhere.
 */
export async function followPublishedKeys(log: LogPlace, vkey: string): Promise<KeyChain> {
  const published = await publishedBy(log);
  const { followed } = await followKeys(
    [parseVkey(vkey)],
    published.map(({ statement }) => statement),
  );
  return chainOf(vkey, followed, published);
}

function chainOf(vkey: string, followed: FollowedKeys['followed'], published: readonly PublishedKey[]): KeyChain {
  const waiting = new Map(
    published
      .filter(({ statement }) => followed.some(({ note }) => note === statement))
      .map((rotation) => [rotation.leafIndex ?? Number.NaN, rotation]),
  );
  return {
    furtherVkeys: followed.map(({ rotation }) => formatVkey(rotation.key)),
    checkLeaf: (index, entry) => {
      const rotation = waiting.get(index);
      if (rotation === undefined) return;
      assertCommitted(rotation, entry);
      waiting.delete(index);
    },
    finish: (signedBy) => {
      if (waiting.size > 0 && !signedBy.includes(vkey))
        throw new TlogError('tlog/signature-missing', {
          because: 'the log is signed by a later key, and the entry that names it was not met',
        });
    },
  };
}

/** The header names the act, and its group `result` is the hash of salt and content, in which the statement stands. */
export function assertCommitted({ statement, salt, content }: PublishedKey, entry: Uint8Array): void {
  const header: { act?: string; groups?: { result?: string } } = JSON.parse(Buffer.from(entry).toString('utf8'));
  const commitment = createHash('sha256').update(Buffer.from(salt, 'base64')).update(content).digest('base64');
  const said: { statement?: string } = JSON.parse(content);
  if (header.act !== 'ledger/rotate-log-key' || header.groups?.result !== commitment || said.statement !== statement)
    throw new Error('it does not commit to the statement of the new key that the log publishes');
}

async function publishedBy({ fetchBytes }: LogPlace): Promise<readonly PublishedKey[]> {
  const limits = { signal: AbortSignal.timeout(30_000), maxBytes: maxKeysBytes };
  const bytes = await fetchBytes('keys', limits).catch(() => undefined);
  return bytes === undefined ? [] : readPublishedKeys(Buffer.from(bytes).toString('utf8'));
}
