import { parseDecimal, textOf, toHex, utf8 } from './bytes.ts';
import { sha256 } from './crypto.ts';
import { parseVkey, type VerifierKey } from './keys.ts';
import { TlogError, tlogError } from './tlog-error.ts';

/** A log that the policy accepts; the key's name is the log's origin. */
export type PolicyLog = { readonly key: VerifierKey; readonly url?: string };

/** One key of a witness under the policy's own name for it. Who has keys of two types stands there twice. */
export type PolicyWitness = { readonly name: string; readonly key: VerifierKey; readonly url?: string };

/** A group witnesses when at least `threshold` of its members do; members are witnesses and earlier groups. */
export type PolicyGroup = { readonly name: string; readonly threshold: number; readonly members: readonly string[] };

/**
 * A C2SP tlog-policy file: `log <vkey> [url]`, `witness <name> <vkey> [url]`, `group <name> <any|all|k> <member>...`,
 * `quorum <name|none>`. The names mean nothing outside of it. Whoever believes one pins it: the file and its hash.
 */
export type WitnessPolicy = {
  /** The exact text that was read: its hash is the policy's name. */
  readonly text: string;
  readonly logs: readonly PolicyLog[];
  readonly witnesses: readonly PolicyWitness[];
  readonly groups: readonly PolicyGroup[];
  /** The witness or group that must have cosigned; undefined for `quorum none`. */
  readonly quorum: string | undefined;
};

/**
 * The policy with more keys of its logs: those that a log went on with, once they were followed from its own. The text, and so
 * the hash, stays that of the file; witnesses and quorum stay what they were.
 */
export function withLogKeys(policy: WitnessPolicy, keys: readonly VerifierKey[]): WitnessPolicy {
  const isNew = (key: VerifierKey): boolean =>
    !policy.logs.some((log) => log.key.name === key.name && log.key.keyId === key.keyId);
  return { ...policy, logs: [...policy.logs, ...keys.filter(isNew).map((key) => ({ key }))] };
}

/** The largest policy that is read, in bytes: room for 64 witnesses with post-quantum keys. */
export const MAX_POLICY_BYTES = 256 * 1024;

/** The most logs, witnesses and groups that are read, each; C2SP tlog-policy asks for at least 32. */
export const MAX_POLICY_ITEMS = 64;

const CODE = 'tlog/malformed-policy';

/** What was read so far; it refuses what a line may not say after the lines before it. */
class PolicyDraft {
  readonly logs: PolicyLog[] = [];
  readonly witnesses: PolicyWitness[] = [];
  readonly groups: PolicyGroup[] = [];
  quorum: string | undefined;
  #hasQuorum = false;
  // Names are octets to C2SP: they are compared as they stand, never folded or normalised.
  readonly #names = new Set<string>();
  readonly #membersElsewhere = new Set<string>();
  readonly #keys = new Set<string>();
  readonly #keyIds = new Set<string>();

  readLine([keyword, ...items]: readonly string[], line: number): void {
    switch (keyword) {
      case 'log':
        this.#log(items, line);
        break;
      case 'witness':
        this.#witness(items, line);
        break;
      case 'group':
        this.#group(items, line);
        break;
      case 'quorum':
        this.#setQuorum(items, line);
        break;
      default:
        throw tlogError(CODE, 'a line is not log, witness, group or quorum', { line });
    }
  }

  assertWhole(): void {
    if (!this.#hasQuorum) throw tlogError(CODE, 'no quorum line');
  }

  #log([vkey, url, ...more]: readonly string[], line: number): void {
    if (vkey === undefined || more.length > 0) throw tlogError(CODE, 'not: log vkey [url]', { line });
    const key = this.#key(vkey, line);
    if (key.type !== 'ed25519') throw tlogError(CODE, 'a log does not sign with a key of this type', { line });
    this.logs.push(url === undefined ? { key } : { key, url });
    this.#assertRoom(this.logs.length, line);
  }

