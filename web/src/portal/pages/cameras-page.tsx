import type { ReactNode } from 'react';
import { BodyName, FictionalTag } from '../../design/body-name.tsx';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/facts.tsx';
import { FilterForm, SelectField, TextField } from '../../design/form.tsx';
import { SlatsPattern } from '../../design/lattice.tsx';
import { Pagination } from '../../design/navigation.tsx';
import { StatusMark } from '../../design/outcome.tsx';
import { Known, SourceNote } from '../../design/source-note.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { CameraStatus, CameraSummary } from '../data-values.ts';
import type { CamerasData, PortalRequest } from '../portal-data.ts';
import { type CameraFilter, parseCameraFilter } from '../queries.ts';
import { hrefFor } from '../routes.ts';
import { DrawnMap } from './drawn-map.tsx';

const STATUSES: readonly CameraStatus[] = ['planned', 'authorised', 'installed', 'observed', 'ended'];

/** The list first, then the map: both say the same, the map works without script as a drawing. */
export function CamerasPage({
  data,
  request,
}: {
  readonly data: CamerasData;
  readonly request: PortalRequest;
}): ReactNode {
  const { t, lang } = useI18n();
  const filter = parseCameraFilter(request.query);
  const { cameras } = data;
  const hrefOf = (page: number): string =>
    hrefFor(lang, 'cameras', { query: { ...queryOf(filter), ...(page === 1 ? {} : { page: String(page) }) } });
  return (
    <>
      <div className="page-head">
        <h1>{t('cameras.title')}</h1>
        <p className="lead">{t('cameras.lead')}</p>
      </div>
      <div className="section">
        <CameraFilterForm data={data} filter={filter} />
        <p role="status">
          <strong>{t('cameras.count', { total: cameras.total })}</strong>
          {cameras.pageCount > 1 ? `, ${t('pagination.of', { page: cameras.page, pages: cameras.pageCount })}` : ''}
        </p>
        {cameras.items.length === 0 ? (
          <EmptyState title={t('cameras.empty')}>
            <p>{t('cameras.empty.words')}</p>
          </EmptyState>
        ) : (
          <CameraTable cameras={cameras.items} caption={t('cameras.caption')} />
        )}
        <Pagination page={cameras.page} pageCount={cameras.pageCount} hrefOf={hrefOf} />
      </div>
      <CameraMap data={data} filter={filter} />
    </>
  );
}

/** The filters as query parameters, without the page. */
function queryOf(filter: CameraFilter): { readonly [name: string]: string | undefined } {
  const { page: _page, ...rest } = filter;
  return rest;
}

function CameraFilterForm({ data, filter }: { readonly data: CamerasData; readonly filter: CameraFilter }): ReactNode {
  const { t, lang, words } = useI18n();
  const all = t('cameras.filter.all');
  const mark = (fictional: boolean): string => (fictional ? ` (${t('fictional')})` : '');
  return (
    <FilterForm
      action={hrefFor(lang, 'cameras')}
      label={t('cameras.filter')}
      submit={t('cameras.filter.submit')}
      clearHref={hrefFor(lang, 'cameras')}
    >
      <div className="fields">
        <SelectField
          name="municipality"
          label={t('cameras.filter.municipality')}
          all={all}
          value={filter.municipality}
          options={data.municipalities.map((m) => ({ value: m.nis, label: words(m.name).text + mark(m.fictional) }))}
        />
        <SelectField
          name="zone"
          label={t('cameras.filter.zone')}
          all={all}
          value={filter.zone}
          options={data.zones.map((zone) => ({ value: zone.id, label: words(zone.name).text + mark(zone.fictional) }))}
        />
        <SelectField
          name="status"
          label={t('cameras.filter.status')}
          all={all}
          value={filter.status}
          options={STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        />
        <SelectField
          name="kind"
          label={t('cameras.filter.kind')}
          all={all}
          value={filter.kind}
          options={(['fixed', 'temporary-fixed', 'mobile', 'individual', 'unknown'] as const).map((kind) => ({
            value: kind,
            label: t(`kind.${kind}`),
          }))}
        />
        <SelectField
          name="anpr"
          label={t('cameras.filter.anpr')}
          all={all}
          value={filter.anpr}
          options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(value) }))}
        />
        <SelectField
          name="basis"
          label={t('cameras.filter.basis')}
          all={all}
          value={filter.basis}
          options={(['police-function', 'camera-law', 'unknown'] as const).map((value) => ({
            value,
            label: t(`basis.${value}`),
          }))}
        />
        <TextField
          name="place"
          label={t('cameras.filter.place')}
          hint={t('cameras.filter.place.hint')}
          value={filter.place}
        />
      </div>
    </FilterForm>
  );
}

