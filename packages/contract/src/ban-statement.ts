import { sha256 } from '@clairevoie/tlog';
import type { BanPayload } from './ban.ts';

/*
 * What a node signs about its own files, and which files it reads again: one text for the node (`clairevoie attest`) and the server.
 */

/** Within how many days everything is read again. Product policy, not law. */
export const readAgainWithinDays = 30;

/** What a statement says, before it is signed. */
export type Statement = Omit<BanPayload<'ban/attest-system'>, 'statementDigest' | 'signature'>;

const head = 'clairevoie-statement/1';

/** The text that is signed: one fact a line, in this order, so that nobody needs a canonical form to check it. */
export function statementText(of: Statement): string {
  const lines = [
    head,
    of.systemId,
    of.statementKind,
    of.filesRoot,
    String(of.fileCount),
    String(of.sizeBytes),
    of.readMode,
    String(of.readAgain),
    of.challenge ?? '-',
    of.oldestReadOn,
    of.measuredAt,
  ];
  return `${lines.join('\n')}\n`;
}

/** Reads a statement's text; undefined for what is none. What the values may be is for the schema of the act to say. */
export function parseStatement(text: string): Statement | undefined {
  if (text.length > 1000 || !text.endsWith('\n')) return undefined;
  const [first, ...lines] = text.slice(0, -1).split('\n');
  const [systemId, kind, filesRoot, fileCount, sizeBytes, mode, readAgain, challenge, oldestReadOn, measuredAt] = lines;
  if (first !== head || lines.length !== 10 || measuredAt === undefined) return undefined;
  if (systemId === undefined || filesRoot === undefined || challenge === undefined || oldestReadOn === undefined)
    return undefined;
  const [files, bytes, again] = [whole(fileCount), whole(sizeBytes), whole(readAgain)];
  if (files === undefined || bytes === undefined || again === undefined) return undefined;
  if (kind !== 'attestation' && kind !== 'measurement') return undefined;
  if (mode !== 'fast' && mode !== 'full') return undefined;
  return {
    ...{ systemId, statementKind: kind, filesRoot, fileCount: files, sizeBytes: bytes, readMode: mode },
    ...{ readAgain: again, oldestReadOn, measuredAt },
    ...(challenge === '-' ? {} : { challenge }),
  };
}

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^(?:0|[1-9][0-9]{0,15})$/.test(text) && Number.isSafeInteger(Number(text))
    ? Number(text)
    : undefined;

/**
 * Whether a file is read again in this run: its turn has come (it would be older than thirty days before the next run), or the
 * challenge chose it. The challenge is the root hash of a checkpoint that nobody knew before it was signed: who changes a file and
 * restores its times cannot tell which run will look. `sinceLastRunDays` is at least 1.
 */
export function isReadAgain(
  path: string,
  of: { readonly challenge: string; readonly ageDays: number; readonly sinceLastRunDays: number },
): boolean {
  if (of.ageDays + of.sinceLastRunDays >= readAgainWithinDays) return true;
  const hash = sha256(new TextEncoder().encode(`${of.challenge}\n${path}`));
  const drawn = new DataView(hash.buffer, hash.byteOffset).getUint32(0) / 2 ** 32;
  return drawn < of.sinceLastRunDays / readAgainWithinDays;
}
