import type { ReactNode } from 'react';
import { BodyName } from '../../design/body-name.tsx';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/facts.tsx';
import { SlatsPattern } from '../../design/lattice.tsx';
import { StatusMark } from '../../design/outcome.tsx';
import { Count, FigureWithSource, Known, SourceLine, SourceNote } from '../../design/source-note.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { CameraStatus } from '../data-values.ts';
import type { AreaFigure, BreakdownRow, HomeData, MunicipalityKnowledge } from '../portal-data.ts';
import { hrefFor } from '../routes.ts';
import { DrawnMap } from './drawn-map.tsx';
import { EmergencyBlock } from './emergency-block.tsx';
import { SmallMultiples, STATEMENTS } from './small-multiples.tsx';

/** What is known and not known of the nineteen municipalities; what is filmed, by whom, on which basis. */
export function HomePage({ data }: { readonly data: HomeData }): ReactNode {
  const { t, lang, day } = useI18n();
  const known = new Set(
    data.municipalities.filter((row) => row.installed.state === 'known').map((row) => row.municipality.nis),
  );
  return (
    <>
      <SlatsPattern />
      <div className="hero">
        <div className="page-head">
          <h1>{t('home.title')}</h1>
          <p className="lead">{t('home.lead')}</p>
          <div className="actions">
            <a className="button" href={hrefFor(lang, 'cameras')}>
              {t('nav.cameras')}
            </a>
            <a className="button button-quiet" href={hrefFor(lang, 'filmed')}>
              {t('nav.filmed')}
            </a>
          </div>
        </div>
        <figure className="hero-map">
          <DrawnMap known={known} points={[]} label={t('home.map.caption')} />
          <figcaption className="small soft">
            {t('home.map.caption')}
            <ul className="legend">
              <li>
                <span className="swatch" /> {t('home.map.known')}
              </li>
              <li>
                <span className="swatch slats" /> {t('home.map.unknown')}
              </li>
            </ul>
          </figcaption>
        </figure>
      </div>

      <EmergencyBlock emergencies={data.emergencies} />

      <section className="section" aria-labelledby="known">
        <h2 id="known">{t('home.known.title')}</h2>
        {data.municipalities.length === 0 ? (
          <EmptyState title={t('home.empty')}>
            <p>{t('home.empty.words')}</p>
          </EmptyState>
        ) : (
          <>
            <p>{t('home.known.lead', { known: known.size, total: data.municipalities.length })}</p>
            <SmallMultiples rows={sortByName(data.municipalities, lang)} />
            <MunicipalityTable rows={sortByName(data.municipalities, lang)} caption={t('home.table.caption')} />
          </>
        )}
      </section>

      <Breakdowns data={data} />
      {data.areaFigures.length === 0 ? null : <AreaFigures figures={data.areaFigures} />}

      {data.fictionalMunicipalities.length === 0 ? null : (
        <section className="section" aria-labelledby="fictional">
          <h2 id="fictional">{t('home.fictional.title')}</h2>
          <p>{t('home.fictional.lead')}</p>
          <MunicipalityTable rows={data.fictionalMunicipalities} caption={t('home.fictional.title')} />
        </section>
      )}

      <div className="section two-doors">
        <section aria-labelledby="journal-door" className="stack">
          <h2 id="journal-door">{t('home.journal.title')}</h2>
          <p>{t('home.journal.words', { size: data.journal?.size ?? 0 })}</p>
          {data.journal === null || data.journal.signedOn === null ? null : (
            <p className="small soft">
              {t('journal.signedOn')} {day(data.journal.signedOn)}
            </p>
          )}
          <p>
            <a href={hrefFor(lang, 'journal')}>{t('home.journal.link')}</a>
          </p>
        </section>
        <section aria-labelledby="filmed-door" className="stack">
          <h2 id="filmed-door">{t('home.filmed.title')}</h2>
          <p>{t('home.filmed.words')}</p>
          <p>
            <a href={hrefFor(lang, 'filmed')}>{t('home.filmed.link')}</a>
          </p>
        </section>
      </div>
    </>
  );
}

function sortByName(
  rows: readonly MunicipalityKnowledge[],
  lang: 'fr' | 'nl' | 'en',
): readonly MunicipalityKnowledge[] {
  const key = lang === 'nl' ? 'nl' : 'fr';
  return rows.toSorted((a, b) => a.municipality.name[key].localeCompare(b.municipality.name[key], key));
}

