import { dlopen, getRawPointer } from 'node:ffi';

/*
 * The few functions of PKCS #11 (OASIS, version 2.40 and 3.0 for Ed25519) with which a token signs. Sizes are those of Linux on 64 bits:
 * a CK_ULONG has eight bytes, structures are not packed. Runs in the helper process only: a module that crashes takes nothing else along.
 */

const ok = 0n;
const alreadyInitialised = 0x191n;
const alreadyLoggedIn = 0x100n;
const userRole = 1n;
const serialSession = 4n;
const writableSession = 2n;
const eddsa = 0x1057n;
const edwardsKeyPairGeneration = 0x1055n;
const attribute = {
  class: 0n,
  token: 1n,
  private: 2n,
  label: 3n,
  id: 0x102n,
  sensitive: 0x103n,
  sign: 0x108n,
  verify: 0x10an,
  extractable: 0x162n,
  ecParams: 0x180n,
  ecPoint: 0x181n,
} as const;
const privateKey = 3n;
const publicKey = 2n;
const noPointer = 0n;
// PrintableString "edwards25519", as PKCS #11 3.0 names the curve.
const edwards25519 = Buffer.from('130c656477617264733235353139', 'hex');
const pointBytes = 32;
const signatureBytes = 64;

const word = 'uint64';
const pointer = 'pointer';
const signatures = {
  C_Initialize: [pointer],
  C_GetSlotList: ['uint8', pointer, pointer],
  C_GetTokenInfo: [word, pointer],
  C_OpenSession: [word, word, pointer, pointer, pointer],
  C_Login: [word, word, pointer, word],
  C_FindObjectsInit: [word, pointer, word],
  C_FindObjects: [word, pointer, word, pointer],
  C_FindObjectsFinal: [word],
  C_GetAttributeValue: [word, word, pointer, word],
  C_SignInit: [word, pointer, word],
  C_Sign: [word, pointer, word, pointer, pointer],
  C_GenerateKeyPair: [word, pointer, pointer, word, pointer, word, pointer, pointer],
} as const;

type Name = keyof typeof signatures;
/** A buffer stands for the address of its memory. */
type Arguments = readonly (number | bigint | Buffer)[];

// What a call points to must not be collected while it runs: an address alone holds nothing.
const held: { by?: Arguments } = {};

type Attributes = readonly (readonly [type: bigint, value: Buffer])[];

/** What went wrong, with the function and the token's own number for it. */
class TokenFailure extends Error {}

/** A session of a token in which a key may sign. */
export interface TokenSession {
  /** Makes an Ed25519 key pair that cannot leave the token. */
  generate(label: string): void;
  /** The raw public key under this label. Throws when there is none, or more than one. */
  publicKey(label: string): Buffer;
  /** An Ed25519 signature (RFC 8032) of a message by the key under this label. */
  sign(label: string, message: Uint8Array): Buffer;
}

