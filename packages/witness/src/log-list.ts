import { isObject, isTexts, writeDurably } from '@clairevoie/outpost';
import { isKeyName, parseVkey, type VerifierKey } from '@clairevoie/tlog';
import { WitnessError } from './witness-error.ts';
import { parsedJson, textIfThere } from './witness-folder.ts';

/** A log that is witnessed: its origin line and the keys of which at least one must have signed. */
export type KnownLog = {
  readonly origin: string;
  readonly keys: readonly VerifierKey[];
  readonly vkeys: readonly string[];
};

/** The logs by origin. */
export type LogList = ReadonlyMap<string, KnownLog>;

const FORMAT = 'clairevoie-witness-logs/1';

/** Checks one log. Plain Ed25519 keys only: a cosignature type would state somebody else's time under a log's name. */
function knownLog(origin: string, vkeys: readonly string[]): KnownLog {
  try {
    const keys = vkeys.map(parseVkey);
    if (keys.some(({ type }) => type !== 'ed25519')) throw new Error('a log key is of type Ed25519 (0x01)');
    if (keys.length === 0) throw new Error('a log needs a key');
    if (new Set(keys.map(({ name, keyId }) => `${name}+${keyId}`)).size < keys.length) throw new Error('a key twice');
    // The length stands in one byte of what ML-DSA-44 signs (C2SP tlog-cosignature).
    if (!isKeyName(origin) || Buffer.byteLength(origin) > 255) throw new Error('the origin cannot be cosigned');
    return { origin, keys, vkeys };
  } catch (cause) {
    throw new WitnessError('witness/bad-log', cause instanceof Error ? cause.message : origin, { cause });
  }
}

/** Reads the list of logs; a file that is not as we write it is an error, never an empty list. */
export async function readLogs(path: string): Promise<LogList> {
  const text = await textIfThere(path);
  const file = text === undefined ? undefined : parsedJson(text);
  if (!isObject(file) || file.format !== FORMAT || !Array.isArray(file.logs)) {
    throw new WitnessError('witness/settings-unreadable', path);
  }
  const logs = new Map<string, KnownLog>();
  for (const log of file.logs) {
    if (!isObject(log) || typeof log.origin !== 'string' || !isTexts(log.vkeys) || logs.has(log.origin)) {
      throw new WitnessError('witness/settings-unreadable', path);
    }
    logs.set(log.origin, knownLog(log.origin, log.vkeys));
  }
  return logs;
}

/** Writes the list of logs. */
export async function writeLogs(path: string, logs: LogList): Promise<void> {
  const listed = [...logs.values()].map(({ origin, vkeys }) => ({ origin, vkeys }));
  await writeDurably(path, `${JSON.stringify({ format: FORMAT, logs: listed }, null, 2)}\n`);
}

/** The list with a key of a log more: a new log, or one more key of a log that rotates its own. */
export function withLog(logs: LogList, origin: string, vkey: string): LogList {
  const before = logs.get(origin)?.vkeys ?? [];
  return new Map([...logs, [origin, knownLog(origin, [...new Set([...before, vkey])])]]);
}
