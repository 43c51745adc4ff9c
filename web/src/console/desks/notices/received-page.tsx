import type { NoticeView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useAct } from '../../act/perform.ts';
import { Shown } from '../../act/shown.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { ReceiptView } from '../../receipt/receipt-view.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { Failed } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { PagedTable } from '../paged.tsx';
import { NoticeTabs } from './authorisations-page.tsx';

const acknowledgers = ['prosecutor', 'mayor', 'chief-of-corps'];

/** Notices of authorisations, sent or received; their addressee states that they arrived. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { lang } = useLanguage();
  const { instant } = useI18n();
  const functionKey = useFunctionKey() ?? '';
  const acknowledge = useAct('authorisation/acknowledge-notice');
  return (
    <>
      <PageHead title={t('notices.received')} />
      <NoticeTabs />
      {acknowledge.isError ? <Failed error={acknowledge.error} onRetry={() => acknowledge.reset()} /> : null}
      {acknowledge.data === undefined ? null : <ReceiptView receipt={acknowledge.data.receipt} isFresh />}
      <PagedTable<NoticeView>
        path="/api/authorisation/notices"
        caption={t('notices.received')}
        empty={t('notices.noNotice')}
        rowKey={(row) => row.id}
        columns={[
          {
            id: 'authorisation',
            head: t('authorisation'),
            isHeader: true,
            cell: (row) => (
              <Link to={`/notices/authorisations/${row.authorisationId}`}>{t('extract.authorisation')}</Link>
            ),
          },
          { id: 'to', head: t('notices.to'), cell: (row) => row.addressee?.names[lang] ?? '–' },
          { id: 'means', head: t('notices.means'), cell: (row) => <Shown value={row.means} name="means" /> },
          { id: 'sent', head: t('notices.sentAt'), cell: (row) => instant(row.sentAt) },
          {
            id: 'received',
            head: t('notices.receivedAt'),
            cell: (row) =>
              row.receivedAt !== null ? (
                instant(row.receivedAt)
              ) : acknowledgers.includes(functionKey) && row.addresseeRole === functionKey ? (
                <button
                  type="button"
                  className="button button-quiet"
                  disabled={acknowledge.isPending}
                  onClick={() => acknowledge.mutate({ noticeId: row.id })}
                >
                  {t('notices.acknowledge')}
                </button>
              ) : (
                t('notices.notYet')
              ),
          },
        ]}
      />
    </>
  );
}
