import type { UrgentGrantView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useDeskWords } from './desk-words.ts';
import { PagedTable } from './paged.tsx';
import { StateWord } from './state-word.tsx';

/** Urgent oral authorisations as a list; `under` is the address of the desk that opens them. */
export function UrgentTable({ under }: { readonly under: string }): ReactNode {
  const t = useDeskWords();
  const { lang } = useLanguage();
  const { instant } = useI18n();
  return (
    <PagedTable<UrgentGrantView>
      path="/api/authorisation/urgent-grants"
      caption={t('ask.urgent')}
      empty={t('ask.noUrgent')}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'reference',
          head: t('reference'),
          isHeader: true,
          cell: (row) => <Link to={`${under}/${row.id}`}>{row.reference}</Link>,
        },
        { id: 'by', head: t('by'), cell: (row) => row.organisation?.names[lang] ?? '–' },
        { id: 'municipality', head: t('municipality'), cell: (row) => row.municipality ?? t('federal') },
        { id: 'asked', head: t('askedAt'), cell: (row) => instant(row.requestedAt) },
        { id: 'state', head: t('state'), cell: (row) => <StateWord of="urgent" state={row.state} /> },
      ]}
    />
  );
}
