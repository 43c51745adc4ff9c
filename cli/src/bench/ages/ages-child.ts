import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { bundlePath, decodeBundle, equalBytes, hashLeaf, TILE_WIDTH, tilePath, verifyLog } from '@clairevoie/tlog';
import { readFrom } from '../../verify/fetch-log.ts';
import { verifyServer } from '../../verify/verify-server.ts';
import { type MadeYears, makeYears } from './make-years.ts';

/*
 * One piece of work of `bench ages` as a process of its own, so that its memory is its own. Takes a job as JSON on standard
 * input and answers with what it measured.
 */

/** What the process is told. */
export type AgesJob =
  | { readonly work: 'make'; readonly folder: string; readonly entries: number }
  | { readonly work: 'verify'; readonly folder: string }
  | { readonly work: 'walk'; readonly folder: string }
  | { readonly work: 'rehash'; readonly folder: string; readonly bundles: number; readonly rounds: number };

/** How fast a whole log was verified, and with how much memory. */
export interface VerifiedYears {
  readonly entries: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Of the process, all threads: on a busy machine it tells more than the clock. */
  readonly cpuSeconds: number;
  readonly peakRssMiB: number;
}

/** The whole tree and every entry, no header judged, against reading the same bundles and hashing their entries. Entries a second. */
export interface WalkedYears {
  readonly ours: number;
  readonly plain: number;
}

/** One round of hashing the same bundles again: by us, and by `crypto.hash` with each way of giving its answer. Entries a second. */
export interface RehashRound {
  readonly ours: number;
  readonly byHash: Readonly<Record<'buffer' | 'hex' | 'latin1', number>>;
}

async function verify({ folder }: AgesJob & { work: 'verify' }): Promise<VerifiedYears> {
  const vkey = readFileSync(join(folder, 'vkey'), 'utf8');
  const startedMs = performance.now();
  const { entriesChecked } = await verifyServer({ url: folder, vkey });
  const seconds = (performance.now() - startedMs) / 1000;
  const { user, system } = process.cpuUsage();
  const peakRssMiB = process.resourceUsage().maxRSS / 1024;
  return {
    entries: entriesChecked,
    seconds,
    perSecond: entriesChecked / seconds,
    cpuSeconds: (user + system) / 1e6,
    peakRssMiB,
  };
}

async function walk({ folder }: AgesJob & { work: 'walk' }): Promise<WalkedYears> {
  const vkey = readFileSync(join(folder, 'vkey'), 'utf8').trim();
  const startedMs = performance.now();
  const { size } = await verifyLog({ fetchBytes: readFrom(folder), vkey });
  const middleMs = performance.now();
  const scratch = Buffer.alloc(65_536);
  for (let at = 0; at < size; at += TILE_WIDTH) {
    const width = Math.min(TILE_WIDTH, size - at);
    const id = { index: at / TILE_WIDTH, width };
    const tile = readFileSync(join(folder, tilePath({ level: 0, ...id })));
    decodeBundle(readFileSync(join(folder, bundlePath(id))), width).forEach((entry, place) => {
      scratch.set(entry, 1);
      const hashed = hash('sha256', scratch.subarray(0, 1 + entry.length), 'hex');
      if (hashed !== tile.toString('hex', place * 32, place * 32 + 32))
        throw new Error('an entry is not what its tile says');
    });
  }
  const endedMs = performance.now();
  return { ours: size / ((middleMs - startedMs) / 1000), plain: size / ((endedMs - middleMs) / 1000) };
}

/** The same loop with another hash: read the entries of a bundle, hash each as a leaf, compare with the tile. */
function rehash({ folder, bundles, rounds }: AgesJob & { work: 'rehash' }): readonly RehashRound[] {
  const loaded = Array.from({ length: bundles }, (_, index) => ({
    bundle: readFileSync(join(folder, bundlePath({ index, width: TILE_WIDTH }))),
    tile: readFileSync(join(folder, tilePath({ level: 0, index, width: TILE_WIDTH }))),
  }));
  const perSecond = (isLeaf: (entry: Uint8Array, expected: Buffer) => boolean): number => {
    const startedMs = performance.now();
    for (const { bundle, tile } of loaded) {
      decodeBundle(bundle, TILE_WIDTH).forEach((entry, at) => {
        if (!isLeaf(entry, tile.subarray(at * 32, at * 32 + 32))) throw new Error('an entry is not what its tile says');
      });
    }
    return (bundles * TILE_WIDTH) / ((performance.now() - startedMs) / 1000);
  };
  const scratch = Buffer.alloc(65_536);
  const prefixed = (entry: Uint8Array): Buffer => {
    scratch.set(entry, 1);
    return scratch.subarray(0, 1 + entry.length);
  };
  const arms = {
    ours: () => perSecond((entry, expected) => equalBytes(hashLeaf(entry), expected)),
    buffer: () => perSecond((entry, expected) => hash('sha256', prefixed(entry), 'buffer').equals(expected)),
    hex: () => perSecond((entry, expected) => hash('sha256', prefixed(entry), 'hex') === expected.toString('hex')),
    latin1: () =>
      perSecond((entry, expected) => hash('sha256', prefixed(entry), 'latin1') === expected.toString('latin1')),
  };
  for (const arm of Object.values(arms)) arm();
  return Array.from({ length: rounds }, () => {
    const ours = arms.ours();
    return { ours, byHash: { buffer: arms.buffer(), hex: arms.hex(), latin1: arms.latin1() } };
  });
}

function run(job: AgesJob): Promise<MadeYears | VerifiedYears | WalkedYears> | readonly RehashRound[] {
  switch (job.work) {
    case 'make':
      return makeYears(job.folder, job.entries);
    case 'verify':
      return verify(job);
    case 'walk':
      return walk(job);
    case 'rehash':
      return rehash(job);
  }
}

process.stdout.write(JSON.stringify(await run(JSON.parse(await text(process.stdin)))));
