import type { ReactNode } from 'react';
import { FictionalTag } from '../../design/body-name.tsx';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/facts.tsx';
import { FilterForm, SelectField } from '../../design/form.tsx';
import { Pagination } from '../../design/navigation.tsx';
import { Outcome } from '../../design/outcome.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { AuthorisationState, AuthorisationSummary, AuthorisationsData, PortalRequest } from '../portal-data.ts';
import { parseAuthorisationFilter } from '../queries.ts';
import { hrefFor } from '../routes.ts';

/** State of an authorisation: word and shape. */
export function AuthorisationStateMark({ state }: { readonly state: AuthorisationState }): ReactNode {
  const { t } = useI18n();
  const words = t(`authorisation.state.${state}`);
  switch (state) {
    case 'authorised':
    case 'confirmed':
    case 'granted-orally':
      return <Outcome kind="allowed">{words}</Outcome>;
    case 'refused':
      return <Outcome kind="refused">{words}</Outcome>;
    case 'submitted':
      return <Outcome kind="needs-human">{words}</Outcome>;
    case 'unconfirmed':
      return <Outcome kind="overdue">{words}</Outcome>;
    case 'ended':
      return <span className="soft">{words}</span>;
  }
}

/** Places an authorisation covers, in words. */
export function ScopeWords({ of }: { readonly of: AuthorisationSummary }): ReactNode {
  const { t } = useI18n();
  if (of.wholeTerritory) return t('authorisation.territory');
  return of.places === null ? (
    <span className="unknown">{t('authorisation.placesUnknown')}</span>
  ) : (
    t('authorisation.places', { places: of.places })
  );
}

/** The published decisions. */
export function AuthorisationsPage({
  data,
  request,
}: {
  readonly data: AuthorisationsData;
  readonly request: PortalRequest;
}): ReactNode {
  const { t, lang, day, words } = useI18n();
  const filter = parseAuthorisationFilter(request.query);
  const { authorisations } = data;
  const columns: readonly Column<AuthorisationSummary>[] = [
    {
      id: 'decision',
      head: t('authorisations.col.decision'),
      isHeader: true,
      cell: (row) => (
        <>
          <a href={hrefFor(lang, 'authorisation', { id: row.id })}>
            <Words of={row.title} />
          </a>
          {row.fictional ? (
            <>
              {' '}
              <FictionalTag />
            </>
          ) : null}
          <span className="small soft cell-under">
            {row.decidedOn === null ? t('date.unknown') : day(row.decidedOn)}
          </span>
        </>
      ),
    },
    { id: 'state', head: t('authorisations.col.state'), cell: (row) => <AuthorisationStateMark state={row.state} /> },
    { id: 'authority', head: t('authorisations.col.authority'), cell: (row) => <Words of={row.authority.name} /> },
    { id: 'requester', head: t('authorisations.col.requester'), cell: (row) => <Words of={row.requester.name} /> },
    {
      id: 'scope',
      head: t('authorisations.col.scope'),
      cell: (row) => (
        <>
          <ScopeWords of={row} />
          {row.withheldPassages === 0 ? null : (
            <span className="cell-under">
              <Outcome kind="withheld">{t('authorisation.withheldCount', { count: row.withheldPassages })}</Outcome>
            </span>
          )}
        </>
      ),
    },
  ];
  return (
    <>
      <div className="page-head">
        <h1>{t('authorisations.title')}</h1>
        <p className="lead">{t('authorisations.lead')}</p>
      </div>
      <div className="section">
        <FilterForm
          action={hrefFor(lang, 'authorisations')}
          label={t('authorisations.filter')}
          submit={t('cameras.filter.submit')}
          clearHref={hrefFor(lang, 'authorisations')}
        >
          <div className="fields">
            <SelectField
              name="municipality"
              label={t('cameras.filter.municipality')}
              all={t('cameras.filter.all')}
              value={filter.municipality}
              options={data.municipalities.map((m) => ({
                value: m.nis,
                label: words(m.name).text + (m.fictional ? ` (${t('fictional')})` : ''),
              }))}
            />
          </div>
        </FilterForm>
        <p role="status">
          <strong>{t('authorisations.count', { total: authorisations.total })}</strong>
        </p>
        {authorisations.items.length === 0 ? (
          <EmptyState title={t('authorisations.empty')}>
            <p>{t('authorisations.empty.words')}</p>
          </EmptyState>
        ) : (
          <DataTable
            caption={t('authorisations.caption')}
            columns={columns}
            rows={authorisations.items}
            rowKey={(row) => row.id}
            asCards
          />
        )}
        <Pagination
          page={authorisations.page}
          pageCount={authorisations.pageCount}
          hrefOf={(page) =>
            hrefFor(lang, 'authorisations', {
              query: { municipality: filter.municipality, page: page === 1 ? undefined : String(page) },
            })
          }
        />
      </div>
    </>
  );
}
