import type { UseRequestView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useDeskWords } from './desk-words.ts';
import { PagedTable } from './paged.tsx';
import { StateWord } from './state-word.tsx';

/** Requests for authorisation as a list; `under` is the address of the desk that opens them. */
export function RequestTable({
  under,
  where,
  empty,
}: {
  readonly under: string;
  readonly where?: (row: UseRequestView) => boolean;
  readonly empty: string;
}): ReactNode {
  const t = useDeskWords();
  const { lang } = useLanguage();
  const { day } = useI18n();
  return (
    <PagedTable<UseRequestView>
      path="/api/authorisation/requests"
      caption={t('ask.requests')}
      empty={empty}
      {...(where === undefined ? {} : { where })}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'title',
          head: t('request'),
          isHeader: true,
          cell: (row) => <Link to={`${under}/${row.id}`}>{row.title}</Link>,
        },
        { id: 'reference', head: t('reference'), cell: (row) => row.reference },
        { id: 'by', head: t('by'), cell: (row) => row.organisation?.names[lang] ?? '–' },
        { id: 'municipality', head: t('municipality'), cell: (row) => row.municipality ?? t('federal') },
        { id: 'filed', head: t('filed'), cell: (row) => (row.filedAt === null ? '–' : day(row.filedAt.slice(0, 10))) },
        { id: 'state', head: t('state'), cell: (row) => <StateWord of="request" state={row.state} /> },
      ]}
    />
  );
}
