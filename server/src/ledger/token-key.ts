import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { formatVkey, parseVkey, type SigningKey, signatureVerifies, verifierKey } from '@clairevoie/tlog';
import { ledgerErrors } from './ledger-errors.ts';
import type { TokenAnswer, TokenRequest } from './token-helper.ts';

/** A key that lies in a PKCS #11 token: what a key file holds instead of the key. No secret is in it. */
export interface TokenKey {
  /** Path of the module, a shared library: `/usr/lib/softhsm/libsofthsm2.so`. */
  readonly module: string;
  /** Label of the token, and of the key pair in it. */
  readonly token: string;
  readonly label: string;
  /** File with the user PIN, mode 0600. */
  readonly pinFile: string;
  /** The verifier key that belongs to it: what signs under another is refused. */
  readonly vkey: string;
}

/** Whether a key file names a token. */
export function isTokenKey(text: string): boolean {
  return text.startsWith('{');
}

/** Reads a key file that names a token; throws `ledger/token-refused` when it is not one. */
export function readTokenKey(text: string): TokenKey {
  try {
    const { pkcs11 }: { pkcs11: TokenKey } = JSON.parse(text);
    parseVkey(pkcs11.vkey);
    if (
      [pkcs11.module, pkcs11.token, pkcs11.label, pkcs11.pinFile].every(
        (value) => typeof value === 'string' && value !== '',
      )
    )
      return pkcs11;
  } catch {
    // Said below, in the same words for whatever is wrong with it.
  }
  throw ledgerErrors.tokenRefused({
    problem: 'the key file does not name module, token, label, PIN file and verifier key',
  });
}

/** The text of a key file that names a token. */
export function formatTokenKey(key: TokenKey): string {
  return JSON.stringify({ pkcs11: key });
}

type Helper = ChildProcessByStdio<Writable, Readable, null>;

/** A helper process and its answers, in the order of the questions. */
class TokenProcess {
  readonly #helper: Helper;
  readonly #waiting: { resolve(answer: TokenAnswer): void; reject(error: unknown): void }[] = [];
  #isEnded = false;

  constructor() {
    this.#helper = spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, 'token-helper.ts')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    createInterface({ input: this.#helper.stdout }).on('line', (line) =>
      this.#waiting.shift()?.resolve(JSON.parse(line)),
    );
    this.#helper.once('exit', () => this.#end());
    this.#helper.stdin.on('error', () => this.#end());
    // A server that stops does not wait for it: the helper ends with its input.
    this.#helper.unref();
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  async ask(request: TokenRequest): Promise<Uint8Array> {
    const answer = await new Promise<TokenAnswer>((resolve, reject) => {
      if (this.#isEnded) reject(ledgerErrors.tokenRefused({ problem: 'the process that speaks with the token ended' }));
      this.#waiting.push({ resolve, reject });
      this.#helper.stdin.write(`${JSON.stringify(request)}\n`);
    });
    if ('problem' in answer) throw ledgerErrors.tokenRefused({ problem: answer.problem });
    return new Uint8Array(Buffer.from(answer.bytes, 'base64'));
  }

  close(): void {
    this.#helper.stdin.end();
  }

  #end(): void {
    this.#isEnded = true;
    for (const { reject } of this.#waiting.splice(0))
      reject(ledgerErrors.tokenRefused({ problem: 'the process that speaks with the token ended' }));
  }
}

/**
 * Opens a key in a token for signing. A first signature is made and checked against the verifier key. When the helper process ends,
 * the next signature starts another one. Throws `ledger/token-refused`.
 */
export async function openTokenKey(of: TokenKey): Promise<SigningKey> {
  const key = parseVkey(of.vkey);
  let helper: TokenProcess | undefined;
  const opened = async (): Promise<TokenProcess> => {
    if (helper !== undefined && !helper.isEnded) return helper;
    const { module, token, label, pinFile } = of;
    const fresh = new TokenProcess();
    await fresh.ask({ open: { module, token, label, pinFile } });
    helper = fresh;
    return fresh;
  };
  const signBytes = async (message: Uint8Array): Promise<Uint8Array> =>
    (await opened()).ask({ sign: Buffer.from(message).toString('base64') });
  const trial = Buffer.from('clairevoie: is this the key?');
  if (!(await signatureVerifies(key, trial, await signBytes(trial))))
    throw ledgerErrors.tokenRefused({ problem: `the key "${of.label}" is not the one of ${of.vkey}` });
  return { key, signBytes };
}

/** Makes a key in a token, for a log of this origin; the text of its key file. */
export async function makeTokenKey(of: Omit<TokenKey, 'vkey'>, origin: string): Promise<string> {
  const helper = new TokenProcess();
  try {
    await helper.ask({ open: of });
    const publicKey = await helper.ask({ generate: true });
    return formatTokenKey({ ...of, vkey: formatVkey(verifierKey(origin, 'ed25519', publicKey)) });
  } finally {
    helper.close();
  }
}
