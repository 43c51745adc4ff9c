import { utf8 } from './bytes.ts';
import { signCheckpoint } from './checkpoint.ts';
import { growBundles } from './grow-bundles.ts';
import { EMPTY_EDGE, growTree } from './grow-tree.ts';
import type { FetchBytes } from './log-fetcher.ts';
import { hashLeaf } from './merkle.ts';
import { type NoteSigner, noteSigner } from './note-signer.ts';
import { generateSkey, parseSkey, type SigningKey } from './signing-key.ts';
import { bundlePath, tilePath } from './tile-path.ts';
import { TlogError, type TlogErrorCode } from './tlog-error.ts';

/** A key from fixed dice, so that a failing test can be run again. */
export async function sampleKey(
  name: string,
  seed: number,
  type?: Parameters<typeof generateSkey>[1],
): Promise<SigningKey> {
  return parseSkey(await generateSkey(name, type, new Uint8Array(32).fill(seed)));
}

/** Invented entries, all different. */
export function sampleEntries(count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, i) => utf8(`entry ${i}${' of the sample log'.repeat(i % 3)}`));
}

/** A whole small log as the files that a server would serve, with the key that signed it. */
export async function sampleLog(
  entries: readonly Uint8Array[],
  options: { readonly batch?: number; readonly cosigners?: readonly NoteSigner[] } = {},
) {
  const signing = await sampleKey('log.example/sample', 7);
  const leafHashes = entries.map(hashLeaf);
  const files = new Map<string, Uint8Array>();
  const batch = options.batch ?? Math.max(1, entries.length);
  let growth = growTree(EMPTY_EDGE, []);
  for (let at = 0; at < leafHashes.length; at += batch) {
    growth = growTree(growth.edge, leafHashes.slice(at, at + batch));
    for (const tile of growth.tiles) files.set(tilePath(tile), tile.bytes);
  }
  for (const bundle of growBundles({ size: 0 }, entries)) files.set(bundlePath(bundle), bundle.bytes);
  const signers = [noteSigner(signing, () => 0), ...(options.cosigners ?? [])];
  const checkpoint = { origin: signing.key.name, extensions: [], ...growth.head };
  files.set('checkpoint', utf8(await signCheckpoint(checkpoint, signers)));
  return { signing, leafHashes, files, head: growth.head, edge: growth.edge };
}

/** Serves files as a log's HTTP prefix would; what is not there fails, as a 404 does. */
export function serve(files: ReadonlyMap<string, Uint8Array>): FetchBytes {
  return async (path) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`404 ${path}`);
    return bytes;
  };
}

/** A copy with one bit turned. */
export function flipBit(bytes: Uint8Array, bit: number): Uint8Array {
  const flipped = new Uint8Array(bytes);
  flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return flipped;
}

/** The code of the `TlogError` that an action ends with; `none` when it succeeds; any other error is thrown on. */
export async function codeOf(action: () => unknown): Promise<TlogErrorCode | 'none'> {
  try {
    await action();
    return 'none';
  } catch (error) {
    if (error instanceof TlogError) return error.code;
    throw error;
  }
}
