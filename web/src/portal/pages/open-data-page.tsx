import type { ReactNode } from 'react';
import { Fact, Facts, Note } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { OpenDataPageData, OpenDataSet } from '../open-data.ts';

/** Everything public as files: sets, catalogue, changes, terms. */
export function OpenDataPage({ data }: { readonly data: OpenDataPageData }): ReactNode {
  const { t, lang, number } = useI18n();
  return (
    <>
      <div className="page-head">
        <h1>{t('data.title')}</h1>
        <p className="lead">{t('data.lead')}</p>
      </div>
      {data.demo ? (
        <Note title={t('fictional')}>
          <p>{t('data.demo')}</p>
        </Note>
      ) : null}
      <section className="section" aria-labelledby="how">
        <h2 id="how">{t('data.how')}</h2>
        <Facts>
          <Fact term={t('data.catalogue')}>
            <a href="/api/public/catalogue.jsonld">DCAT-AP (JSON-LD)</a>
          </Fact>
          <Fact term={t('data.changes')}>
            <a href={`/api/public/changes.atom?lang=${lang}`}>Atom</a>
            {' · '}
            <a href={`/api/public/changes?since=${data.since}`}>JSON</a>
          </Fact>
          <Fact term={t('data.api')}>
            <a href="/api/openapi.json">OpenAPI 3.1</a>
          </Fact>
          <Fact term={t('data.limits')}>
            {t('data.limits.words', { rows: number(data.mostRows), files: number(data.filesPerMinute) })}
          </Fact>
        </Facts>
        <p>{t('data.unknown')}</p>
      </section>
      <section className="section" aria-labelledby="sets">
        <h2 id="sets">{t('data.sets')}</h2>
        {data.sets.map((set) => (
          <SetInList key={set.id} set={set} />
        ))}
      </section>
      <section className="section" aria-labelledby="others">
        <h2 id="others">{t('data.others')}</h2>
        <ul className="stack">
          {data.others.map((other) => (
            <li key={other.id}>
              <a href={other.url}>
                <Words of={other.title} />
              </a>
              <span className="cell-under small soft">
                <Words of={other.description} />
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function SetInList({ set }: { readonly set: OpenDataSet }): ReactNode {
  const { t } = useI18n();
  return (
    <article className="stack" aria-labelledby={`set-${set.id}`}>
      <h3 id={`set-${set.id}`}>
        <Words of={set.title} />
      </h3>
      <p>
        <Words of={set.description} />
      </p>
      <p>
        {set.files.map(({ form, url }) => (
          <span key={form}>
            <a href={url}>
              {form === 'geojson' ? 'GeoJSON' : form.toUpperCase()}
              <span className="hidden-visually">
                {' – '}
                <Words of={set.title} />
              </span>
            </a>
            {' · '}
          </span>
        ))}
        <a href={set.schemaUrl}>
          {t('data.schema')}
          <span className="hidden-visually">
            {' – '}
            <Words of={set.title} />
          </span>
        </a>
        <span className="cell-under small soft">
          {t('data.licence')} <a href={set.licenceUrl}>{set.licence}</a>
          {set.credit === null ? null : ` · ${set.credit}`}
        </span>
      </p>
      <details>
        <summary>
          {t('data.columns', { count: set.columns.length })}
          <span className="hidden-visually">
            {' – '}
            <Words of={set.title} />
          </span>
        </summary>
        <dl className="facts">
          {set.columns.map(({ name, means }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                <Words of={means} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </article>
  );
}
