import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { ask } from '../../api/http.ts';
import { useMe } from '../../api/session.ts';
import type { Receipt } from '../../receipt/receipt.ts';
import { ReceiptView } from '../../receipt/receipt-view.tsx';
import { useListsTexts } from './lists-texts.ts';

type Opened = {
  readonly receipt: Receipt;
  readonly entries: readonly { readonly plate: string; readonly country: string | null }[];
};
const pageSize = 500;

/** Reads plates of a version, page by page; each page is an act with its reason. Plates are kept by no store of the browser. */
export function OpenContent({
  versionId,
  entries,
}: {
  readonly versionId: string;
  readonly entries: number;
}): ReactNode {
  const t = useListsTexts();
  const { csrfToken } = useMe();
  const id = useId();
  const [reasons, setReasons] = useState('');
  const [from, setFrom] = useState(0);
  const opening = useMutation({
    gcTime: 0,
    mutationFn: (place: number) =>
      ask<Opened>(`/api/anpr/list-versions/${versionId}/open`, {
        method: 'POST',
        csrfToken,
        json: { key: crypto.randomUUID(), payload: { versionId, from: place, reasons } },
      }),
  });
  const open = (place: number): void => {
    setFrom(place);
    opening.mutate(place);
  };
  const opened = opening.data;
  return (
    <details className="form-section no-print">
      <summary>{t('open')}</summary>
      <p className="soft">{t('open.why')}</p>
      <div className="field">
        <label htmlFor={id}>{t('reasons')}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={2000}
          value={reasons}
          onChange={(event) => setReasons(event.target.value)}
        />
      </div>
      <p className="actions">
        <button
          type="button"
          className="button"
          disabled={opening.isPending || reasons.trim() === ''}
          onClick={() => open(0)}
        >
          {t('open')}
        </button>
        {opened !== undefined && from + pageSize < entries ? (
          <button type="button" className="button button-quiet" onClick={() => open(from + pageSize)}>
            {t('open.next')}
          </button>
        ) : null}
      </p>
      {opening.isError ? <p className="error">{t('open.failed')}</p> : null}
      {opened === undefined || opened.receipt.verdict === 'allowed' ? null : (
        <ReceiptView receipt={opened.receipt} isFresh />
      )}
      {opened === undefined || opened.entries.length === 0 ? null : (
        <ol className="mono small" start={from + 1} aria-label={t('entries')}>
          {opened.entries.map(({ plate, country }) => (
            <li key={`${plate} ${country ?? ''}`}>
              {plate} {country ?? ''}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
