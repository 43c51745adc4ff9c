import { type DatabaseView, searchers } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { NotForYou } from '../../shell/states.tsx';
import { useOrganisationPicks } from '../picks.ts';
import { useSearchTexts } from './search-texts.ts';

/** Asking for a search; law and house answer at once, with the question that is missing. */
export function Page(): ReactNode {
  const t = useSearchTexts();
  const functionKey = useFunctionKey() ?? '';
  const databases = useApi<{ readonly items: readonly DatabaseView[] }>('/api/anpr/databases?limit=100');
  const offices = useOrganisationPicks('public-prosecutor');
  const picks = (databases.data?.items ?? [])
    .filter(({ createdAt }) => createdAt !== null)
    .map(({ id, title }) => ({ value: id, label: title }));
  return (
    <>
      <PageHead title={t('new')}>
        <p className="soft">{t('new.why')}</p>
      </PageHead>
      {searchers.includes(functionKey) ? (
        <ActForm
          type="anpr/request-search"
          initial={{ purpose: {}, query: { kind: 'plate' } }}
          picks={{ databaseId: picks, addressedTo: offices }}
          sections={[
            { title: t('new.what'), names: ['databaseId', 'query', 'from', 'to'] },
            {
              title: t('new.ground'),
              names: ['purpose', 'missionReference', 'concreteReason', 'operationalReasons', 'vagueBecause'],
            },
            { title: t('new.late'), names: ['offence', 'addressedTo'] },
          ]}
          submit={t('new')}
          next={() => (
            <Link className="button" to="/searches">
              {t('tab.searches')}
            </Link>
          )}
        />
      ) : (
        <NotForYou />
      )}
    </>
  );
}
