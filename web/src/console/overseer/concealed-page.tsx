import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ask } from '../api/http.ts';
import { useMe } from '../api/session.ts';
import { useApi } from '../api/use-api.ts';
import { Control, periodOf } from '../dpo/form-parts.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { Failed, Loaded } from '../shell/states.tsx';
import { dayBefore, FoundEntries } from './found-entries.tsx';
import { OverseerTabs } from './overseer-tabs.tsx';
import { useOverseerText } from './overseer-texts.ts';
import type { Reading } from './reading.ts';

type Asked = { readonly from: string; readonly to: string; readonly before?: number };

/** Concealed acts in the overseer's own sealed log, and that log as a file. Nothing is read before the button is used. */
export function Page(): ReactNode {
  const t = useOverseerText();
  const { csrfToken } = useMe();
  const clock = useApi<{ readonly legalNow: string }>('/api/clock');
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const [period, setPeriod] = useState<Asked>();
  const read = useMutation({
    mutationFn: async (asked: Asked) => {
      const json = { key: crypto.randomUUID(), limit: 50, ...asked };
      const reading = await ask<Reading>('/api/oversight/concealed-readings', { method: 'POST', csrfToken, json });
      setPeriod(asked);
      setReadings(asked.before === undefined ? [reading] : [...readings, reading]);
    },
  });
  return (
    <>
      <PageHead title={t('concealed')}>
        <p className="soft">{t('concealed.why')}</p>
      </PageHead>
      <OverseerTabs />
      <Loaded of={clock}>
        {({ legalNow }) => (
          <form
            className="act-form no-print"
            aria-label={t('concealed')}
            onSubmit={(event) => {
              event.preventDefault();
              const { from, to } = periodOf(new FormData(event.currentTarget));
              if (from !== undefined && to !== undefined) read.mutate({ from, to });
            }}
          >
            <div className="form-grid">
              <Control name="from" label={t('from')} type="date" value={dayBefore(legalNow, 30)} isRequired />
              <Control name="to" label={t('to')} type="date" value={dayBefore(legalNow, 0)} isRequired />
            </div>
            <div className="actions">
              <button type="submit" className="button" disabled={read.isPending}>
                {t('search')}
              </button>
            </div>
          </form>
        )}
      </Loaded>
      {read.isError ? (
        <Failed
          error={read.error}
          onRetry={() => {
            if (read.variables !== undefined) read.mutate(read.variables);
          }}
        />
      ) : null}
      <FoundEntries
        readings={readings}
        none={t('concealed.none')}
        isBusy={read.isPending}
        onMore={(before) => {
          if (period !== undefined) read.mutate({ ...period, before });
        }}
      />
      <h2>{t('sealed')}</h2>
      <p className="soft">{t('sealed.why')}</p>
      <p>
        <a className="button button-quiet" href="/api/oversight/sealed-log" download>
          {t('sealed.take')}
        </a>
      </p>
      <pre>
        <code>node_modules/.bin/clairevoie verify clairevoie-*.ndjson --vkey-file keys.txt</code>
      </pre>
    </>
  );
}
