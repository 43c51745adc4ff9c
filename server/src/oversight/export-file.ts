import type { OverseenFilter } from '@clairevoie/contract';
import { canonical, type LogReader, sha256 } from '../ledger/index.ts';
import { type JournalRow, openingsOf } from './journal-store.ts';

/** The content of an export: NDJSON text and its SHA-256, hex. */
export interface ExportContent {
  readonly text: string;
  readonly sha256: string;
  readonly sizeBytes: number;
}

/**
 * Writes what leaves: a first line that says what this is, then one line an entry with its public header, the openings of its
 * commitments and, once a checkpoint covers it, its C2SP tlog-proof from the public log.
 */
export async function exportContent(
  rows: readonly JournalRow[],
  world: {
    readonly filter: OverseenFilter;
    readonly demo: boolean;
    readonly publicLog: LogReader;
    readonly at: string;
  },
): Promise<ExportContent> {
  const { filter, demo, publicLog, at } = world;
  const lines = [
    canonical({
      kind: 'clairevoie-export',
      v: 1,
      demo,
      at,
      filter: { ...filter },
      entries: rows.length,
      log: publicLog.vkey,
    }),
  ];
  for (const row of rows) {
    const proof = row.leaf_index === null ? undefined : await publicLog.proof(row.leaf_index);
    lines.push(
      canonical({
        kind: 'entry',
        entryId: row.id,
        at: row.at,
        header: row.header,
        openings: openingsOf(row),
        leafIndex: row.leaf_index,
        proof: proof ?? null,
      }),
    );
  }
  const text = lines.map((line) => `${line}\n`).join('');
  return { text, sha256: sha256(text).toString('hex'), sizeBytes: Buffer.byteLength(text) };
}

/** The entry of the export itself, as the sealed stream holds it. */
export interface SealEntry {
  readonly header: string;
  /** Opening of the group `request`: it names the digest of the content. */
  readonly request: { readonly salt: string; readonly content: string };
  readonly vkey: string;
  readonly proof: string;
}

/**
 * The last line: the entry of the export, whose request names the SHA-256 of every byte before this line. The proof ends in a
 * checkpoint signed (Ed25519) by the key of the Control Organ's stream: that is the signature of the file.
 */
export function sealLine(seal: SealEntry): string {
  return `${canonical({ kind: 'seal', ...seal })}\n`;
}
