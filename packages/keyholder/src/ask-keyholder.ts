import type { KeyObject } from 'node:crypto';
import { isObject } from '@clairevoie/outpost';
import { AS_IT_IS, fromBase64, hashLeaf, readAnswer, TlogError } from '@clairevoie/tlog';
import { isKeyholderErrorCode, type KeyholderErrorCode } from './keyholder-error.ts';
import { openAnswer } from './share.ts';
import { formatUnwrapRequest, type UnwrapRequest } from './unwrap-request.ts';

/** What became of a request: the shares in the order asked; a refusal; or nobody that answered as a keyholder does. */
export type KeyholderAnswer =
  | { readonly is: 'given'; readonly shares: readonly Buffer[] }
  | { readonly is: 'refused'; readonly code: KeyholderErrorCode }
  | { readonly is: 'unavailable'; readonly because: string };

/** The longest answer that is read: 256 shares in base64. */
const MAX_ANSWER_BYTES = 65_536;

/** Asks a keyholder. Never throws for what the other side does; the caller zeroes the shares. */
export async function askKeyholder(
  to: { readonly url: string; readonly timeoutMs: number; readonly signal?: AbortSignal },
  request: UnwrapRequest,
  transport: KeyObject,
): Promise<KeyholderAnswer> {
  let status: number;
  let text: string;
  try {
    const timeout = AbortSignal.timeout(to.timeoutMs);
    const response = await fetch(`${to.url.replace(/\/+$/, '')}/unwrap`, {
      method: 'POST',
      headers: { ...AS_IT_IS, 'content-type': 'application/json' },
      body: formatUnwrapRequest(request),
      redirect: 'error',
      signal: to.signal === undefined ? timeout : AbortSignal.any([timeout, to.signal]),
    });
    status = response.status;
    text = new TextDecoder().decode(await readAnswer(response, MAX_ANSWER_BYTES));
  } catch (error) {
    return { is: 'unavailable', because: error instanceof Error ? error.name : 'no answer' };
  }
  const answer = objectOf(text);
  // A fault of theirs is not a judgement on this access.
  if (typeof answer?.code === 'string' && isKeyholderErrorCode(answer.code))
    return status >= 500 || status === 429
      ? { is: 'unavailable', because: answer.code }
      : { is: 'refused', code: answer.code };
  const shares = status === 200 ? sharesOf(answer?.sealed, request, transport) : undefined;
  return shares === undefined ? { is: 'unavailable', because: `status ${status}` } : { is: 'given', shares };
}

function objectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function sharesOf(sealed: unknown, { access, shares }: UnwrapRequest, transport: KeyObject): Buffer[] | undefined {
  if (typeof sealed !== 'string') return undefined;
  const leafHash = hashLeaf(new TextEncoder().encode(access.header));
  const segmentIds = shares.map(({ segmentId }) => segmentId);
  try {
    return openAnswer(transport, fromBase64(sealed, 'tlog/malformed-hash'), { leafHash, segmentIds });
  } catch (error) {
    if (error instanceof TlogError) return undefined;
    throw error;
  }
}
