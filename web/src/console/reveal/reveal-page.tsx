import type { RevealableEntryView } from '@clairevoie/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useMe } from '../api/session.ts';
import { useApi } from '../api/use-api.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReceiptView } from '../receipt/receipt-view.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { Failed } from '../shell/states.tsx';
import { BeforeReveal } from './before-reveal.tsx';
import { EntryChoice } from './entry-choice.tsx';
import { type Draft, draftOf, isEntryId, type Moment } from './reveal-draft.ts';
import { WhatAndWhom, When } from './reveal-fields.tsx';
import { RevealTabs } from './reveal-tabs.tsx';
import { useRevealText } from './reveal-texts.ts';
import { type SentReveal, save, sendReveal } from './send-reveal.ts';
import { WhoMay } from './who-may.tsx';

const rules = [
  'not-yours-to-reveal',
  'body-erased',
  'defence-without-decision',
  'classified-for-defence',
  'no-case-office',
];

/** Shows one group of one entry to one party. Nothing is recorded before it was seen what is shown and what is not. */
export function Page(): ReactNode {
  const t = useRevealText();
  const w = useWords();
  const { csrfToken } = useMe();
  const client = useQueryClient();
  const { entry: asked }: { readonly entry?: string } = useSearch({ strict: false });
  const [entryId, setEntryId] = useState(typeof asked === 'string' ? asked : '');
  const [moment, setMoment] = useState<Moment>('now');
  const [draft, setDraft] = useState<Draft>();
  const found = useApi<RevealableEntryView>(
    isEntryId(entryId) ? `/api/oversight/revealable-entries/${entryId}` : undefined,
  );
  const sent = useMutation({
    mutationFn: (one: Draft) => sendReveal(one, csrfToken),
    onSuccess: ({ file }) => {
      setDraft(undefined);
      if (file !== undefined) save(file);
      void client.invalidateQueries({ queryKey: ['api', '/api/oversight/scheduled-reveals'] });
    },
  });
  const isDone = sent.data?.receipt.verdict === 'allowed';
  return (
    <>
      <PageHead title={t('title')}>
        <p className="soft">{t('why')}</p>
      </PageHead>
      <RevealTabs />
      <WhoMay types={['oversight/reveal-group', 'oversight/schedule-reveal']} rules={rules} />
      {sent.data === undefined ? null : <Outcome of={sent.data} onAnew={() => sent.reset()} />}
      {isDone ? null : (
        <>
          {sent.data === undefined ? null : <p className="note">{w('form.afterRefusal')}</p>}
          <form
            className="act-form no-print"
            aria-label={t('title')}
            onChange={() => setDraft(undefined)}
            onSubmit={(event) => {
              event.preventDefault();
              setDraft(draftOf(new FormData(event.currentTarget), { entryId, moment }));
            }}
          >
            <EntryChoice
              entryId={entryId}
              found={found}
              onChoose={(chosen) => {
                setEntryId(chosen);
                setDraft(undefined);
              }}
            />
            <WhatAndWhom />
            <When moment={moment} onChoose={setMoment} />
            <div className="actions">
              <button type="submit" className="button" disabled={sent.isPending}>
                {t('see')}
              </button>
              <span className="small soft">{t('see.why')}</span>
            </div>
          </form>
          {sent.isError ? <Failed error={sent.error} onRetry={() => sent.mutate(sent.variables)} /> : null}
          {draft === undefined ? null : (
            <BeforeReveal
              draft={draft}
              entry={found.data}
              isBusy={sent.isPending}
              onConfirm={() => sent.mutate(draft)}
              onBack={() => setDraft(undefined)}
            />
          )}
        </>
      )}
    </>
  );
}

/** The receipt, and the file with how to verify it. */
function Outcome({ of, onAnew }: { readonly of: SentReveal; readonly onAnew: () => void }): ReactNode {
  const t = useRevealText();
  const { receipt, file } = of;
  if (receipt.verdict !== 'allowed') return <ReceiptView receipt={receipt} isFresh />;
  return (
    <>
      <ReceiptView
        receipt={receipt}
        isFresh
        next={
          file === undefined ? (
            <Link className="button" to="/reveal/scheduled">
              {t('scheduled.see')}
            </Link>
          ) : (
            <a className="button" href={file.href} download={file.name}>
              {t('file')}
            </a>
          )
        }
      />
      {file === undefined ? null : (
        <section className="note stack-2">
          <p>{t('file.why')}</p>
          <pre>
            <code>node_modules/.bin/clairevoie verify {file.name} --vkey-file keys.txt</code>
          </pre>
        </section>
      )}
      <p className="no-print">
        <button type="button" className="link-button" onClick={onAnew}>
          {t('anew')}
        </button>
      </p>
    </>
  );
}
