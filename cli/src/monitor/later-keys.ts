import { type PublishedKey, readPublishedKeys } from '@clairevoie/contract/receipt';
import {
  type CosignedCheckpoint,
  followKeys,
  hashLeaf,
  makeInclusionProof,
  openCosigned,
  TILE_WIDTH,
  TlogError,
  type TreeHead,
  tileWidthAt,
  type VerifierKey,
  verifyInclusion,
  type WitnessPolicy,
  withLogKeys,
} from '@clairevoie/tlog';
import { assertCommitted } from '../verify/followed-keys.ts';
import { NotServed } from './log-view.ts';
import type { MonitorState } from './monitor-state.ts';
import { publicPart } from './read-entries.ts';
import { nodesOf } from './read-tree.ts';
import type { Round } from './round.ts';

/** The pinned policy, with the later keys that were followed: names, witnesses and quorum stay those of the file. */
export const trustedPolicy = ({ policy, laterKeys }: Pick<Round, 'policy' | 'laterKeys'>): WitnessPolicy =>
  withLogKeys(policy, laterKeys);

/**
 * Opens a checkpoint under the pinned policy. One that none of its log keys signed may be signed by a later key: then the
 * statements that the log publishes are followed, as `verify` does, and kept for the next look. Throws as `openCosigned` does.
 */
export async function openFollowing(
  round: Round,
  state: Pick<MonitorState, 'origin'>,
  note: Uint8Array,
): Promise<CosignedCheckpoint> {
  const nowSeconds = round.now().epochMilliseconds / 1000;
  try {
    return await openCosigned(note, trustedPolicy(round), nowSeconds);
  } catch (error) {
    if (!(error instanceof TlogError && error.code === 'tlog/signature-missing')) throw error;
    const later = await followLater(round, state, note);
    if (later === undefined) throw error;
    const shown = await openCosigned(note, withLogKeys(round.policy, later), nowSeconds);
    // Only now: keys that do not open what is shown are nobody's.
    round.laterKeys.splice(0, Number.POSITIVE_INFINITY, ...later);
    return shown;
  }
}

/**
 * The later keys of the log whose statements stand in the tree that is shown. Undefined when it publishes none; throws when the
 * pinned key says of itself that it was stolen, and when an entry is not the one that commits to its statement. A statement whose
 * entry is not public yet leads no further: its key waits until it is.
 */
async function followLater(
  round: Round,
  { origin }: Pick<MonitorState, 'origin'>,
  note: Uint8Array,
): Promise<readonly VerifierKey[] | undefined> {
  const text = await publishedText(round);
  if (text === undefined) return undefined;
  const published = readPublishedKeys(text);
  const pinned = round.policy.logs.map(({ key }) => key).filter(({ name }) => name === origin);
  const { followed } = await followKeys(
    pinned,
    published.map(({ statement }) => statement),
  );
  const candidates = followed.map(({ rotation }) => rotation.key);
  const { opened } = await openCosigned(note, withLogKeys(round.policy, candidates));
  const proven: VerifierKey[] = [];
  for (const { note: statement, rotation } of followed) {
    const line = published.find((one) => one.statement === statement);
    if (line === undefined || !(await isInTree(round, line, opened.checkpoint))) break;
    proven.push(rotation.key);
  }
  return proven;
}

async function publishedText(round: Round): Promise<string | undefined> {
  try {
    return Buffer.from(await round.view.keys()).toString('utf8');
  } catch (error) {
    if (error instanceof NotServed) return undefined;
    throw error;
  }
}

/** Whether the tree has the entry that commits to a statement; false while it cannot be seen. */
async function isInTree({ view }: Round, line: PublishedKey, { size, rootHash }: TreeHead): Promise<boolean> {
  const { leafIndex: index } = line;
  if (index === null || index >= size) return false;
  const bundle = Math.floor(index / TILE_WIDTH);
  const entry = (await publicPart(view, bundle, tileWidthAt(size, 0, bundle)))[index % TILE_WIDTH];
  if (entry === undefined) return false;
  const proof = await makeInclusionProof(index, size, nodesOf(view, size));
  verifyInclusion({ index, size, rootHash, leafHash: hashLeaf(entry), proof });
  assertCommitted(line, entry);
  return true;
}
