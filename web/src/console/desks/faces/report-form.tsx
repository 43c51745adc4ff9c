import type { ReportSummary } from '@clairevoie/contract';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { ApiError, ask } from '../../api/http.ts';
import { useMe } from '../../api/session.ts';
import { useFacesTexts } from './faces-texts.ts';
import { whyNotTaken } from './why-not-taken.ts';

/** A report: brought first, and read by the server; then added to a system by its digest. */
export function ReportForm({ systemId }: { readonly systemId: string }): ReactNode {
  const t = useFacesTexts();
  const id = useId();
  const { csrfToken } = useMe();
  const bring = useMutation({
    mutationFn: (body: File) =>
      ask<{ readonly digest: string; readonly summary: Pick<ReportSummary, 'madeOn'> }>('/api/ban/reports', {
        ...{ method: 'POST', csrfToken },
        bytes: { type: 'application/json', body },
      }),
  });
  const digest = bring.data?.digest;
  // A report that states its day is taken for that day alone.
  const madeOn = bring.data?.summary.madeOn;
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t('report.file')}</label>
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) bring.mutate(file);
          }}
        />
        <span className="small" role="status">
          {bring.isError ? <span className="error">{t('report.failed')} </span> : null}
          {bring.error instanceof ApiError
            ? t(`report.because.${whyNotTaken(bring.error.problem)}`, { code: bring.error.problem.code })
            : null}
          {digest === undefined ? null : <span className="mono breakable">{digest}</span>}
        </span>
      </div>
      {digest === undefined ? null : (
        <ActForm
          key={digest}
          type="ban/submit-report"
          fixed={{ systemId, digest, ...(madeOn === undefined ? {} : { madeOn }) }}
          submit={t('report')}
        />
      )}
    </>
  );
}