/** Loads a module and logs in to the token with this label. */
export function openToken(of: { readonly module: string; readonly token: string; readonly pin: string }): TokenSession {
  const { functions } = dlopen<Name>(
    of.module,
    Object.fromEntries(Object.entries(signatures).map(([name, args]) => [name, { arguments: args, return: word }])),
  );
  const call = (name: Name, args: Arguments, allowed: bigint = ok): void => {
    held.by = args;
    const result = functions[name](...args.map((one) => (typeof one === 'object' ? getRawPointer(one) : one)));
    if (result !== ok && result !== allowed) throw new TokenFailure(`${name} answered 0x${result.toString(16)}`);
  };
  call('C_Initialize', [noPointer], alreadyInitialised);
  const slot = findSlot(call, of.token);
  const handle = Buffer.alloc(8);
  call('C_OpenSession', [slot, serialSession | writableSession, noPointer, noPointer, handle]);
  const session = handle.readBigUInt64LE();
  const pin = Buffer.from(of.pin, 'utf8');
  call('C_Login', [session, userRole, pin, BigInt(pin.length)], alreadyLoggedIn);
  pin.fill(0);

  const find = (kind: bigint, label: string): bigint => {
    const wanted = attributes([
      [attribute.class, ulong(kind)],
      [attribute.label, Buffer.from(label, 'utf8')],
    ]);
    call('C_FindObjectsInit', [session, wanted, 2n]);
    const found = Buffer.alloc(16);
    const count = Buffer.alloc(8);
    call('C_FindObjects', [session, found, 2n, count]);
    call('C_FindObjectsFinal', [session]);
    const many = count.readBigUInt64LE();
    if (many !== 1n) throw new TokenFailure(`${many === 0n ? 'no key' : 'more than one key'} is labelled "${label}"`);
    return found.readBigUInt64LE();
  };
  const mechanism = (of: bigint): Buffer => Buffer.concat([ulong(of), ulong(0n), ulong(0n)]);
  let signing: { readonly label: string; readonly key: bigint } | undefined;
  return {
    generate: (label) => {
      const id = Buffer.from(label, 'utf8');
      const yes = Buffer.from([1]);
      const no = Buffer.from([0]);
      const pub = attributes([
        [attribute.ecParams, edwards25519],
        [attribute.token, yes],
        [attribute.verify, yes],
        [attribute.label, id],
        [attribute.id, id],
      ]);
      const priv = attributes([
        [attribute.token, yes],
        [attribute.private, yes],
        [attribute.sensitive, yes],
        [attribute.extractable, no],
        [attribute.sign, yes],
        [attribute.label, id],
        [attribute.id, id],
      ]);
      const [one, two, how] = [Buffer.alloc(8), Buffer.alloc(8), mechanism(edwardsKeyPairGeneration)];
      call('C_GenerateKeyPair', [session, how, pub, 5n, priv, 7n, one, two]);
    },
    publicKey: (label) => {
      const value = Buffer.alloc(128);
      const asked = attributes([[attribute.ecPoint, value]]);
      call('C_GetAttributeValue', [session, find(publicKey, label), asked, 1n]);
      const length = Number(asked.readBigUInt64LE(16));
      // An OCTET STRING around the point, or, in some modules, the point alone.
      const point = value.subarray(0, length);
      const raw = length === pointBytes + 2 && point[0] === 0x04 && point[1] === pointBytes ? point.subarray(2) : point;
      if (raw.length !== pointBytes) throw new TokenFailure(`the key "${label}" is not an Ed25519 key`);
      return Buffer.from(raw);
    },
    sign: (label, message) => {
      if (signing?.label !== label) signing = { label, key: find(privateKey, label) };
      const [how, data, signature, length] = [
        mechanism(eddsa),
        Buffer.from(message),
        Buffer.alloc(signatureBytes),
        ulong(BigInt(signatureBytes)),
      ];
      call('C_SignInit', [session, how, signing.key]);
      call('C_Sign', [session, data, BigInt(data.length), signature, length]);
      if (length.readBigUInt64LE() !== BigInt(signatureBytes)) throw new TokenFailure('a signature of another length');
      return signature;
    },
  };
}

function findSlot(call: (name: Name, args: Arguments) => void, token: string): bigint {
  const count = Buffer.alloc(8);
  call('C_GetSlotList', [1, noPointer, count]);
  const slots = Buffer.alloc(8 * Number(count.readBigUInt64LE()));
  if (slots.length === 0) throw new TokenFailure('no token is there');
  call('C_GetSlotList', [1, slots, count]);
  for (let at = 0; at < slots.length; at += 8) {
    const slot = slots.readBigUInt64LE(at);
    // CK_TOKEN_INFO begins with the label: 32 bytes, filled up with spaces. It is 208 bytes long.
    const info = Buffer.alloc(256);
    call('C_GetTokenInfo', [slot, info]);
    if (info.toString('utf8', 0, 32).trimEnd() === token) return slot;
  }
  throw new TokenFailure(`no token is labelled "${token}"`);
}

function ulong(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  return bytes;
}

const valuesOf = new WeakMap<Buffer, readonly Buffer[]>();

/** CK_ATTRIBUTE structures one after the other. They point into the memory of their values, which live as long as they do. */
function attributes(of: Attributes): Buffer {
  const bytes = Buffer.concat(
    of.flatMap(([type, value]) => [ulong(type), ulong(getRawPointer(value)), ulong(BigInt(value.length))]),
  );
  valuesOf.set(
    bytes,
    of.map(([, value]) => value),
  );
  return bytes;
}
