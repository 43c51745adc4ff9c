import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { Note } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { AreaSummary, AreasData } from '../areas-data.ts';
import { AreaName, AuthorisationsOf, MissingOf, NumberLine, PlatesOf, RequestList, ScoreOf } from './area-parts.tsx';

/** Zones and municipalities: plate reading, who authorised, what is unknown; and what people asked. */
export function AreasPage({ data }: { readonly data: AreasData }): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <div className="page-head">
        <h1>{t('areas.title')}</h1>
        <p className="lead">{t('areas.lead')}</p>
      </div>
      <section className="section" aria-labelledby="zones">
        <h2 id="zones">{t('areas.zones')}</h2>
        <p>{t('areas.zones.words')}</p>
        <AreaTable areas={data.zones} caption={t('areas.zones')} />
        {data.plateNumbers.length === 0 ? null : (
          <>
            <h3>{t('areas.region')}</h3>
            <p>{t('areas.region.words')}</p>
            <ul className="stack">
              {data.plateNumbers.map((number) => (
                <li key={number.id}>
                  <span className="soft">
                    <Words of={number.area} />
                  </span>
                  {' – '}
                  <NumberLine number={number} />
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {data.inventedZones.length === 0 ? null : (
        <section className="section" aria-labelledby="invented">
          <h2 id="invented">{t('areas.invented')}</h2>
          <p>{t('areas.invented.words')}</p>
          <AreaTable areas={data.inventedZones} caption={t('areas.invented')} />
          <AreaTable areas={data.inventedMunicipalities} caption={t('areas.invented.municipalities')} />
        </section>
      )}
      <section className="section" aria-labelledby="municipalities">
        <h2 id="municipalities">{t('areas.municipalities')}</h2>
        <AreaTable areas={data.municipalities} caption={t('areas.municipalities')} />
      </section>
      <section className="section" aria-labelledby="score">
        <h2 id="score">{t('areas.score')}</h2>
        <p>{t('areas.score.words')}</p>
        <Note title={t('areas.score.limits')}>
          <p>{t('areas.score.limits.words')}</p>
        </Note>
        <p>
          <a href="/api/public/data/answers.json">JSON</a>
          {' · '}
          <a href="/api/public/data/answers.csv">CSV</a>
        </p>
      </section>
      <section className="section" aria-labelledby="requests">
        <h2 id="requests">{t('areas.requests')}</h2>
        <p>{t('areas.requests.words')}</p>
        <RequestList requests={data.requests} />
      </section>
    </>
  );
}

function AreaTable({
  areas,
  caption,
}: {
  readonly areas: readonly AreaSummary[];
  readonly caption: string;
}): ReactNode {
  const { t } = useI18n();
  if (areas.length === 0) return null;
  const columns: readonly Column<AreaSummary>[] = [
    { id: 'name', head: t('areas.col.area'), isHeader: true, cell: (area) => <AreaName area={area} /> },
    { id: 'plates', head: t('areas.col.plates'), cell: (area) => <PlatesOf area={area} /> },
    {
      id: 'authorised',
      head: t('areas.col.authorised'),
      cell: (area) => <AuthorisationsOf authorisations={area.authorisations} />,
    },
    {
      id: 'unknown',
      head: t('areas.col.unknown'),
      cell: (area) => (area.isInvented ? t('areas.missing.invented') : <MissingOf missing={area.missing} />),
    },
    { id: 'score', head: t('areas.score'), cell: (area) => <ScoreOf area={area} /> },
  ];
  return <DataTable caption={caption} columns={columns} rows={areas} rowKey={(area) => area.id} asCards />;
}
