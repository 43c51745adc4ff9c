import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import { Shown } from '../act/shown.tsx';
import { useApi } from '../api/use-api.ts';
import { PageHead } from '../shell/page-head.tsx';
import { Loaded } from '../shell/states.tsx';
import { ActOutcome } from './access-parts.tsx';
import { DpoTabs } from './dpo-tabs.tsx';
import { useDpoText } from './dpo-texts.ts';

/** A line of `GET /api/registry/consultations`. */
type Consultation = {
  readonly id: string;
  readonly register: 'uses' | 'national-fixed-cameras' | 'bodycams' | 'bodycam-extraction';
  readonly person_name: string | null;
  readonly organisation_fr: string | null;
  readonly organisation_nl: string | null;
  readonly organisation_en: string | null;
  readonly request: { readonly [name: string]: unknown };
  readonly outcome: string;
  readonly rows_given: number;
  readonly consulted_at: string;
};

/** Who consulted the registers of the own body, on which request and with what outcome; refused ones too. */
export function Page(): ReactNode {
  const t = useDpoText();
  const found = useApi<{ readonly consultations: readonly Consultation[] }>('/api/registry/consultations');
  return (
    <>
      <PageHead
        title={t('registers')}
        actions={
          <Link className="button button-quiet" to="/register/consult">
            {t('registers.consult')}
          </Link>
        }
      >
        <p className="soft">{t('registers.why')}</p>
      </PageHead>
      <DpoTabs />
      <Loaded
        of={found}
        isEmpty={({ consultations }) => consultations.length === 0}
        empty={<EmptyState title={t('registers.none')} />}
      >
        {({ consultations }) => <Consultations rows={consultations} />}
      </Loaded>
    </>
  );
}

function Consultations({ rows }: { readonly rows: readonly Consultation[] }): ReactNode {
  const t = useDpoText();
  const { instant, number } = useI18n();
  const columns: readonly Column<Consultation>[] = [
    { id: 'when', head: t('when'), isHeader: true, cell: ({ consulted_at }) => instant(consulted_at) },
    {
      id: 'who',
      head: t('who'),
      cell: ({ person_name, organisation_fr: fr, organisation_nl: nl, organisation_en: en }) => (
        <>
          {person_name ?? '–'}
          {fr === null || nl === null || en === null ? null : (
            <div className="small soft">
              <Words of={{ fr, nl, en }} />
            </div>
          )}
        </>
      ),
    },
    { id: 'which', head: t('registers.which'), cell: ({ register }) => t(`register.${register}`) },
    {
      id: 'request',
      head: t('registers.request'),
      cell: ({ request }) =>
        Object.keys(request).length === 0 ? <span className="soft">{t('noReason')}</span> : <Shown value={request} />,
    },
    { id: 'outcome', head: t('verdict'), cell: ({ outcome }) => <ActOutcome verdict={outcome} /> },
    { id: 'rows', head: t('registers.rows'), isNumeric: true, cell: ({ rows_given }) => number(rows_given) },
  ];
  return (
    <DataTable caption={t('registers')} isCaptionHidden columns={columns} rows={rows} rowKey={({ id }) => id} asCards />
  );
}
