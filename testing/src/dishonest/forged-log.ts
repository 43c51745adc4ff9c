import {
  addSignatures,
  bundlePath,
  EMPTY_EDGE,
  formatNote,
  formatTlogProof,
  growBundles,
  growTree,
  type Hash,
  hashLeaf,
  makeConsistencyProof,
  makeInclusionProof,
  type NoteSigner,
  noteSigner,
  parseNote,
  readerOverLeaves,
  type SigningKey,
  signCheckpoint,
  type TreeHead,
  tilePath,
  toBase64,
} from '@clairevoie/tlog';

/** A log as whoever holds its key can make it, from whichever entries: the files, signed, whole in themselves. */
export interface ForgedLog {
  readonly head: TreeHead;
  readonly leafHashes: readonly Hash[];
  /** The signed checkpoint, before any witness. */
  readonly note: string;
  /** Tiles and bundles by path; the checkpoint is put beside them when it is shown. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Signs a log of these entries with the log's own key; each tile and bundle fits. */
export async function forgeLog(signing: SigningKey, entries: readonly Uint8Array[]): Promise<ForgedLog> {
  const leafHashes = entries.map(hashLeaf);
  const { head, tiles } = growTree(EMPTY_EDGE, leafHashes);
  const note = await signCheckpoint({ origin: signing.key.name, extensions: [], ...head }, [
    noteSigner(signing, () => 0),
  ]);
  const bundles = growBundles({ size: 0 }, entries);
  const parts = new Map([
    ...tiles.map((tile) => [tilePath(tile), tile.bytes] as const),
    ...bundles.map((bundle) => [bundlePath(bundle), bundle.bytes] as const),
  ]);
  return { head, leafHashes, note, parts };
}

/** The files of a forged log with this checkpoint, which may carry cosignatures, or be another one. */
export function filesOf(log: ForgedLog, checkpoint: string = log.note): ReadonlyMap<string, Uint8Array> {
  return new Map([...log.parts, ['checkpoint', new TextEncoder().encode(checkpoint)]]);
}

/** A tlog-proof of one entry of a forged log. */
export async function proofIn(log: ForgedLog, index: number, checkpoint: string, extra?: Uint8Array): Promise<string> {
  const proof = await makeInclusionProof(index, log.head.size, readerOverLeaves(log.leafHashes));
  return formatTlogProof({ index, proof, checkpoint, ...(extra === undefined ? {} : { extra }) });
}

/** Asks a witness to cosign (C2SP tlog-witness `add-checkpoint`), claiming that the log grew from `oldSize`. */
export async function askWitness(
  url: string,
  log: ForgedLog,
  oldSize: number,
): Promise<{ readonly status: number; readonly body: string }> {
  const proof = await makeConsistencyProof(oldSize, log.head.size, readerOverLeaves(log.leafHashes));
  const lines = proof.map((hash) => `${toBase64(hash)}\n`).join('');
  const body = `old ${oldSize}\n${lines}\n${log.note}`;
  const response = await fetch(`${url}/add-checkpoint`, { method: 'POST', body });
  return { status: response.status, body: await response.text() };
}

/** Signs over a checkpoint's text with whatever keys one has got, under whatever name they bear. */
export async function cosignedBy(note: string, signers: readonly NoteSigner[]): Promise<string> {
  const parsed = parseNote(note);
  const lines = await Promise.all(signers.map((signer) => signer.sign(parsed.text)));
  return formatNote(addSignatures(parsed, lines));
}
