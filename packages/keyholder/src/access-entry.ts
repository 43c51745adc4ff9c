import { isObject } from '@clairevoie/outpost';
import { fromBase64, TlogError } from '@clairevoie/tlog';
import { isId, isInstant } from './unwrap-request.ts';

/** What a keyholder reads of a public header; the rest of it is the log's business. */
export type ReadHeader = {
  readonly act: string;
  readonly verdict: string;
  readonly day: string;
  readonly demo: boolean;
  readonly groups: Readonly<Record<string, string>>;
};

/** When an act was: legal time, which counts for the law, and real time, which the keyholder compares with its own clock. */
export type ReadWhen = { readonly at: Temporal.Instant; readonly realAt: Temporal.Instant };

/** An interval of a recording. */
export type ReadInterval = {
  readonly recordingId: string;
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
};

/** What an opening committed to: which interval of which recording, on which decision, and the key that the answer is sealed to. */
export type ReadOpening = {
  readonly opened: ReadInterval;
  readonly decisionId: string | undefined;
  readonly transportKey: Uint8Array;
  readonly emergencyId: string | undefined;
};

/** What the confirmation of an emergency committed to. */
export type ReadEmergency = {
  readonly emergencyId: string;
  readonly items: readonly ReadInterval[];
  readonly openUntil: Temporal.Instant;
  /** The functions of the two persons. */
  readonly functions: readonly string[];
};

function objectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a public header; undefined when it is none. Its bytes are the log's leaf, so nothing here needs its exact schema. */
export function readHeader(text: string): ReadHeader | undefined {
  const header = objectOf(text);
  if (header === undefined || header.v !== 1 || !isObject(header.groups)) return undefined;
  const { act, verdict, day, demo } = header;
  if (typeof act !== 'string' || typeof verdict !== 'string' || typeof day !== 'string') return undefined;
  if (typeof demo !== 'boolean') return undefined;
  const groups: Record<string, string> = {};
  for (const [name, commitment] of Object.entries(header.groups)) {
    if (typeof commitment !== 'string') return undefined;
    groups[name] = commitment;
  }
  return { act, verdict, day, demo, groups };
}

/** Reads the group `when`. */
export function readWhen(content: string): ReadWhen | undefined {
  const when = objectOf(content);
  if (!isInstant(when?.at) || !isInstant(when.realAt)) return undefined;
  return { at: Temporal.Instant.from(when.at), realAt: Temporal.Instant.from(when.realAt) };
}

function intervalOf(recordingId: unknown, from: unknown, to: unknown): ReadInterval | undefined {
  if (!isId(recordingId) || !isInstant(from) || !isInstant(to)) return undefined;
  return { recordingId, from: Temporal.Instant.from(from), to: Temporal.Instant.from(to) };
}

/** Reads the group `result` of an opening; undefined when it is not one that asks a keyholder. */
export function readOpening(content: string): ReadOpening | undefined {
  const result = objectOf(content);
  if (result === undefined || !isObject(result.opened) || !isObject(result.release)) return undefined;
  const { act, transportKey, decisionId } = result.release;
  const opened = intervalOf(result.recordingId, result.opened.from, result.opened.to);
  if (act !== 'vault/open-recording' || opened === undefined || typeof transportKey !== 'string') return undefined;
  const key = keyOf(transportKey);
  if (key === undefined || !(decisionId === null || isId(decisionId))) return undefined;
  const { emergencyId } = result;
  return {
    opened,
    decisionId: decisionId ?? undefined,
    transportKey: key,
    emergencyId: isId(emergencyId) ? emergencyId : undefined,
  };
}

function keyOf(text: string): Uint8Array | undefined {
  try {
    const key = fromBase64(text, 'tlog/malformed-key');
    return key.length === 32 ? key : undefined;
  } catch (error) {
    if (error instanceof TlogError) return undefined;
    throw error;
  }
}

/** Reads the group `result` of the act that confirms an emergency opening; undefined when it is not one. */
export function readEmergency(content: string): ReadEmergency | undefined {
  const result = objectOf(content);
  if (result === undefined || !isId(result.emergencyId) || !isInstant(result.openUntil)) return undefined;
  const { items, functions } = result;
  if (!Array.isArray(items) || items.length === 0 || !Array.isArray(functions)) return undefined;
  const intervals = items.map((item) =>
    isObject(item) ? intervalOf(item.recordingId, item.from, item.to) : undefined,
  );
  const known = intervals.filter((interval) => interval !== undefined);
  if (known.length < intervals.length) return undefined;
  return {
    emergencyId: result.emergencyId,
    items: known,
    openUntil: Temporal.Instant.from(result.openUntil),
    functions: functions.filter((one) => typeof one === 'string'),
  };
}
