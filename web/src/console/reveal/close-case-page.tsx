import type { AwaitedCaseView } from '@clairevoie/contract';
import { type ReactNode, useId, useState } from 'react';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/facts.tsx';
import { useAct } from '../act/perform.ts';
import { useApi } from '../api/use-api.ts';
import { Control, textOf } from '../dpo/form-parts.tsx';
import { ReceiptView } from '../receipt/receipt-view.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { Failed, Loaded } from '../shell/states.tsx';
import { RevealTabs } from './reveal-tabs.tsx';
import { useRevealText } from './reveal-texts.ts';
import { WhoMay } from './who-may.tsx';

/** States that a case of one's own office is closed: what waited for it falls due. */
export function Page(): ReactNode {
  const t = useRevealText();
  const close = useAct('oversight/close-case');
  const awaited = useApi<{ readonly items: readonly AwaitedCaseView[] }>('/api/oversight/awaited-cases');
  const [reference, setReference] = useState('');
  const id = useId();
  const receipt = close.data?.receipt;
  return (
    <>
      <PageHead title={t('close.title')}>
        <p className="soft">{t('close.why')}</p>
      </PageHead>
      <RevealTabs />
      <WhoMay types={['oversight/close-case']} />
      {close.isError ? <Failed error={close.error} onRetry={() => close.mutate(close.variables)} /> : null}
      {receipt === undefined ? null : (
        <ReceiptView
          receipt={receipt}
          isFresh
          next={
            typeof receipt.result.count === 'number' ? <p>{t('close.done', { n: receipt.result.count })}</p> : undefined
          }
        />
      )}
      <Loaded of={awaited}>
        {({ items }) => (
          <>
            {items.length === 0 ? (
              <EmptyState title={t('close.none')}>
                <p>{t('close.none.why')}</p>
              </EmptyState>
            ) : (
              <DataTable
                caption={t('close.awaited')}
                asCards
                columns={[
                  { id: 'case', head: t('case'), isHeader: true, cell: ({ caseReference }) => caseReference },
                  { id: 'waiting', head: t('close.waiting'), isNumeric: true, cell: ({ waiting }) => waiting },
                  {
                    id: 'choose',
                    head: t('close.title'),
                    cell: ({ caseReference }) => (
                      <button type="button" className="link-button" onClick={() => setReference(caseReference)}>
                        {t('close.choose')}
                      </button>
                    ),
                  },
                ]}
                rows={items}
                rowKey={({ caseReference }) => caseReference}
              />
            )}
            <form
              className="act-form no-print"
              aria-label={t('close.title')}
              onSubmit={(event) => {
                event.preventDefault();
                const why = textOf(new FormData(event.currentTarget), 'reference');
                close.mutate({ caseReference: reference.trim(), reference: why ?? '' });
              }}
            >
              <div className="form-grid">
                <div className="field">
                  <label htmlFor={id}>{t('case')}</label>
                  <input
                    id={id}
                    name="caseReference"
                    value={reference}
                    required
                    maxLength={120}
                    autoComplete="off"
                    onChange={(event) => setReference(event.target.value)}
                  />
                </div>
                <Control name="reference" label={t('close.reference')} isRequired />
              </div>
              <p className="small">{t('close.forGood')}</p>
              <div className="actions">
                <button type="submit" className="button" disabled={close.isPending}>
                  {t('close.do')}
                </button>
              </div>
            </form>
          </>
        )}
      </Loaded>
    </>
  );
}
