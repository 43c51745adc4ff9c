import type { Place } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/facts.tsx';
import { Shown } from '../../act/shown.tsx';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { RegisterActs, RegisterTabs } from './register-tabs.tsx';

/** Places that cameras film. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { lang } = useLanguage();
  const found = useApi<{ places: readonly Place[] }>('/api/registry/places');
  return (
    <>
      <PageHead title={t('register.places')} actions={<RegisterActs of={['register-place']} />} />
      <RegisterTabs />
      <Loaded
        of={found}
        isEmpty={({ places }) => places.length === 0}
        empty={<EmptyState title={t('register.noPlaces')} />}
      >
        {({ places }) => (
          <DataTable
            caption={t('register.places')}
            isCaptionHidden
            asCards
            rows={places}
            rowKey={(row) => row.id}
            columns={[
              {
                id: 'name',
                head: t('register.place'),
                isHeader: true,
                cell: (row) => row.name[lang === 'nl' ? 'nl' : 'fr'],
              },
              { id: 'kind', head: t('register.kind'), cell: (row) => <Shown value={row.kind} name="kind" /> },
              { id: 'municipality', head: t('municipality'), cell: (row) => row.municipality.name ?? t('unknown') },
              { id: 'manager', head: t('register.manager'), cell: (row) => row.manager.name ?? t('unknown') },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}
