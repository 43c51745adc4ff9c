import { readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openToken } from './pkcs11.ts';

/*
 * The process that speaks with a token: a request a line on standard input, an answer a line on standard output. It alone reads the
 * PIN and loads the module; the server sees messages and signatures.
 */

/** What the helper is asked. The first request opens the token. */
export type TokenRequest =
  | {
      readonly open: {
        readonly module: string;
        readonly token: string;
        readonly pinFile: string;
        readonly label: string;
      };
    }
  | { readonly generate: true }
  | { readonly sign: string };

/** What it answers: the public key or the signature, base64; or what is wrong. */
export type TokenAnswer = { readonly bytes: string } | { readonly problem: string };

let session: ReturnType<typeof openToken> | undefined;
let label = '';

function pinIn(file: string): string {
  if ((statSync(file).mode & 0o077) !== 0) throw new Error('the file with the PIN is open to other accounts');
  return readFileSync(file, 'utf8').trim();
}

function answer(request: TokenRequest): Buffer {
  if ('open' in request) {
    const { module, token, pinFile } = request.open;
    label = request.open.label;
    session = openToken({ module, token, pin: pinIn(pinFile) });
    return Buffer.alloc(0);
  }
  if (session === undefined) throw new Error('the token is not open');
  if ('sign' in request) return session.sign(label, Buffer.from(request.sign, 'base64'));
  session.generate(label);
  return session.publicKey(label);
}

for await (const line of createInterface({ input: process.stdin })) {
  let said: TokenAnswer;
  try {
    said = { bytes: answer(JSON.parse(line)).toString('base64') };
  } catch (error) {
    said = { problem: error instanceof Error ? error.message : String(error) };
  }
  process.stdout.write(`${JSON.stringify(said)}\n`);
}