  #witness([name, vkey, url, ...more]: readonly string[], line: number): void {
    if (name === undefined || vkey === undefined || more.length > 0) {
      throw tlogError(CODE, 'not: witness name vkey [url]', { line });
    }
    const key = this.#key(vkey, line);
    if (key.type === 'ed25519') throw tlogError(CODE, 'a witness does not cosign with a key of this type', { line });
    this.#define(name, line);
    this.witnesses.push(url === undefined ? { name, key } : { name, key, url });
    this.#assertRoom(this.witnesses.length, line);
  }

  #group([name, rule, ...members]: readonly string[], line: number): void {
    if (name === undefined || rule === undefined || members.length === 0) {
      throw tlogError(CODE, 'not: group name any|all|k member...', { line });
    }
    for (const member of members) {
      if (!this.#names.has(member)) throw tlogError(CODE, 'a member is not defined above', { line });
      // Once in the whole file: each witness counts towards the quorum in one way only.
      if (this.#membersElsewhere.has(member)) throw tlogError(CODE, 'a name is a member twice', { line });
      this.#membersElsewhere.add(member);
    }
    const threshold = thresholdOf(rule, members.length, line);
    this.#define(name, line);
    this.groups.push({ name, threshold, members });
    this.#assertRoom(this.groups.length, line);
  }

  #setQuorum([name, ...more]: readonly string[], line: number): void {
    if (name === undefined || more.length > 0) throw tlogError(CODE, 'not: quorum name', { line });
    if (this.#hasQuorum) throw tlogError(CODE, 'a second quorum line', { line });
    if (name !== 'none' && !this.#names.has(name)) throw tlogError(CODE, 'the quorum is not defined above', { line });
    this.#hasQuorum = true;
    this.quorum = name === 'none' ? undefined : name;
  }

  #define(name: string, line: number): void {
    if (name === 'none') throw tlogError(CODE, 'the name none is taken', { line });
    if (this.#names.has(name)) throw tlogError(CODE, 'a name is defined twice', { line });
    this.#names.add(name);
  }

  /** One key may stand here once, whatever its name or type: a log that cosigns for itself is no witness either. */
  #key(vkey: string, line: number): VerifierKey {
    const key = vkeyAt(vkey, line);
    const bytes = toHex(key.publicKey);
    if (this.#keys.has(bytes)) throw tlogError(CODE, 'a public key stands here twice', { line });
    const id = `${key.name}+${key.keyId}`;
    if (this.#keyIds.has(id)) throw tlogError(CODE, 'two keys with one name and id', { line });
    this.#keys.add(bytes);
    this.#keyIds.add(id);
    return key;
  }

  #assertRoom(count: number, line: number): void {
    if (count > MAX_POLICY_ITEMS) throw tlogError(CODE, `more than ${MAX_POLICY_ITEMS} of one kind`, { line });
  }
}

function thresholdOf(rule: string, members: number, line: number): number {
  if (rule === 'any') return 1;
  if (rule === 'all') return members;
  const threshold = /^[1-9][0-9]{0,3}$/.test(rule) ? parseDecimal(rule, CODE) : 0;
  if (threshold < 1 || threshold > members) {
    throw tlogError(CODE, 'the threshold is not any, all or 1 to the number of members', { line });
  }
  return threshold;
}

function vkeyAt(vkey: string, line: number): VerifierKey {
  try {
    return parseVkey(vkey);
  } catch (cause) {
    if (!(cause instanceof TlogError)) throw cause;
    throw new TlogError(CODE, { because: String(cause.facts.because), line }, { cause });
  }
}

/** Whether a text has no other control character than tab and newline (C2SP tlog-policy allows all octets from 0x80). */
function isPolicyText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit < 0x20 && unit !== 0x09 && unit !== 0x0a) || unit === 0x7f) return false;
  }
  return true;
}

/**
 * Reads a policy (C2SP tlog-policy), strictly and with limits: what is not exactly one throws `tlog/malformed-policy`
 * with the line. A file that does not end with a newline may have been cut, and is refused.
 * URLs are not judged here: a verifier never uses them.
 */
export function parseWitnessPolicy(input: Uint8Array | string): WitnessPolicy {
  if (input.length > MAX_POLICY_BYTES) throw tlogError(CODE, `longer than ${MAX_POLICY_BYTES} bytes`);
  const text = textOf(input, CODE);
  if (utf8(text).length > MAX_POLICY_BYTES) throw tlogError(CODE, `longer than ${MAX_POLICY_BYTES} bytes`);
  if (!text.endsWith('\n')) throw tlogError(CODE, 'no newline at the end');
  if (!isPolicyText(text)) throw tlogError(CODE, 'a control character');
  const draft = new PolicyDraft();
  for (const [at, line] of text.slice(0, -1).split('\n').entries()) {
    const items = line.split(/[ \t]+/).filter((item) => item !== '');
    if (items.length > 0 && !items[0]?.startsWith('#')) draft.readLine(items, at + 1);
  }
  draft.assertWhole();
  const { logs, witnesses, groups, quorum } = draft;
  return { text, logs, witnesses, groups, quorum };
}

/**
 * The name of a policy: `sha256:` and the hex hash of its exact bytes. It is given beside the file on command lines
 * (`--policy FILE --policy-hash sha256:...`), so that a file that was swapped is seen.
 */
export async function policyHash(input: Uint8Array | string): Promise<string> {
  return `sha256:${toHex(sha256(typeof input === 'string' ? utf8(textOf(input, CODE)) : input))}`;
}

/** The moments at which each member witnessed, to the moment at which the named witness or group did. */
function momentOf(name: string, policy: WitnessPolicy, moments: ReadonlyMap<string, number>): number | undefined {
  const group = policy.groups.find((candidate) => candidate.name === name);
  if (!group) return moments.get(name);
  const found = group.members.flatMap((member) => momentOf(member, policy, moments) ?? []);
  // The k-th newest: with anything newer asked for, fewer than k members would be left.
  return found.sort((a, b) => b - a)[group.threshold - 1];
}

/**
 * The newest moment T such that witnesses with a moment not before T make the quorum, or undefined when all together
 * do not. `quorum none` has no such moment: nobody outside has seen anything.
 */
export function quorumMoment(policy: WitnessPolicy, moments: ReadonlyMap<string, number>): number | undefined {
  return policy.quorum === undefined ? undefined : momentOf(policy.quorum, policy, moments);
}

/** Whether these witnesses (by their names in the policy) make its quorum; `quorum none` always holds. */
export function meetsQuorum(policy: WitnessPolicy, names: Iterable<string>): boolean {
  if (policy.quorum === undefined) return true;
  return quorumMoment(policy, new Map(Array.from(names, (name) => [name, 0]))) !== undefined;
}
