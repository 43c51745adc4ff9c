import { sha256, toHex } from '@clairevoie/tlog';

/** Where the key of an act without a receipt is kept: `sessionStorage` in a browser, so that a reload keeps it. */
export type KeyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The key to send an act under. */
export type ActKey = {
  readonly key: string;
  /** The very same act was sent before and no receipt came: sending it again cannot record it twice. */
  readonly isRepeat: boolean;
  /** Another content was sent before and no receipt came: it may have been recorded. */
  readonly mayHaveArrived: boolean;
};

const storedUnder = (type: string): string => `clairevoie.act.${type}`;

/** JSON text that does not depend on the order of keys: the same content has the same text. */
export function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * The key of this act: the one it was sent under if no receipt came for the same content, else a new one. Only a digest
 * of the content is kept beside the key: what somebody typed does not stay on the computer.
 */
export function keyFor(store: KeyStore, type: string, payload: unknown): ActKey {
  const digest = toHex(sha256(new TextEncoder().encode(stableText(payload))));
  const waiting = readWaiting(store, type);
  if (waiting?.digest === digest) return { key: waiting.key, isRepeat: true, mayHaveArrived: false };
  const key = crypto.randomUUID();
  store.setItem(storedUnder(type), JSON.stringify({ key, digest }));
  return { key, isRepeat: false, mayHaveArrived: waiting !== undefined };
}

/** A receipt, or a "no" that recorded nothing, came: the next act of this type gets a key of its own. */
export function settleKey(store: KeyStore, type: string, key: string): void {
  if (readWaiting(store, type)?.key === key) store.removeItem(storedUnder(type));
}

function readWaiting(store: KeyStore, type: string): { readonly key: string; readonly digest: string } | undefined {
  const text = store.getItem(storedUnder(type));
  if (text === null) return undefined;
  try {
    const { key, digest }: { key?: unknown; digest?: unknown } = JSON.parse(text);
    return typeof key === 'string' && typeof digest === 'string' ? { key, digest } : undefined;
  } catch {
    // Somebody else's bytes under our name: as good as nothing.
    return undefined;
  }
}