/** The list of places, also used under an authorisation. */
export function CameraTable({
  cameras,
  caption,
}: {
  readonly cameras: readonly CameraSummary[];
  readonly caption: string;
}): ReactNode {
  const { t, lang, number } = useI18n();
  const columns: readonly Column<CameraSummary>[] = [
    {
      id: 'place',
      head: t('cameras.col.place'),
      isHeader: true,
      cell: (camera) => (
        <>
          <a href={hrefFor(lang, 'camera', { id: camera.id })} lang={camera.place.lang}>
            {camera.place.text}
          </a>
          {camera.fictional ? (
            <>
              {' '}
              <FictionalTag />
            </>
          ) : null}
          {camera.municipality === null ? null : (
            <span className="small soft cell-under">
              <Words of={camera.municipality.name} />
            </span>
          )}
        </>
      ),
    },
    {
      id: 'status',
      head: t('cameras.col.status'),
      cell: (camera) => (
        <>
          <StatusMark status={camera.status}>
            <span className="soft"> ({camera.statusYear ?? t('year.undated')})</span>
          </StatusMark>
          <SourceNote source={camera.source} label={camera.place.text} />
        </>
      ),
    },
    {
      id: 'kind',
      head: t('cameras.col.kind'),
      cell: (camera) => (
        <>
          {camera.kind === 'unknown' ? <span className="unknown">{t('kind.unknown')}</span> : t(`kind.${camera.kind}`)}
          {camera.anpr === 'yes' ? ', ANPR' : ''}
        </>
      ),
    },
    {
      id: 'devices',
      head: t('cameras.col.devices'),
      cell: (camera) => <Known of={withoutSource(camera.devices)}>{(value) => number(value)}</Known>,
    },
    {
      id: 'controller',
      head: t('cameras.col.controller'),
      cell: (camera) => <Known of={withoutSource(camera.controller)}>{(body) => <BodyName body={body} />}</Known>,
    },
    {
      id: 'basis',
      head: t('cameras.col.basis'),
      cell: (camera) =>
        camera.basis === 'unknown' ? <span className="unknown">{t('basis.unknown')}</span> : t(`basis.${camera.basis}`),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={cameras} rowKey={(camera) => camera.id} asCards />;
}

/** In a list the source stands once, beside the status: the camera's own page gives each its own. */
function withoutSource<K extends { readonly state: string }>(knowledge: K): K {
  return 'source' in knowledge ? { ...knowledge, source: null } : knowledge;
}

function CameraMap({ data, filter }: { readonly data: CamerasData; readonly filter: CameraFilter }): ReactNode {
  const { t, lang } = useI18n();
  const points = data.cameras.items.flatMap((camera) =>
    camera.position === null
      ? []
      : [
          {
            id: camera.id,
            lon: camera.position.lon,
            lat: camera.position.lat,
            status: camera.status,
            label: `${camera.place.text} – ${t(`status.${camera.status}`)}`,
          },
        ],
  );
  const search = new URLSearchParams(
    Object.entries(queryOf(filter)).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  return (
    <section className="section" aria-labelledby="map">
      <SlatsPattern />
      <h2 id="map">{t('cameras.map.title')}</h2>
      <p>{t('cameras.map.lead')}</p>
      <p>{t('cameras.map.without', { count: data.withoutPosition })}</p>
      <ul className="legend">
        {STATUSES.map((status) => (
          <li key={status}>
            <StatusMark status={status} />
          </li>
        ))}
      </ul>
      <div
        className="map-frame"
        data-map={`/map/cameras.geojson${search.size === 0 ? '' : `?${search}`}`}
        data-map-lang={lang}
        data-map-label={t('cameras.map.label')}
        data-map-open={t('cameras.map.open')}
        data-map-loading={t('cameras.map.loading')}
        data-map-failed={t('cameras.map.failed')}
        data-map-statuses={JSON.stringify(
          Object.fromEntries(STATUSES.map((status) => [status, t(`status.${status}`)])),
        )}
      >
        <DrawnMap known={null} points={points} label={t('cameras.map.label')} />
      </div>
      <p className="small soft">{t('foot.osm')}</p>
    </section>
  );
}
