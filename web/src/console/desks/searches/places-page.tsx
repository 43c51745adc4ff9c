import type { ProtectedPlaceView } from '@clairevoie/contract';
import { type ReactNode, useId, useState } from 'react';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useLabels } from '../../act/labels/use-labels.ts';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded, NotForYou } from '../../shell/states.tsx';
import { type OsmPlace, placesOfOsm } from './osm-file.ts';
import { useSearchTexts } from './search-texts.ts';
import { SearchesTabs } from './searches-tabs.tsx';
import { announcers } from './who-searches.ts';

/** The register of protected places: what is on it, a gathering to announce, a sourced file to load. */
export function Page(): ReactNode {
  const t = useSearchTexts();
  const functionKey = useFunctionKey() ?? '';
  const isAnnouncer = announcers.includes(functionKey);
  const places = useApi<{ readonly items: readonly ProtectedPlaceView[] }>(
    isAnnouncer ? '/api/anpr/protected-places' : undefined,
  );
  if (!isAnnouncer) return <NotForYou />;
  return (
    <>
      <PageHead title={t('places')}>
        <p className="soft">{t('places.why')}</p>
      </PageHead>
      <SearchesTabs />
      <Loaded of={places} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={t('places.none')} />}>
        {({ items }) => <PlaceTable items={items} />}
      </Loaded>
      <section className="stack no-print">
        <h2>{t('gathering')}</h2>
        <ActForm type="anpr/announce-gathering" submit={t('gathering')} />
      </section>
      {functionKey === 'dpo' ? <LoadFile /> : null}
    </>
  );
}

function PlaceTable({ items }: { readonly items: readonly ProtectedPlaceView[] }): ReactNode {
  const t = useSearchTexts();
  const labels = useLabels();
  const { instant } = useI18n();
  return (
    <DataTable<ProtectedPlaceView>
      caption={t('places')}
      isCaptionHidden
      rows={items}
      rowKey={({ id }) => id}
      asCards
      columns={[
        { id: 'name', head: t('name'), isHeader: true, cell: (row) => row.name },
        { id: 'kind', head: t('kind'), cell: (row) => labels.value(row.kind, 'kind') },
        { id: 'source', head: t('source'), cell: (row) => row.source },
        { id: 'until', head: t('until'), cell: (row) => (row.to === null ? '–' : instant(row.to)) },
      ]}
    />
  );
}

function LoadFile(): ReactNode {
  const t = useSearchTexts();
  const id = useId();
  const [places, setPlaces] = useState<readonly OsmPlace[] | undefined>(undefined);
  return (
    <section className="stack no-print">
      <h2>
        <label htmlFor={id}>{t('places.load')}</label>
      </h2>
      <input
        id={id}
        type="file"
        accept=".json,.geojson,application/json"
        onChange={(event) => void event.target.files?.[0]?.text().then((text) => setPlaces(placesOfOsm(text)))}
      />
      {places === undefined ? null : (
        <>
          <p role="status">{t('places.found', { count: places.length })}</p>
          {places.length === 0 ? null : (
            <ActForm
              type="anpr/add-protected-places"
              fixed={{ places: places.slice(0, 500).map((place) => ({ ...place })) }}
              submit={t('places.load')}
            />
          )}
        </>
      )}
    </section>
  );
}
