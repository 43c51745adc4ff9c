import {
  bundlePath,
  decodeBundle,
  formatVkey,
  openCheckpoint,
  parseSkey,
  type SigningKey,
  TILE_WIDTH,
  tileWidthAt,
} from '@clairevoie/tlog';

/** A real log in the hands of whoever holds its key: all its entries, and the key itself. */
export interface CapturedLog {
  readonly signing: SigningKey;
  readonly vkey: string;
  readonly entries: readonly Uint8Array[];
}

/** Reads a whole log from its server (`http://.../log/public/`) and takes its private key (an skey text). */
export async function captureLog(log: URL, skey: string): Promise<CapturedLog> {
  const signing = await parseSkey(skey.trim());
  const bytesOf = async (path: string): Promise<Uint8Array> => {
    const response = await fetch(new URL(path, log));
    if (response.status !== 200) throw new Error(`${path}: answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const { checkpoint } = await openCheckpoint(await bytesOf('checkpoint'), { logKeys: [signing.key] });
  const entries: Uint8Array[] = [];
  for (let index = 0; index * TILE_WIDTH < checkpoint.size; index++) {
    const width = tileWidthAt(checkpoint.size, 0, index);
    entries.push(...decodeBundle(await bytesOf(bundlePath({ index, width })), width));
  }
  return { signing, vkey: formatVkey(signing.key), entries };
}
