import { type EmergencySummary, emergencyStates } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { Shown } from '../../act/shown.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { PagedTable } from '../paged.tsx';
import { openers } from '../who-opens.ts';
import { useEmergencyTexts } from './emergency-texts.ts';
import { QuorumState } from './quorum-state.tsx';

/** Emergency openings: what the witnesses say now, and every opening with its state. */
export function Page(): ReactNode {
  const t = useEmergencyTexts();
  const { instant } = useI18n();
  const functionKey = useFunctionKey();
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          functionKey !== undefined && openers.includes(functionKey) ? (
            <Link className="button" to="/emergency/ask">
              {t('ask')}
            </Link>
          ) : null
        }
      >
        <p className="soft">{t('why')}</p>
      </PageHead>
      <QuorumState />
      <PagedTable<EmergencySummary>
        path="/api/emergency-openings"
        caption={t('title')}
        empty={t('none')}
        rowKey={(row) => row.emergencyId}
        columns={[
          {
            id: 'at',
            head: t('asked'),
            isHeader: true,
            cell: (row) => <Link to={`/emergency/${row.emergencyId}`}>{instant(row.requestedAt)}</Link>,
          },
          { id: 'by', head: t('service'), cell: (row) => <Shown value={row.requestedByFunction} name="functionKey" /> },
          {
            id: 'items',
            head: t('items'),
            cell: (row) => (row.subject === null ? row.items.length : t(`subject.${row.subject.kind}`)),
          },
          { id: 'looks', head: t('looks'), cell: (row) => (row.subject === null ? row.looks : '–') },
          { id: 'state', head: t('state'), cell: (row) => <EmergencyStateTag state={row.state} /> },
        ]}
      />
    </>
  );
}

/** The name of a state, from the table that the server obeys. */
export function EmergencyStateTag({ state }: { readonly state: EmergencySummary['state'] }): ReactNode {
  const { lang } = useLanguage();
  const found = Object.entries(emergencyStates.states).find(([id]) => id === state);
  return <span className="tag">{found === undefined ? state : found[1].name[lang]}</span>;
}
