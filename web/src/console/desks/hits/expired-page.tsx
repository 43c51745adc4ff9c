import type { ReactNode } from 'react';
import { AsWritten } from '../../../design/as-written.tsx';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useAct } from '../../act/perform.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Failed, Loaded } from '../../shell/states.tsx';
import { HitsTabs } from './hits-tabs.tsx';
import { useHitsTexts } from './hits-texts.ts';

type Expired = {
  readonly id: string;
  readonly branch: 'administrative' | 'judicial';
  readonly list: string | null;
  readonly dueOn: string | null;
  readonly expiredAt: string | null;
};

/** Hits that nobody validated in their month, for controller and data protection officer; without their plates. */
export function Page(): ReactNode {
  const t = useHitsTexts();
  const { instant, day } = useI18n();
  const expired = useApi<{ readonly items: readonly Expired[] }>('/api/anpr/hits/expired');
  const note = useAct('anpr/note-expired-hits');
  return (
    <>
      <PageHead title={t('tab.expired')}>
        <p className="soft">{t('expired.why')}</p>
      </PageHead>
      <HitsTabs />
      <Loaded
        of={expired}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState title={t('expired.none')}>
            <p>{t('expired.none.why')}</p>
          </EmptyState>
        }
      >
        {({ items }) => {
          const payload = { hitIds: items.map(({ id }) => id) };
          return (
            <>
              <DataTable<Expired>
                caption={t('tab.expired')}
                isCaptionHidden
                rows={items}
                rowKey={(row) => row.id}
                asCards
                columns={[
                  {
                    id: 'list',
                    head: t('list'),
                    isHeader: true,
                    cell: (row) => <AsWritten>{row.list ?? row.id}</AsWritten>,
                  },
                  { id: 'branch', head: t('branch'), cell: (row) => t(`branch.${row.branch}`) },
                  { id: 'due', head: t('expired.due'), cell: (row) => (row.dueOn === null ? '–' : day(row.dueOn)) },
                  {
                    id: 'on',
                    head: t('expired.on'),
                    cell: (row) => (row.expiredAt === null ? '–' : instant(row.expiredAt)),
                  },
                ]}
              />
              <p>
                <button type="button" className="button" disabled={note.isPending} onClick={() => note.mutate(payload)}>
                  {t('expired.note')} ({items.length})
                </button>
              </p>
              {note.isError ? <Failed error={note.error} onRetry={() => note.mutate(payload)} /> : null}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
