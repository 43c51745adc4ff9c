import type { Holders, Organisation } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState, Fact, Facts } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { Shown } from '../../act/shown.tsx';
import { ApiError } from '../../api/http.ts';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';

type Holder = Holders['functions'][number] | Holders['designations'][number];

/** One organisation with who holds which function and designation, for those concerned. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { lang } = useLanguage();
  const id = encodeURIComponent(useParam('id'));
  const found = useApi<{ organisation: Organisation }>(`/api/organisations/${id}`);
  const holders = useApi<Holders>(`/api/organisations/${id}/holders`);
  const isForOthers = holders.error instanceof ApiError && holders.error.problem.status === 403;
  return (
    <Loaded of={found} isPage>
      {({ organisation }) => (
        <>
          <PageHead title={organisation.names[lang]} />
          <Facts>
            <Fact term={t('people.kind')}>
              <Shown value={organisation.kind} name="kind" />
            </Fact>
            <Fact term={t('people.world')}>{t(organisation.isReal ? 'people.real' : 'people.fictional')}</Fact>
            <Fact term={t('people.municipalities')}>
              <Shown value={organisation.nisCodes} name="nisCodes" />
            </Fact>
            <Fact term={t('people.source')}>
              <Shown value={organisation.source} />
            </Fact>
          </Facts>
          {isForOthers ? (
            <p className="note">{t('people.holdersOfOwn')}</p>
          ) : (
            <Loaded of={holders}>
              {({ functions, designations }) => (
                <>
                  <HolderTable caption={t('people.functions')} rows={functions} idOf={(row) => idOf(row)} />
                  <HolderTable caption={t('people.designations')} rows={designations} idOf={(row) => idOf(row)} />
                </>
              )}
            </Loaded>
          )}
        </>
      )}
    </Loaded>
  );
}

const idOf = (row: Holder): string => ('grantId' in row ? row.grantId : row.designationId);

function HolderTable({
  caption,
  rows,
  idOf: keyOf,
}: {
  readonly caption: string;
  readonly rows: readonly Holder[];
  readonly idOf: (row: Holder) => string;
}): ReactNode {
  const t = useDeskWords();
  const { lang } = useLanguage();
  const { day } = useI18n();
  if (rows.length === 0) return <EmptyState title={t('people.noHolder')} />;
  return (
    <DataTable
      caption={caption}
      asCards
      rows={rows}
      rowKey={keyOf}
      columns={[
        { id: 'name', head: t('people.person'), isHeader: true, cell: (row) => row.name },
        { id: 'function', head: t('people.function'), cell: (row) => row.functionNames[lang] },
        { id: 'from', head: t('people.from'), cell: (row) => day(row.from.slice(0, 10)) },
        { id: 'to', head: t('people.to'), cell: (row) => (row.to === null ? t('noEnd') : day(row.to.slice(0, 10))) },
        { id: 'instrument', head: t('people.instrument'), cell: (row) => row.instrument },
      ]}
    />
  );
}
