import { pinnedHeaderSchema } from '@clairevoie/contract';
import { canonical } from '@clairevoie/server/ledger';
import {
  type Bundle,
  bundlePath,
  EMPTY_EDGE,
  type FetchBytes,
  formatVkey,
  generateSkey,
  growBundles,
  growTree,
  hashLeaf,
  type NoteSigner,
  noteSigner,
  parseSkey,
  type SigningKey,
  signCheckpoint,
  tilePath,
} from '@clairevoie/tlog';

/** A log in memory with everything that a server would serve, and which may lie. For tests. */
export interface MadeLog {
  readonly signing: SigningKey;
  /** What is served now, by path; a test may take away or change. */
  readonly files: Map<string, Uint8Array>;
  readonly fetchBytes: FetchBytes;
  readonly size: () => number;
  append(entries: readonly Uint8Array[]): void;
  /** Signs the tree as it stands, with these cosigners, and serves it. */
  sign(cosigners?: readonly NoteSigner[]): Promise<string>;
}

/** A key from fixed dice. */
export async function madeKey(
  name: string,
  seed: number,
  type?: Parameters<typeof generateSkey>[1],
): Promise<SigningKey> {
  return parseSkey(await generateSkey(name, type, new Uint8Array(32).fill(seed)));
}

/** An empty log under a key. */
export async function makeLog(origin = 'trial.example/demo-public'): Promise<MadeLog> {
  const signing = await madeKey(origin, 9);
  const files = new Map<string, Uint8Array>();
  let edge = EMPTY_EDGE;
  let last: Bundle | undefined;
  let head = growTree(EMPTY_EDGE, []).head;
  return {
    signing,
    files,
    fetchBytes: async (path) => {
      const bytes = files.get(path);
      if (bytes === undefined) throw new Error(`answered 404 for ${path}`);
      return bytes;
    },
    size: () => edge.size,
    append(entries) {
      const tail =
        edge.size % 256 === 0 || last === undefined ? { size: edge.size } : { size: edge.size, partial: last.bytes };
      for (const bundle of growBundles(tail, entries)) {
        files.set(bundlePath(bundle), bundle.bytes);
        last = bundle;
      }
      const growth = growTree(edge, entries.map(hashLeaf));
      for (const tile of growth.tiles) files.set(tilePath(tile), tile.bytes);
      edge = growth.edge;
      head = growth.head;
    },
    async sign(cosigners = []) {
      const checkpoint = { origin, extensions: [], ...head };
      const note = await signCheckpoint(checkpoint, [noteSigner(signing, () => 0), ...cosigners]);
      files.set('checkpoint', Buffer.from(note));
      return note;
    },
  };
}

/** A policy that takes this log, and these witnesses, each an operator of its own. */
export function policyOf(log: SigningKey, witnesses: readonly SigningKey[] = [], quorum = 1): string {
  const names = witnesses.map((_, at) => `w${at + 1}`);
  return [
    `log ${formatVkey(log.key)}`,
    ...witnesses.map(({ key }, at) => `witness ${names[at]} ${formatVkey(key)}`),
    ...(witnesses.length === 0 ? ['quorum none'] : [`group q ${quorum} ${names.join(' ')}`, 'quorum q']),
    '',
  ].join('\n');
}

const commitment = `${'A'.repeat(43)}=`;

/** An entry of a log: a public header in canonical form. */
export function madeEntry(over: object = {}, index = 0): Uint8Array {
  // The commitment makes each leaf another one, as real salts do.
  const who = `${String(index).padStart(42, '0')}A=`;
  const header = {
    ...{ v: 1, act: 'registry/enter-camera', verdict: 'allowed', provisions: [], organisation: 'zone-fictive' },
    ...{ roleClass: 'police', day: '2026-11-23', lawVersion: null, schema: pinnedHeaderSchema, demo: true },
    ...{ groups: { who, when: commitment } },
  };
  return Buffer.from(canonical({ ...header, ...over }));
}

/** The first entry of a log. */
export const opening = (day = '2026-11-23', demo = true): Uint8Array =>
  madeEntry({ act: 'ledger/open-journal', organisation: 'clairevoie-server', roleClass: 'system', day, demo });
