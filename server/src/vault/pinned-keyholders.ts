import { readFile } from 'node:fs/promises';
import { hpkePublicKey } from '@clairevoie/keyholder/protocol';
import { parseVkey } from '@clairevoie/tlog';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { vaultErrors } from './vault-errors.ts';

const PinnedKeyholder = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 255 }),
    url: Type.String({ pattern: '^https?://[^\\s]{1,200}$' }),
    vkey: Type.String({ minLength: 1, maxLength: 400 }),
    sealingKey: Type.String({ pattern: '^[A-Za-z0-9+/]{43}=$' }),
  },
  { additionalProperties: false },
);
const Pinned = Compile(Type.Array(PinnedKeyholder, { minItems: 1, maxItems: 4 }));

/** A keyholder as this server pins it: name, address, key of its counts, and the key that new shares are sealed to. */
export type PinnedKeyholder = {
  readonly name: string;
  readonly url: string;
  readonly vkey: string;
  /** X25519, base64. */
  readonly sealingKey: string;
};

/** Reads the JSON list of what `clairevoie keyholder show` printed; throws `vault/keyholders-unreadable`. */
export function parseKeyholders(text: string, file: string): readonly PinnedKeyholder[] {
  const refused = (because: string) => vaultErrors.keyholdersUnreadable({ file, because });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refused('it is not JSON');
  }
  if (!Pinned.Check(value))
    throw refused('it is not a list of one to four keyholders with name, url, vkey, sealingKey');
  for (const { name, url, vkey, sealingKey } of value) {
    const { protocol, hostname } = new URL(url);
    const isLocal = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
    if (protocol !== 'https:' && !isLocal) throw refused(`${name} is not reached by https`);
    try {
      if (parseVkey(vkey).name !== name) throw new TypeError('of another name');
      hpkePublicKey(Buffer.from(sealingKey, 'base64'));
    } catch {
      throw refused(`a key of ${name} is none`);
    }
  }
  if (new Set(value.map(({ name }) => name)).size < value.length) throw refused('a name twice');
  return value;
}

/** Reads the file of pinned keyholders. */
export async function readKeyholders(file: string): Promise<readonly PinnedKeyholder[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    const because = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
    throw vaultErrors.keyholdersUnreadable({ file, because });
  });
  return parseKeyholders(text, file);
}