function MunicipalityTable({
  rows,
  caption,
}: {
  readonly rows: readonly MunicipalityKnowledge[];
  readonly caption: string;
}): ReactNode {
  const { t, lang, number } = useI18n();
  const columns: readonly Column<MunicipalityKnowledge>[] = [
    {
      id: 'municipality',
      head: t('home.col.municipality'),
      isHeader: true,
      cell: (row) => (
        <>
          <a href={hrefFor(lang, 'cameras', { query: { municipality: row.municipality.nis } })}>
            <BodyName body={row.municipality} />
          </a>
          {row.series.length === 0 ? null : <Series row={row} />}
        </>
      ),
    },
    { id: 'zone', head: t('home.col.zone'), cell: (row) => <Words of={row.zone.name} /> },
    ...STATEMENTS.map(
      (statement): Column<MunicipalityKnowledge> => ({
        id: statement,
        head: capitalise(t(`status.${statement}`)),
        cell: (row) => (
          <Known of={row[statement]} label={`${row.municipality.name.fr}, ${t(`status.${statement}`)}`}>
            {(count) => <Count count={count} />}
          </Known>
        ),
      }),
    ),
    { id: 'places', head: t('home.col.places'), isNumeric: true, cell: (row) => number(row.placesListed) },
    {
      id: 'authorisations',
      head: t('home.col.authorisations'),
      isNumeric: true,
      cell: (row) => number(row.authorisationsHeld),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.municipality.nis}
      isFirstColumnSticky
    />
  );
}

/** Every figure published for a municipality, oldest first, also those that contradict each other. */
function Series({ row }: { readonly row: MunicipalityKnowledge }): ReactNode {
  const { t, words } = useI18n();
  return (
    <details className="source">
      <summary>
        {t('home.series', { count: row.series.length })}
        <span className="hidden-visually"> – {words(row.municipality.name).text}</span>
      </summary>
      <ul className="bare">
        {row.series.map((figure) => (
          <li key={`${figure.status}|${figure.count.asPublished}|${figure.source.title}|${figure.source.published}`}>
            <StatusMark status={figure.status} /> – <Count count={figure.count} /> –{' '}
            <SourceLine source={figure.source} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const ALL_STATUSES: readonly CameraStatus[] = ['planned', 'authorised', 'installed', 'observed', 'ended'];

function Breakdowns({ data }: { readonly data: HomeData }): ReactNode {
  const { t, number, words } = useI18n();
  const tables = [
    { id: 'places', caption: t('home.breakdown.places'), rows: data.filmedPlaces },
    { id: 'controllers', caption: t('home.breakdown.controllers'), rows: data.controllers },
    { id: 'bases', caption: t('home.breakdown.bases'), rows: data.bases },
  ].filter((table) => table.rows.length > 0);
  if (tables.length === 0) return null;
  const columns: readonly Column<BreakdownRow>[] = [
    { id: 'label', head: t('home.breakdown.label'), isHeader: true, cell: (row) => <Words of={row.label} /> },
    ...ALL_STATUSES.map(
      (status): Column<BreakdownRow> => ({
        id: status,
        head: capitalise(t(`status.${status}`)),
        isNumeric: true,
        cell: (row) => number(row.places[status]),
      }),
    ),
  ];
  return (
    <section className="section" aria-labelledby="breakdown">
      <h2 id="breakdown">{t('home.breakdown.title')}</h2>
      <p>{t('home.breakdown.lead')}</p>
      {tables.map((table) => (
        <DataTable
          key={table.id}
          caption={table.caption}
          columns={columns}
          rows={table.rows}
          rowKey={(row) => words(row.label).text}
          asCards
        />
      ))}
    </section>
  );
}

/** The three most recent figures that are one number: shown large, each with its source. */
function newest(figures: readonly AreaFigure[]): readonly AreaFigure[] {
  return figures
    .filter((figure) => figure.count.value !== null)
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .slice(0, 3);
}

function AreaFigures({ figures }: { readonly figures: readonly AreaFigure[] }): ReactNode {
  const { t, day } = useI18n();
  const columns: readonly Column<AreaFigure>[] = [
    { id: 'area', head: t('home.figures.area'), isHeader: true, cell: (row) => <Words of={row.area} /> },
    { id: 'what', head: t('home.figures.what'), cell: (row) => <Words of={row.what} /> },
    { id: 'date', head: t('home.figures.date'), cell: (row) => day(row.date) },
    {
      id: 'count',
      head: t('home.figures.count'),
      cell: (row) => (
        <>
          <Count count={{ ...row.count, year: null }} />
          {row.remark === undefined ? null : (
            <span className="small soft cell-under">
              <Words of={row.remark} />
            </span>
          )}
        </>
      ),
    },
    {
      id: 'source',
      head: t('home.figures.source'),
      cell: (row) => <SourceNote source={row.source} label={row.date} />,
    },
  ];
  return (
    <section className="section" aria-labelledby="figures">
      <h2 id="figures">{t('home.figures.title')}</h2>
      <p>{t('home.figures.lead')}</p>
      <div className="figures">
        {newest(figures).map((figure) => (
          <FigureWithSource
            key={`${figure.area.fr}|${figure.what.fr}|${figure.date}`}
            value={<Count count={{ ...figure.count, year: null }} />}
            what={
              <>
                <Words of={figure.what} /> – <Words of={figure.area} />
              </>
            }
            date={day(figure.date)}
            source={figure.source}
          />
        ))}
      </div>
      <DataTable
        caption={t('home.figures.title')}
        isCaptionHidden
        columns={columns}
        rows={figures}
        rowKey={(row) => `${row.area.fr}|${row.what.fr}|${row.date}|${row.count.asPublished}|${row.source.title}`}
        asCards
      />
    </section>
  );
}

/** First letter in capitals, for the head of a column. */
function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
