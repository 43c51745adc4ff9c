import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError, ask } from '../api/http.ts';
import { useMe } from '../api/session.ts';
import { keepReceipt, type Receipt } from '../receipt/receipt.ts';
import { type ActKey, type KeyStore, keyFor, settleKey } from './act-key.ts';

/** An act on its way, for whoever shows it. */
export type SentAct = { readonly receipt: Receipt; readonly key: ActKey };

/**
 * Sends an act under the key it keeps until a receipt came. A silence keeps the key, so that sending again is the same
 * act; any answer but "try again later" settles it.
 */
export async function performAct(
  {
    type,
    payload,
    csrfToken,
    at = `/api/acts/${type}`,
  }: {
    readonly type: string;
    readonly payload: unknown;
    readonly csrfToken: string;
    /** Address of an act whose payload is too large for the common one. */
    readonly at?: string;
  },
  store: KeyStore,
): Promise<SentAct> {
  const key = keyFor(store, type, payload);
  try {
    const receipt = await ask<Receipt>(at, {
      method: 'POST',
      csrfToken,
      json: { key: key.key, payload },
    });
    settleKey(store, type, key.key);
    keepReceipt(store, receipt);
    return { receipt, key };
  } catch (error) {
    if (error instanceof ApiError && error.problem.status < 500 && error.problem.status !== 429) {
      settleKey(store, type, key.key);
    }
    throw error;
  }
}

/** Performs acts of one type for the person signed in; what was read before is read anew after a receipt. */
export function useAct(type: string, at?: string): UseMutationResult<SentAct, Error, unknown> {
  const { csrfToken } = useMe();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (payload: unknown) =>
      performAct({ type, payload, csrfToken, ...(at === undefined ? {} : { at }) }, sessionStorage),
    onSuccess: () => client.invalidateQueries({ queryKey: ['api'] }),
  });
}
