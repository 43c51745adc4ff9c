import { type FollowedKeys, followKeys, TlogError, type VerifierKey } from '@clairevoie/tlog';

/** A line of what a log publishes of its later keys (`/log/public/keys`): the signed statement, and the entry that commits to it. */
export interface PublishedKey {
  /** The statement of the new key, a note that the key before it signed. */
  readonly statement: string;
  /** The entry that commits to it; null until it is in the tree. */
  readonly leafIndex: number | null;
  readonly salt: string;
  readonly content: string;
}

/** The largest file of keys that is read. */
export const maxKeysBytes = 1_000_000;

/**
 * Reads the lines of published keys; anything else throws `tlog/malformed-note`. Two statements that claim one entry are refused:
 * an entry commits to one, the other was never journaled, and would pass behind it.
 */
export function readPublishedKeys(text: string): readonly PublishedKey[] {
  if (text.length > maxKeysBytes) throw malformed('longer than the keys of a log are');
  const published = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readLine);
  const claimed = published.flatMap(({ leafIndex }) => (leafIndex === null ? [] : [leafIndex]));
  const twice = claimed.find((leafIndex, place) => claimed.indexOf(leafIndex) !== place);
  if (twice !== undefined) throw malformed(`two statements claim the entry ${twice}`);
  return published;
}

/** The keys that whoever trusts `pinned` may trust as well, by these published statements. */
export function followPublished(pinned: readonly VerifierKey[], text: string | undefined): Promise<FollowedKeys> {
  const published = text === undefined ? [] : readPublishedKeys(text);
  return followKeys(
    pinned,
    published.map(({ statement }) => statement),
  );
}

function readLine(line: string): PublishedKey {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw malformed('a line is not JSON');
  }
  if (typeof value !== 'object' || value === null) throw malformed('a line is not the statement of a key');
  const { statement, leafIndex, salt, content }: { readonly [name: string]: unknown } = { ...value };
  if (typeof statement !== 'string' || typeof salt !== 'string' || typeof content !== 'string')
    throw malformed('a line is not the statement of a key');
  const isIndex = typeof leafIndex === 'number' && Number.isSafeInteger(leafIndex) && leafIndex >= 0;
  return { statement, leafIndex: isIndex ? leafIndex : null, salt, content };
}

const malformed = (because: string): TlogError => new TlogError('tlog/malformed-note', { path: 'keys', because });
