import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { TransmissionPeer } from '@clairevoie/contract';
import { CompactEncrypt, CompactSign, compactDecrypt, compactVerify, type JWK } from 'jose';
import type { Travelling } from './range-message.ts';
import { transmissionErrors } from './transmission-errors.ts';
import type { TransmissionKeys } from './transmission-keys.ts';
import { transmissionLimits } from './transmission-limits.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);
const signKey = (x: string, d?: string): JWK => ({ kty: 'OKP', crv: 'Ed25519', x, ...(d === undefined ? {} : { d }) });
const sealKey = (x: string, d?: string): JWK => ({ kty: 'OKP', crv: 'X25519', x, ...(d === undefined ? {} : { d }) });

/**
 * What is sent: JSON, packed, signed by this server (JWS, EdDSA), encrypted to the other one (JWE, ECDH-ES with X25519, AES-256-GCM). The addressee stands
 * inside the signature, so that nobody can pass on what was signed for another.
 */
export async function sealEnvelope(
  message: Travelling,
  from: TransmissionKeys,
  to: TransmissionPeer,
): Promise<Uint8Array> {
  const plain = await pack(JSON.stringify({ to: to.sealKey, message }));
  const signed = await new CompactSign(plain)
    .setProtectedHeader({ alg: 'EdDSA', kid: from.sign.x })
    .sign(signKey(from.sign.x, from.sign.d));
  const sealed = await new CompactEncrypt(Buffer.from(signed, 'latin1'))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM' })
    .encrypt(sealKey(to.sealKey));
  const bytes = Buffer.from(sealed, 'latin1');
  if (bytes.length > transmissionLimits.sealedBytes)
    throw transmissionErrors.tooLarge({ bytes: bytes.length, most: transmissionLimits.sealedBytes });
  return bytes;
}

/** Opens what came: size, encryption, signature of one of these servers, addressee, size unfolded, JSON. What it says is checked by whoever takes it. */
export async function openEnvelope(
  bytes: Uint8Array,
  own: TransmissionKeys,
  peers: readonly string[],
): Promise<{ readonly message: unknown; readonly signKey: string }> {
  if (bytes.length > transmissionLimits.sealedBytes)
    throw transmissionErrors.tooLarge({ bytes: bytes.length, most: transmissionLimits.sealedBytes });
  let value: unknown;
  let by: string | undefined;
  try {
    const { plaintext } = await compactDecrypt(bytes, sealKey(own.seal.x, own.seal.d), {
      keyManagementAlgorithms: ['ECDH-ES'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    const { payload } = await compactVerify(
      plaintext,
      ({ kid }) => {
        by = peers.find((peer) => peer === kid);
        if (by === undefined) throw new TypeError('signed by nobody whom a link names');
        return signKey(by);
      },
      { algorithms: ['EdDSA'] },
    );
    const text = await unpack(payload, { maxOutputLength: transmissionLimits.unfoldedBytes });
    value = JSON.parse(text.toString('utf8'));
  } catch {
    // Which of them it was is nobody's business but the sender's, and he knows.
    throw transmissionErrors.malformed({
      because: 'it is not encrypted to this server, not signed by one that a link names, or does not unfold',
    });
  }
  if (typeof value !== 'object' || value === null || !('to' in value) || !('message' in value) || by === undefined)
    throw transmissionErrors.malformed({ because: 'it is no envelope' });
  if (value.to !== own.seal.x) throw transmissionErrors.malformed({ because: 'it was signed for another server' });
  return { message: value.message, signKey: by };
}
