import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/facts.tsx';
import { Shown } from '../../act/shown.tsx';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { withParameter } from '../paged.tsx';
import type { ListedCamera } from '../picks.ts';
import { RegisterActs, RegisterTabs } from './register-tabs.tsx';

type Answer = {
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly cameras: readonly ListedCamera[];
};
type Search = { readonly words?: string; readonly mine?: boolean; readonly page?: number };

/** The register of cameras: one's own in full, the others as far as they are public. The filter is in the address. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const asked = {
    ...(search.words === undefined ? {} : { words: String(search.words) }),
    ...(search.mine === true ? { mine: 'true' } : {}),
    page: String(search.page ?? 1),
  };
  const found = useApi<Answer>(withParameter('/api/registry/cameras', asked));
  const go = (next: Search): void => void navigate({ to: '/register', search: { ...search, page: 1, ...next } });
  return (
    <>
      <PageHead title={t('register.cameras')} actions={<RegisterActs of={['register-camera']} />}>
        <p className="soft">{t('register.camerasWhy')}</p>
      </PageHead>
      <RegisterTabs />
      <form
        className="find no-print"
        onSubmit={(event) => {
          event.preventDefault();
          const words = String(new FormData(event.currentTarget).get('words') ?? '').trim();
          void navigate({
            to: '/register',
            search: { ...(words === '' ? {} : { words }), ...(search.mine === true ? { mine: true } : {}) },
          });
        }}
      >
        <div className="field">
          <label htmlFor="camera-words">{t('register.find')}</label>
          <input id="camera-words" name="words" type="search" maxLength={100} defaultValue={search.words ?? ''} />
        </div>
        <div className="choice">
          <input
            id="camera-mine"
            type="checkbox"
            checked={search.mine === true}
            onChange={(event) => go({ mine: event.target.checked })}
          />
          <label htmlFor="camera-mine">{t('register.mine')}</label>
        </div>
        <button type="submit" className="button">
          {t('register.search')}
        </button>
      </form>
      <Loaded
        of={found}
        isEmpty={({ cameras }) => cameras.length === 0}
        empty={<EmptyState title={t('register.noCameras')} />}
      >
        {({ cameras, total, page, pageCount }) => (
          <>
            <DataTable
              caption={t('register.total', { total })}
              asCards
              rows={cameras}
              rowKey={(row) => row.id}
              columns={[
                {
                  id: 'label',
                  head: t('register.camera'),
                  isHeader: true,
                  cell: (row) => <Link to={`/register/cameras/${row.id}`}>{row.facts.label}</Link>,
                },
                { id: 'kind', head: t('register.kind'), cell: (row) => <Shown value={row.facts.kind} name="kind" /> },
                {
                  id: 'stage',
                  head: t('register.stage'),
                  cell: (row) => (
                    <>
                      <Shown value={row.facts.stage.state} name="state" />
                      {row.facts.stage.year === null ? '' : ` (${row.facts.stage.year})`}
                    </>
                  ),
                },
                { id: 'place', head: t('municipality'), cell: (row) => row.facts.municipality.name ?? t('unknown') },
                { id: 'public', head: t('register.public'), cell: (row) => t(row.isPublic ? 'yes' : 'no') },
                {
                  id: 'world',
                  head: t('people.world'),
                  cell: (row) => t(row.facts.world === 'real' ? 'people.real' : 'people.fictional'),
                },
              ]}
            />
            {pageCount > 1 ? (
              <p className="actions no-print">
                <button
                  type="button"
                  className="button button-quiet"
                  disabled={page <= 1}
                  onClick={() => go({ page: page - 1 })}
                >
                  {t('previous')}
                </button>
                <span>{t('pageOf', { page, pageCount })}</span>
                <button
                  type="button"
                  className="button button-quiet"
                  disabled={page >= pageCount}
                  onClick={() => go({ page: page + 1 })}
                >
                  {t('next')}
                </button>
              </p>
            ) : null}
          </>
        )}
      </Loaded>
    </>
  );
}
