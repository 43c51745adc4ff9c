/** Why a look shows no image. */
export type PlayFault =
  | 'unplayable'
  | 'elsewhere'
  | 'over'
  | 'stopped'
  | 'unproven'
  | 'unwitnessed'
  | 'emergencyOver'
  | 'keyless'
  | 'broken';

const byCode: Readonly<Record<string, PlayFault>> = {
  'vault/look-unknown': 'elsewhere',
  'vault/look-over': 'over',
  'vault/look-stopped': 'stopped',
  'vault/journal-unavailable': 'unproven',
  'vault/quorum-stale': 'unwitnessed',
  'vault/emergency-over': 'emergencyOver',
  'vault/keyholder-unavailable': 'keyless',
  'vault/keyholder-refused': 'keyless',
};

/**
 * A player says only that it failed. Asks the server for one byte of the same look to know why: a refusal has its code, and a byte
 * that comes means that it is the browser that cannot play what came.
 */
export async function findPlayFault(content: string): Promise<PlayFault> {
  try {
    const headers = { accept: 'application/json', range: 'bytes=0-0' };
    const response = await fetch(content, { headers, credentials: 'same-origin', redirect: 'error' });
    if (response.ok) return 'unplayable';
    const said: { readonly code?: unknown } = await response.json();
    return (typeof said.code === 'string' ? byCode[said.code] : undefined) ?? 'broken';
  } catch {
    return 'broken';
  }
}
