import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/facts.tsx';
import { Outcome } from '../../design/outcome.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useWords } from '../i18n/use-words.ts';
import { PageHead } from '../shell/page-head.tsx';
import { keptReceipts } from './receipt.ts';
import { markOf } from './receipt-view.tsx';

/** The receipts of this tab, and a place to find an older one by its number. */
export function Page(): ReactNode {
  const w = useWords();
  const { lang } = useLanguage();
  const { instant } = useI18n();
  const navigate = useNavigate();
  const [number, setNumber] = useState('');
  const kept = keptReceipts(sessionStorage);
  return (
    <>
      <PageHead title={w('nav.receipts')}>
        <p className="soft">{w('receipts.why')}</p>
      </PageHead>
      <form
        className="find no-print"
        onSubmit={(event) => {
          event.preventDefault();
          if (number.trim() !== '') void navigate({ to: `/receipts/${encodeURIComponent(number.trim())}` });
        }}
      >
        <div className="field">
          <label htmlFor="receipt-number">{w('receipts.number')}</label>
          <input
            id="receipt-number"
            value={number}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setNumber(event.target.value)}
          />
        </div>
        <button type="submit" className="button">
          {w('receipts.open')}
        </button>
      </form>
      {kept.length === 0 ? (
        <EmptyState title={w('receipts.none')}>
          <p>{w('receipts.none.why')}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={w('nav.receipts')}
          isCaptionHidden
          asCards
          columns={[
            {
              id: 'act',
              head: w('receipts.act'),
              isHeader: true,
              cell: (row) => <Link to={`/receipts/${row.entryId}`}>{row.title[lang]}</Link>,
            },
            {
              id: 'verdict',
              head: w('receipts.outcome'),
              cell: (row) => <Outcome kind={markOf[row.verdict]}>{w(`receipt.verdict.${row.verdict}`)}</Outcome>,
            },
            { id: 'at', head: w('receipts.at'), cell: (row) => instant(row.at) },
          ]}
          rows={kept}
          rowKey={(row) => row.entryId}
        />
      )}
    </>
  );
}
