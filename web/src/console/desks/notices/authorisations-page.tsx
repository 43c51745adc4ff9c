import type { AuthorisationView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { DeskTabs } from '../desk-tabs.tsx';
import { useDeskWords } from '../desk-words.ts';
import { PagedTable } from '../paged.tsx';
import { noticeReaders } from './who-acts.ts';

/** The two lists of this desk. */
export function NoticeTabs(): ReactNode {
  const t = useDeskWords();
  if (!noticeReaders.includes(useFunctionKey() ?? '')) return null;
  return (
    <DeskTabs
      label={t('notices.title')}
      tabs={[
        { to: '/notices', label: t('notices.title') },
        { to: '/notices/received', label: t('notices.received') },
      ]}
    />
  );
}

/** Authorisations that concern the function one acts in. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { lang } = useLanguage();
  const { day } = useI18n();
  return (
    <>
      <PageHead title={t('notices.title')} />
      <NoticeTabs />
      <PagedTable<AuthorisationView>
        path="/api/authorisation/authorisations"
        caption={t('notices.title')}
        empty={t('notices.none')}
        rowKey={(row) => row.id}
        columns={[
          {
            id: 'title',
            head: t('authorisation'),
            isHeader: true,
            cell: (row) => <Link to={`/notices/authorisations/${row.id}`}>{row.title}</Link>,
          },
          { id: 'reference', head: t('reference'), cell: (row) => row.reference },
          { id: 'by', head: t('by'), cell: (row) => row.organisation?.names[lang] ?? '–' },
          { id: 'decided', head: t('decidedOn'), cell: (row) => day(row.decidedOn) },
          { id: 'until', head: t('until'), cell: (row) => (row.toOn === null ? t('noEnd') : day(row.toOn)) },
          { id: 'publication', head: t('publication'), cell: (row) => t(`publication.${row.publication}`) },
        ]}
      />
    </>
  );
}
