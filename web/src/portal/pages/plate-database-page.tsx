import type { ReactNode } from 'react';
import { BodyName } from '../../design/body-name.tsx';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { Fact, Facts } from '../../design/facts.tsx';
import { CountOrSuppressed, Known } from '../../design/source-note.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { CountCell } from '../data-values.ts';
import { countNames } from '../plate-words.ts';
import type { DatabaseFigures, ListCounts, NamedCount, PlateDatabaseData, SearchCounts } from '../plates-data.ts';
import { hrefFor } from '../routes.ts';
import { DrawnPlaces } from './drawn-places.tsx';
import { MonthBars } from './month-bars.tsx';
import { DatabaseFacts } from './plates-page.tsx';

/** One technical database in numbers: what came in, what was dropped, what went, who searched, what lists gave. */
export function PlateDatabasePage({ data }: { readonly data: PlateDatabaseData }): ReactNode {
  const { t, lang } = useI18n();
  const { database, figures, shownCameras } = data;
  const exported = `/api/public/plates/${database.key}/figures`;
  return (
    <>
      <div className="page-head">
        <h1 lang={database.title.lang}>{database.title.text}</h1>
        <p className="lead">
          <BodyName body={database.body} />
        </p>
      </div>
      <section className="section" aria-labelledby="identity">
        <h2 id="identity">{t('plates.figures.identity')}</h2>
        <DatabaseFacts of={database} />
      </section>
      <section className="section" aria-labelledby="cameras">
        <h2 id="cameras">{t('plates.cameras')}</h2>
        <p>{t('plates.figures.cameras', { total: database.cameras, shown: shownCameras.length })}</p>
        {shownCameras.length === 0 ? null : (
          <>
            <DrawnPlaces cameras={shownCameras} limits={data.limits} label={t('plates.figures.map')} />
            <ul>
              {shownCameras.map(({ id, label }) => (
                <li key={id}>
                  <a href={hrefFor(lang, 'camera', { id })} lang={label.lang}>
                    {label.text}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <Reads figures={figures} />
      <section className="section" aria-labelledby="deletions">
        <h2 id="deletions">{t('plates.figures.deletions')}</h2>
        <p>{t('plates.figures.deletions.words')}</p>
        <Deletions figures={figures} />
      </section>
      <section className="section" aria-labelledby="misreads">
        <h2 id="misreads">{t('plates.figures.misreads')}</h2>
        <Misreads figures={figures} />
      </section>
      <section className="section" aria-labelledby="searches">
        <h2 id="searches">{t('plates.figures.searches')}</h2>
        <p>{t('plates.figures.searches.words')}</p>
        <div>
          <Known of={figures.searches}>{(rows) => <Searches rows={rows} />}</Known>
        </div>
      </section>
      <section className="section" aria-labelledby="lists">
        <h2 id="lists">{t('plates.figures.lists')}</h2>
        <p>{t('plates.figures.lists.words')}</p>
        <div>
          <Known of={figures.lists}>{(rows) => <Lists rows={rows} />}</Known>
        </div>
      </section>
      <section className="section" aria-labelledby="sources">
        <h2 id="sources">{t('plates.figures.sources')}</h2>
        <p>{t('plates.figures.rule')}</p>
        <p>
          <a href={`${exported}.csv`}>{t('plates.figures.csv')}</a>
          {' · '}
          <a href={`${exported}.parquet`}>{t('plates.figures.parquet')}</a>
        </p>
        <p className="small soft">{t('plates.figures.exported')}</p>
      </section>
    </>
  );
}

function Reads({ figures }: { readonly figures: DatabaseFigures }): ReactNode {
  const { t, day } = useI18n();
  const count = (id: 'reads' | 'late' | 'dropped' | 'refused'): Column<DatabaseFigures['months'][number]> => ({
    id,
    head: t(`plates.figures.${id}`),
    isNumeric: true,
    cell: (row) => <CountOrSuppressed cell={row[id]} />,
  });
  return (
    <section className="section" aria-labelledby="reads">
      <h2 id="reads">{t('plates.figures.months')}</h2>
      <p>{t('plates.figures.months.words')}</p>
      {figures.months.length === 0 ? (
        <p>{t('plates.figures.none')}</p>
      ) : (
        <>
          <MonthBars months={figures.months} />
          <DataTable
            caption={t('plates.figures.months.caption')}
            columns={[
              { id: 'month', head: t('plates.figures.month'), isHeader: true, cell: (row) => day(row.month) },
              count('reads'),
              count('late'),
              count('dropped'),
              count('refused'),
            ]}
            rows={figures.months}
            rowKey={(row) => row.month}
          />
          <Named rows={figures.dropped} caption={t('plates.figures.dropped.caption')} />
          <Named rows={figures.refused} caption={t('plates.figures.refused.caption')} />
        </>
      )}
    </section>
  );
}

/** A word of a closed list in the reader's language; what has no words stands as it is. */
function Name({ of }: { readonly of: string }): ReactNode {
  const words = countNames[of];
  return words === undefined ? <code>{of}</code> : <Words of={words} />;
}

function Named({ rows, caption }: { readonly rows: readonly NamedCount[]; readonly caption: string }): ReactNode {
  const { t } = useI18n();
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={caption}
      columns={[
        { id: 'name', head: t('plates.figures.name'), isHeader: true, cell: ({ name }) => <Name of={name} /> },
        {
          id: 'count',
          head: t('plates.figures.number'),
          isNumeric: true,
          cell: ({ count }) => <CountOrSuppressed cell={count} />,
        },
      ]}
      rows={rows}
      rowKey={({ name }) => name}
    />
  );
}

function Deletions({ figures }: { readonly figures: DatabaseFigures }): ReactNode {
  const { t, number, day } = useI18n();
  if (figures.deletions.length === 0) return <p>{t('plates.figures.deletions.none')}</p>;
  return (
    <DataTable
      caption={t('plates.figures.deletions.caption')}
      columns={[
        { id: 'month', head: t('plates.figures.month'), isHeader: true, cell: (row) => day(row.month) },
        { id: 'days', head: t('plates.figures.days'), isNumeric: true, cell: ({ days }) => number(days) },
        {
          id: 'reads',
          head: t('plates.figures.reads'),
          isNumeric: true,
          cell: ({ reads }) => <CountOrSuppressed cell={reads} />,
        },
      ]}
      rows={figures.deletions}
      rowKey={(row) => row.month}
    />
  );
}

function Misreads({ figures }: { readonly figures: DatabaseFigures }): ReactNode {
  const { t, number } = useI18n();
  const percent = (share: number): string => number(Math.round(share * 1_000) / 10);
  const { benchmark } = figures;
  return (
    <Facts>
      <Fact term={t('plates.figures.misreads.here')}>
        <Known of={figures.misreads}>
          {({ compared, misread }) =>
            t('plates.figures.misreads.measured', { compared, misread, share: percent(misread / compared) })
          }
        </Known>
      </Fact>
      <Fact term={t('plates.figures.misreads.elsewhere')}>
        {t('plates.figures.misreads.benchmark', {
          plates: benchmark.plates,
          misread: benchmark.misread,
          share: percent(benchmark.misread / benchmark.plates),
        })}
      </Fact>
    </Facts>
  );
}

const cells = <Row,>(heads: readonly (readonly [string, string, (row: Row) => CountCell])[]): readonly Column<Row>[] =>
  heads.map(([id, head, of]) => ({
    id,
    head,
    isNumeric: true,
    cell: (row: Row) => <CountOrSuppressed cell={of(row)} />,
  }));

function Searches({ rows }: { readonly rows: readonly SearchCounts[] }): ReactNode {
  const { t } = useI18n();
  if (rows.length === 0) return <p>{t('plates.figures.none')}</p>;
  return (
    <DataTable
      caption={t('plates.figures.searches')}
      columns={[
        { id: 'reason', head: t('plates.figures.reason'), isHeader: true, cell: ({ reason }) => <Name of={reason} /> },
        { id: 'branch', head: t('plates.figures.branch'), cell: ({ branch }) => t(`plates.branch.${branch}`) },
        ...cells<SearchCounts>([
          ['asked', t('plates.figures.asked'), (row) => row.asked],
          ['granted', t('plates.figures.granted'), (row) => row.granted],
          ['refused', t('plates.figures.refusals'), (row) => row.refused],
          ['run', t('plates.figures.run'), (row) => row.run],
        ]),
      ]}
      rows={rows}
      rowKey={({ branch, reason }) => `${branch} ${reason}`}
      asCards
    />
  );
}

function Lists({ rows }: { readonly rows: readonly ListCounts[] }): ReactNode {
  const { t } = useI18n();
  if (rows.length === 0) return <p>{t('plates.figures.lists.none')}</p>;
  return (
    <DataTable
      caption={t('plates.figures.lists')}
      columns={[
        { id: 'kind', head: t('plates.figures.kind'), isHeader: true, cell: ({ kind }) => <Name of={kind} /> },
        { id: 'branch', head: t('plates.figures.branch'), cell: ({ branch }) => t(`plates.branch.${branch}`) },
        ...cells<ListCounts>([
          ['lists', t('plates.figures.listCount'), (row) => row.lists],
          ['hits', t('plates.figures.hits'), (row) => row.hits],
          ['misreads', t('plates.figures.misread'), (row) => row.misreads],
          ['validated', t('plates.figures.validated'), (row) => row.validated],
          ['useless', t('plates.figures.useless'), (row) => row.useless],
          ['wrongStops', t('plates.figures.wrongStops'), (row) => row.wrongStops],
        ]),
      ]}
      rows={rows}
      rowKey={({ branch, kind }) => `${branch} ${kind}`}
      asCards
    />
  );
}
