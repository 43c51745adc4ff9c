import type { Organisation } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/facts.tsx';
import { Shown } from '../../act/shown.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { peopleActsOf } from './people-acts.ts';

/** The organisations of the register, and what this function may do about people. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { lang } = useLanguage();
  const [asked, setAsked] = useState('');
  const found = useApi<{ organisations: readonly Organisation[] }>('/api/organisations?limit=200');
  return (
    <>
      <PageHead title={t('people.title')}>
        <p className="soft">{t('people.why')}</p>
      </PageHead>
      <PeopleActs />
      <div className="field find no-print">
        <label htmlFor="organisation-filter">{t('people.filter')}</label>
        <input
          id="organisation-filter"
          type="search"
          autoComplete="off"
          value={asked}
          onChange={(event) => setAsked(event.target.value)}
        />
      </div>
      <Loaded of={found}>
        {({ organisations }) => {
          const rows = organisations.filter((one) =>
            one.names[lang].toLowerCase().includes(asked.trim().toLowerCase()),
          );
          return rows.length === 0 ? (
            <EmptyState title={t('people.none')} />
          ) : (
            <DataTable
              caption={t('people.organisations')}
              isCaptionHidden
              asCards
              rows={rows}
              rowKey={(row) => row.organisationId}
              columns={[
                {
                  id: 'name',
                  head: t('people.organisation'),
                  isHeader: true,
                  cell: (row) => <Link to={`/people/organisations/${row.organisationId}`}>{row.names[lang]}</Link>,
                },
                { id: 'kind', head: t('people.kind'), cell: (row) => <Shown value={row.kind} name="kind" /> },
                {
                  id: 'world',
                  head: t('people.world'),
                  cell: (row) => t(row.isReal ? 'people.real' : 'people.fictional'),
                },
              ]}
            />
          );
        }}
      </Loaded>
    </>
  );
}

/** Links to the acts on people that this function performs. */
function PeopleActs(): ReactNode {
  const t = useDeskWords();
  const acts = peopleActsOf(useFunctionKey() ?? '');
  if (acts.length === 0) return null;
  return (
    <nav className="actions no-print" aria-label={t('people.acts')}>
      {acts.map((name) => (
        <Link key={name} className="button button-quiet" to={`/people/acts/${name}`}>
          {t(`people.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
