import type { OverseenEntry, OverseenFilter } from '@clairevoie/contract';
import { ApiError, ask, NoAnswerError } from '../api/http.ts';
import { periodOf, textOf } from '../dpo/form-parts.tsx';
import type { Receipt } from '../receipt/receipt.ts';

/** A page of opened entries with the receipt of the reading. */
export type Reading = {
  readonly receipt: Receipt;
  readonly items: readonly OverseenEntry[];
  readonly next: number | null;
};

const optional = ['organisationId', 'personName', 'cameraId', 'provision', 'act', 'verdict', 'words'] as const;

/** The filter that was typed; undefined without a period. */
export function filterOf(form: FormData): OverseenFilter | undefined {
  const { from, to } = periodOf(form);
  if (from === undefined || to === undefined) return undefined;
  const given = optional.flatMap((name) => {
    const value = textOf(form, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { from, to, ...Object.fromEntries(given) };
}

/** Reads a page. Each page is a reading of its own, with its own entry. */
export function readPage(filter: OverseenFilter, csrfToken: string, before?: number): Promise<Reading> {
  const json = { key: crypto.randomUUID(), filter, limit: 50, ...(before === undefined ? {} : { before }) };
  return ask<Reading>('/api/oversight/readings', { method: 'POST', csrfToken, json });
}

/** Asks for the signed file and hands it to the browser. Errors: those of {@link ask}. */
export async function saveExport(filter: OverseenFilter, csrfToken: string): Promise<void> {
  const response = await fetch('/api/oversight/exports', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
    body: JSON.stringify({ key: crypto.randomUUID(), filter }),
  }).catch((cause: unknown) => {
    throw new NoAnswerError('no answer from /api/oversight/exports', { cause });
  });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !type.startsWith('application/x-ndjson')) {
    const said: { readonly code?: string; readonly detail?: string } = await response.json().catch(() => ({}));
    const { code = `http/${response.status}`, detail = '' } = said;
    throw new ApiError({ status: response.status, code, detail, instance: '', facts: {} });
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download =
    /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'clairevoie-export.ndjson';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
