import type { UploadedList } from '@clairevoie/contract';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { ApiError, ask } from '../../api/http.ts';
import { useMe } from '../../api/session.ts';
import { useListsTexts } from './lists-texts.ts';

/** First the file is deposited and checked as a whole, then an act makes it a version. */
export function GiveVersion({ listId, onNext }: { readonly listId: string; readonly onNext: () => void }): ReactNode {
  const t = useListsTexts();
  const { number } = useI18n();
  const { csrfToken } = useMe();
  const id = useId();
  const deposit = useMutation({
    mutationFn: (body: File) =>
      ask<UploadedList>(`/api/anpr/lists/${listId}/contents`, {
        method: 'POST',
        csrfToken,
        bytes: { type: body.name.toLowerCase().endsWith('.csv') ? 'text/csv' : 'application/x-ndjson', body },
      }),
  });
  const deposited = deposit.data;
  return (
    <>
      <p className="soft">{t('giveVersion.why')}</p>
      <div className="field">
        <label htmlFor={id}>{t('file')}</label>
        <input
          id={id}
          type="file"
          accept=".csv,.ndjson,.jsonl"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) deposit.mutate(file);
          }}
        />
      </div>
      <p role="status">
        {deposit.isPending ? t('deposit.sending') : null}
        {deposit.isError ? <span className="error">{t('deposit.failed')} </span> : null}
        {deposit.error instanceof ApiError ? <span lang="en">{deposit.error.problem.detail}</span> : null}
        {deposited === undefined
          ? null
          : t('deposited', {
              entries: number(deposited.entries),
              doubled: number(deposited.doubled),
              dropped: number(deposited.dropped),
            })}
      </p>
      {deposited === undefined ? null : (
        <ActForm
          key={deposited.contentId}
          type="anpr/give-list-version"
          fixed={{ listId, contentId: deposited.contentId, digest: deposited.digest }}
          submit={t('giveVersion')}
          next={() => (
            <button
              type="button"
              className="button"
              onClick={() => {
                deposit.reset();
                onNext();
              }}
            >
              {t('goOn')}
            </button>
          )}
        />
      )}
    </>
  );
}
