import type { UseView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { Shown } from '../../act/shown.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { DeskTabs } from '../desk-tabs.tsx';
import { useDeskWords } from '../desk-words.ts';
import { enders } from '../notices/who-acts.ts';
import { PagedTable } from '../paged.tsx';
import { StateWord } from '../state-word.tsx';

/** The lists of this desk. */
export function UseTabs(): ReactNode {
  const t = useDeskWords();
  return (
    <DeskTabs
      label={t('uses.title')}
      tabs={[
        { to: '/uses', label: t('uses.title') },
        { to: '/uses/changes', label: t('uses.changes') },
      ]}
    />
  );
}

/** Uses of one's service, running and ended. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { instant } = useI18n();
  const functionKey = useFunctionKey() ?? '';
  return (
    <>
      <PageHead
        title={t('uses.title')}
        actions={
          <Link className="button button-quiet" to="/notices">
            {t('uses.chooseAuthorisation')}
          </Link>
        }
      >
        <p className="soft">{t('uses.why')}</p>
      </PageHead>
      <UseTabs />
      <PagedTable<UseView>
        path="/api/authorisation/uses"
        caption={t('uses.title')}
        empty={t('uses.none')}
        rowKey={(row) => row.id}
        columns={[
          { id: 'started', head: t('uses.started'), isHeader: true, cell: (row) => instant(row.startedAt) },
          { id: 'basis', head: t('basis'), cell: (row) => <Shown value={row.basisKind} name="kind" /> },
          { id: 'cameras', head: t('cameras'), cell: (row) => row.cameraIds.length, isNumeric: true },
          { id: 'state', head: t('state'), cell: (row) => <StateWord of="use" state={row.state} /> },
          {
            id: 'end',
            head: t('uses.ended'),
            cell: (row) =>
              row.endedAt !== null ? (
                instant(row.endedAt)
              ) : enders.includes(functionKey) ? (
                <Link to={`/uses/end/${row.id}`}>{t('uses.end')}</Link>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </>
  );
}
