import { type PublishedKey, readPublishedKeys } from '@clairevoie/contract/receipt';
import {
  followKeys,
  hashLeaf,
  makeInclusionProof,
  TILE_WIDTH,
  TlogError,
  type TreeHead,
  tileWidthAt,
  type VerifierKey,
  verifyInclusion,
} from '@clairevoie/tlog';
import { type LogView, NotServed } from '../monitor/log-view.ts';
import { publicPart } from '../monitor/read-entries.ts';
import { nodesOf } from '../monitor/read-tree.ts';
import { assertCommitted } from './followed-keys.ts';

/**
 * The later keys of a log whose statements stand in the tree that is shown, for whoever does not read every entry. `treeUnder`
 * opens the shown checkpoint with more keys of the log. Undefined when the log publishes none; throws when a pinned key says of
 * itself that it was stolen, and when an entry is not the one that commits to its statement. A statement whose entry is not
 * public yet leads no further: its key waits until it is.
 */
export async function provenKeys(
  view: LogView,
  pinned: readonly VerifierKey[],
  treeUnder: (later: readonly VerifierKey[]) => Promise<TreeHead>,
): Promise<readonly VerifierKey[] | undefined> {
  const text = await publishedText(view);
  if (text === undefined) return undefined;
  const published = readPublishedKeys(text);
  const { followed } = await followKeys(
    pinned,
    published.map(({ statement }) => statement),
  );
  const head = await treeUnder(followed.map(({ rotation }) => rotation.key));
  const proven: VerifierKey[] = [];
  for (const { note: statement, rotation } of followed) {
    const line = published.find((one) => one.statement === statement);
    if (line === undefined || !(await isInTree(view, line, head))) break;
    proven.push(rotation.key);
  }
  return proven;
}

async function publishedText(view: LogView): Promise<string | undefined> {
  try {
    return Buffer.from(await view.keys()).toString('utf8');
  } catch (error) {
    if (error instanceof NotServed) return undefined;
    throw error;
  }
}

/** Whether the tree has the entry that commits to a statement; false while it cannot be seen. */
async function isInTree(view: LogView, line: PublishedKey, { size, rootHash }: TreeHead): Promise<boolean> {
  const { leafIndex: index } = line;
  if (index === null || index >= size) return false;
  const bundle = Math.floor(index / TILE_WIDTH);
  const entry = (await publicPart(view, bundle, tileWidthAt(size, 0, bundle)))[index % TILE_WIDTH];
  if (entry === undefined) return false;
  const proof = await makeInclusionProof(index, size, nodesOf(view, size));
  verifyInclusion({ index, size, rootHash, leafHash: hashLeaf(entry), proof });
  try {
    assertCommitted(line, entry);
    return true;
  } catch (cause) {
    throw new TlogError('tlog/leaf-refused', {
      because: cause instanceof Error ? cause.message : String(cause),
      index,
    });
  }
}
