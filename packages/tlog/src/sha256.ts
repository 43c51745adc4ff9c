// The round constants of FIPS 180-4, section 4.2.2: first 32 bits of the fractional parts of the cube roots of the
// first 64 primes. Computed, because 64 numbers copied by hand are 64 chances of a silent fault.
const primes: number[] = [];
for (let candidate = 2; primes.length < 64; candidate++) {
  if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
}

/** First 32 bits of the fractional part of the n-th root of a small prime, exact in integers (n = 2 or 3). */
function fractionalRootBits(prime: number, degree: 2 | 3): number {
  const target = BigInt(prime) << BigInt(32 * degree);
  let root = 0n;
  for (let bit = 1n << 40n; bit > 0n; bit >>= 1n) {
    if ((root + bit) ** BigInt(degree) <= target) root += bit;
  }
  return Number(root & 0xffffffffn);
}

const ROUND_CONSTANTS = Uint32Array.from(primes, (prime) => fractionalRootBits(prime, 3));
const INITIAL_STATE = Uint32Array.from(primes.slice(0, 8), (prime) => fractionalRootBits(prime, 2));

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** Mixes one 64-byte block into the state (FIPS 180-4, section 6.2.2). */
function compress(state: Uint32Array, view: DataView, offset: number, schedule: Uint32Array): void {
  const w = (index: number): number => schedule[index] ?? 0;
  for (let i = 0; i < 16; i++) schedule[i] = view.getUint32(offset + i * 4);
  for (let i = 16; i < 64; i++) {
    const s0 = rotate(w(i - 15), 7) ^ rotate(w(i - 15), 18) ^ (w(i - 15) >>> 3);
    const s1 = rotate(w(i - 2), 17) ^ rotate(w(i - 2), 19) ^ (w(i - 2) >>> 10);
    schedule[i] = w(i - 16) + s0 + w(i - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + sum1 + ((e & f) ^ (~e & g)) + (ROUND_CONSTANTS[i] ?? 0) + w(i)) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (state[i] ?? 0) + word;
  });
}

/**
 * SHA-256 in plain JavaScript, for browsers. WebCrypto's digest is asynchronous, one task a call: a proof of 30 steps
 * or a tile of 255 nodes would await 30 or 255 times, and every pure function of the tree would turn into a promise.
 * So the tree stays synchronous: Node hashes natively (`crypto.ts`), a browser with this. It handles public data only
 * (no secret goes in, so its timing tells nothing).
 */
export function sha256Portable(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array((((message.length + 8) >> 6) + 1) << 6);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
  const state = INITIAL_STATE.slice();
  const schedule = new Uint32Array(64);
  for (let offset = 0; offset < padded.length; offset += 64) compress(state, view, offset, schedule);
  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  state.forEach((word, i) => {
    out.setUint32(i * 4, word);
  });
  return digest;
}
