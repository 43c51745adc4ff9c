import { normalForm } from '@clairevoie/plates';

const encoder = new TextEncoder();

/** HMAC-SHA-256 of a plate in its normal form under the key of the data protection officer, hex. The key leaves this page for nowhere. */
export async function householdHash(secret: string, plate: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const mac = await crypto.subtle.sign('HMAC', key, encoder.encode(normalForm(plate, 'BE')));
  return [...new Uint8Array(mac)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
