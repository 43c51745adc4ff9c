import {
  type Acknowledgement,
  acknowledgementDueAt,
  acknowledgementsOf,
  fromBase64,
  parseAcknowledgement,
  parseBatch,
  parseVkey,
  toBase64,
  verifyAcknowledgement,
} from '@clairevoie/tlog';

/** Reads promises from a file: acknowledgements or whole receipts, one JSON object or one a line. */
export function readPromises(text: string): readonly Acknowledgement[] {
  const whole = parsed(text);
  const values =
    whole === undefined
      ? text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => JSON.parse(line))
      : [whole];
  return values.flatMap(promisesIn);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Acknowledgements stand alone, in a receipt (`log.acknowledgement`), or together in a line of the server's copy. */
function promisesIn(value: unknown): readonly Acknowledgement[] {
  if (typeof value !== 'object' || value === null) return [parseAcknowledgement(JSON.stringify(value))];
  if ('receipt' in value) return promisesIn(value.receipt);
  if ('signed' in value && 'leaves' in value && Array.isArray(value.leaves)) {
    const leaves = value.leaves.map((leaf: unknown) => fromBase64(String(leaf), 'tlog/malformed-acknowledgement'));
    return acknowledgementsOf(parseBatch(JSON.stringify(value.signed)), leaves);
  }
  if ('log' in value && typeof value.log === 'object' && value.log !== null && 'acknowledgement' in value.log)
    return promisesIn(value.log.acknowledgement);
  return [parseAcknowledgement(JSON.stringify(value))];
}

/** What became of the promises that somebody holds. */
export interface PromisesKept {
  readonly kept: number;
  /** Still within their term when the checkpoint was fetched. */
  readonly notYetDue: number;
  /** Leaf hashes, base64, that the log promised and does not have: evidence against it. */
  readonly broken: readonly string[];
}

/** Promises that are looked for while the log is walked. */
export interface PromiseCheck {
  /** Whether any was not met yet: when none is, no leaf need be hashed for it. */
  isWaiting(): boolean;
  see(leafHash: Uint8Array): void;
  result(): PromisesKept;
}

/** Checks that the log signed each promise and, after the walk, that it kept it. */
export async function openPromiseCheck(
  promises: readonly Acknowledgement[],
  vkey: string | readonly string[],
  at: Temporal.Instant,
): Promise<PromiseCheck> {
  const keys = [vkey].flat().map(parseVkey);
  const open = new Map<string, Acknowledgement>();
  for (const promise of promises) {
    const key = keys.find(({ keyId }) => keyId === promise.keyId) ?? keys[0];
    if (key === undefined) throw new TypeError('no key of the log was given');
    await verifyAcknowledgement(promise, key);
    open.set(toBase64(promise.leafHash), promise);
  }
  const asked = open.size;
  return {
    isWaiting: () => open.size > 0,
    see: (leafHash) => void open.delete(toBase64(leafHash)),
    result: () => {
      const isDue = (promise: Acknowledgement) =>
        Temporal.Instant.compare(Temporal.Instant.from(acknowledgementDueAt(promise)), at) < 0;
      const broken = [...open].filter(([, promise]) => isDue(promise)).map(([hash]) => hash);
      return { kept: asked - open.size, notYetDue: open.size - broken.length, broken };
    },
  };
}

/** An entry that the log acknowledged is not in it, after its term: with the signed promise this is evidence. */
export class PromiseBroken extends Error {
  readonly leafHashes: readonly string[];

  constructor(leafHashes: readonly string[]) {
    super(
      `The log promised ${leafHashes.length} entries that it does not have. Keep the promises and this checkpoint: ${leafHashes.slice(0, 5).join(', ')}`,
    );
    this.name = 'PromiseBroken';
    this.leafHashes = leafHashes;
  }
}
