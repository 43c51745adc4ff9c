import { keyFor, settleKey } from '../act/act-key.ts';
import { performAct } from '../act/perform.ts';
import { ApiError, ask, NoAnswerError } from '../api/http.ts';
import { keepReceipt, type ProvedReceipt, type Receipt } from '../receipt/receipt.ts';
import type { Draft } from './reveal-draft.ts';

/** The file that verifies alone, as the server sent it. */
export type RevealedFile = { readonly name: string; readonly href: string };

/** What became of a reveal: its receipt, and the file when it went through at once. */
export type SentReveal = { readonly receipt: Receipt; readonly file?: RevealedFile };

const act = 'oversight/reveal-group';

/** Sends a reveal, or schedules it. A silence keeps the key: sending again is the same act, and gives the same file. */
export async function sendReveal({ moment, payload }: Draft, csrfToken: string): Promise<SentReveal> {
  if (moment !== 'now') {
    const { receipt } = await performAct({ type: 'oversight/schedule-reveal', payload, csrfToken }, sessionStorage);
    return { receipt };
  }
  const { key } = keyFor(sessionStorage, act, payload);
  const response = await fetch('/api/oversight/reveals', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/json', 'content-type': 'application/json', 'x-csrf-token': csrfToken },
    body: JSON.stringify({ key, ...payload }),
  }).catch((cause: unknown) => {
    throw new NoAnswerError('no answer from /api/oversight/reveals', { cause });
  });
  if (!response.ok) {
    if (response.status < 500 && response.status !== 429) settleKey(sessionStorage, act, key);
    const said: { code?: string; detail?: string; instance?: string } = await response.json().catch(() => ({}));
    const { code = `http/${response.status}`, detail = '', instance = '' } = said;
    throw new ApiError({ status: response.status, code, detail, instance, facts: {} });
  }
  const entryId = response.headers.get('x-clairevoie-entry');
  if (entryId === null) {
    // No file came: the answer is the receipt of an act that did not go through.
    const { receipt }: { readonly receipt: Receipt } = await response.json();
    return settled(key, receipt);
  }
  const [, name = 'clairevoie-reveal.json'] =
    /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const href = URL.createObjectURL(await response.blob());
  const { receipt } = await ask<ProvedReceipt>(`/api/receipts/${entryId}`);
  return { ...settled(key, receipt), file: { name, href } };
}

function settled(key: string, receipt: Receipt): SentReveal {
  settleKey(sessionStorage, act, key);
  keepReceipt(sessionStorage, receipt);
  return { receipt };
}

/** Hands a file to the browser. */
export function save({ name, href }: RevealedFile): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
}
