import type { RecordedAnswer } from '@clairevoie/law';
import { commitmentOf } from '@clairevoie/server/ledger';

/** One entry of the journal as it is replayed: erased, or with what the gate asked the law. */
export type ReplayedEntry =
  | { readonly id: string; readonly is: 'erased' }
  | { readonly id: string; readonly is: 'altered'; readonly why: string }
  | { readonly id: string; readonly is: 'recorded'; readonly answers: readonly RecordedAnswer[] };

/** An entry as a bodies file or the database holds it. */
export interface StoredBody {
  readonly id: string;
  /** The public header, JSON text; undefined when the file does not hold it. */
  readonly header: string | undefined;
  /** Salt (base64) and canonical content of each group; undefined once erased. */
  readonly groups: Readonly<Record<string, { readonly salt: string; readonly content: string }>> | undefined;
}

/** Reads what an entry recorded, after its commitment was compared with the header. */
export function entryOf({ id, header, groups }: StoredBody): ReplayedEntry {
  const decision = groups?.decision;
  if (decision === undefined) return { id, is: 'erased' };
  if (header !== undefined) {
    const { groups: committed }: { groups?: Readonly<Record<string, string>> } = JSON.parse(header);
    if (commitmentOf(Buffer.from(decision.salt, 'base64'), decision.content) !== committed?.decision)
      return { id, is: 'altered', why: 'its decision is not what its public header committed to' };
  }
  const { law }: { law?: readonly RecordedAnswer[] } = JSON.parse(decision.content);
  return { id, is: 'recorded', answers: law ?? [] };
}

/**
 * Reads a file of bodies: the receipts of the server (`/api/receipts/...`), the Control Organ's export, or any JSON or JSON Lines
 * whose objects hold an id and the openings of an entry's groups.
 */
export function readBodiesFile(text: string): readonly StoredBody[] {
  return valuesIn(text).flatMap((value) => bodiesIn(value));
}

/** What was given to replay holds no bodies. */
export class NoBodies extends Error {}

function valuesIn(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return text
      .split('\n')
      .map((line, index) => ({ line, number: index + 1 }))
      .filter(({ line }) => line.trim() !== '')
      .map(({ line, number }) => parsed(line, number));
  }
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new NoBodies(`Line ${number} is not JSON: the file holds receipts with their openings, or one a line.`);
  }
}

function bodiesIn(value: unknown): readonly StoredBody[] {
  if (Array.isArray(value)) return value.flatMap(bodiesIn);
  if (typeof value !== 'object' || value === null) return [];
  const openings = 'openings' in value ? value.openings : 'groups' in value ? value.groups : undefined;
  if (isOpenings(openings)) {
    const receipt = 'receipt' in value ? value.receipt : value;
    return [
      { id: textAt(receipt, ['entryId', 'id']) ?? 'unnamed', header: textAt(receipt, ['header']), groups: openings },
    ];
  }
  return Object.values(value).flatMap(bodiesIn);
}

function isOpenings(value: unknown): value is NonNullable<StoredBody['groups']> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (one) =>
        typeof one === 'object' && one !== null && typeof one.salt === 'string' && typeof one.content === 'string',
    ) &&
    'decision' in value
  );
}

function textAt(value: unknown, names: readonly string[]): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = Object.entries(value).find(([name, one]) => names.includes(name) && typeof one === 'string');
  return found === undefined ? undefined : String(found[1]);
}
