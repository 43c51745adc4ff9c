import { toHex } from '@clairevoie/tlog';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError, ask } from '../api/http.ts';
import { useMe } from '../api/session.ts';
import { useWords } from '../i18n/use-words.ts';
import { useForm } from './form-context.ts';
import type { InputProps } from './input-props.ts';

/** A signed PDF: deposited at once (or only read here, where nobody takes it in), and named in the act by its digest, which is shown. */
export function Deposit({ attributes, value, set }: InputProps): ReactNode {
  const w = useWords();
  const { depositAt } = useForm();
  const { csrfToken } = useMe();
  const sending = useMutation({
    mutationFn: (body: File) =>
      depositAt === 'nowhere'
        ? digestOf(body)
        : ask<{ readonly digest: string }>(depositAt, {
            method: 'POST',
            csrfToken,
            bytes: { type: 'application/pdf', body },
          }),
    onSuccess: ({ digest }) => set(digest),
  });
  return (
    <>
      <input
        {...attributes}
        type="file"
        accept="application/pdf"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file === undefined) set(undefined);
          else sending.mutate(file);
        }}
      />
      <span className="small" role="status">
        {sending.isPending ? w('deposit.sending') : null}
        {sending.isError ? <span className="error">{w('deposit.failed')}</span> : null}
        {sending.error instanceof ApiError ? <span lang="en">{sending.error.problem.detail}</span> : null}
        {typeof value === 'string' && value !== '' ? (
          <span className="mono breakable">
            {w('deposit.digest')} {value}
          </span>
        ) : null}
      </span>
    </>
  );
}

async function digestOf(file: File): Promise<{ readonly digest: string }> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return { digest: toHex(bytes) };
}
