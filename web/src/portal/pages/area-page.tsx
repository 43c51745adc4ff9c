import type { ReactNode } from 'react';
import { BodyName } from '../../design/body-name.tsx';
import { EmptyState, Fact, Facts, Note } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import { type AreaData, areaQuestions } from '../areas-data.ts';
import { hrefFor } from '../routes.ts';
import { AuthorisationsOf, ElementMark, NumberLine, PlatesOf, RequestList } from './area-parts.tsx';
import { CameraTable } from './cameras-page.tsx';

/** One zone or municipality: the questions that people asked, answered from what is published, and what is missing. */
export function AreaPage({ data }: { readonly data: AreaData }): ReactNode {
  const { t, lang, words } = useI18n();
  const { area } = data;
  return (
    <>
      <div className="page-head">
        <h1>
          <Words of={area.name} />
        </h1>
        <p className="lead">{t('area.lead')}</p>
      </div>
      {area.isInvented ? (
        <Note title={t('fictional')}>
          <p>{t('area.invented')}</p>
        </Note>
      ) : null}
      <Facts>
        {area.zone === null ? (
          <Fact term={t('areas.municipalities')}>
            <ul className="bare">
              {area.municipalities.map((one) => (
                <li key={one.nis}>
                  <a href={hrefFor(lang, 'area', { id: one.nis })}>
                    <BodyName body={one} />
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        ) : (
          <Fact term={t('home.col.zone')}>
            <a href={hrefFor(lang, 'area', { id: area.zone.id })}>
              <BodyName body={area.zone} />
            </a>
          </Fact>
        )}
        {area.score === null ? null : (
          <Fact term={t('areas.score')}>
            {t('areas.score.points', area.score)} · <a href={data.jsonUrl}>JSON</a>
          </Fact>
        )}
      </Facts>
      <section className="section" aria-labelledby="plates">
        <h2 id="plates">{t('area.plates')}</h2>
        <PlatesOf area={area} />
        <p>
          <a
            href={hrefFor(lang, 'cameras', {
              query: area.level === 'zone' ? { zone: area.id } : { municipality: area.id },
            })}
          >
            {t('area.plates.list')}
          </a>
        </p>
        <h3>{t('area.plates.who')}</h3>
        <AuthorisationsOf authorisations={area.authorisations.filter(({ plates }) => plates !== 'no')} />
        <h3>{t('area.plates.unknown')}</h3>
        <ul>
          {area.plates.unknown === 0 ? null : <li>{t('areas.plates.unknown', { count: area.plates.unknown })}</li>}
          {area.plates.yes + area.plates.no + area.plates.unknown === 0 ? <li>{t('areas.plates.nothing')}</li> : null}
          <li>{t('area.plates.unpublished')}</li>
        </ul>
      </section>
      {area.isInvented ? (
        <section className="section" aria-labelledby="authorisations">
          <h2 id="authorisations">{t('nav.authorisations')}</h2>
          <AuthorisationsOf authorisations={area.authorisations} />
        </section>
      ) : (
        <Questions data={data} />
      )}
      <Numbers data={data} />
      <section className="section" aria-labelledby="places">
        <h2 id="places">{t('area.places')}</h2>
        {data.places.length === 0 ? (
          <EmptyState title={t('area.places.none')}>
            <p>{t('area.places.none.words')}</p>
          </EmptyState>
        ) : (
          <>
            <p>{t('area.places.words', { shown: data.places.length, total: data.placesTotal })}</p>
            <CameraTable cameras={data.places} caption={`${t('area.places')} – ${words(area.name).text}`} />
          </>
        )}
      </section>
      {data.requests.length === 0 ? null : (
        <section className="section" aria-labelledby="requests">
          <h2 id="requests">{t('area.requests')}</h2>
          <RequestList requests={data.requests} />
        </section>
      )}
    </>
  );
}

/** Question by question: what is published, and what is missing. */
function Questions({ data }: { readonly data: AreaData }): ReactNode {
  const { t, lang } = useI18n();
  const { area } = data;
  return (
    <section className="section" aria-labelledby="questions">
      <h2 id="questions">{t('area.questions')}</h2>
      <p>{t('area.questions.words')}</p>
      {areaQuestions.map((question) => (
        <article key={question} className="stack-2" aria-labelledby={`q-${question}`}>
          <h3 id={`q-${question}`}>{t(`areas.question.${question}`)}</h3>
          <ul className="bare">
            {data.elements
              .filter((one) => one.question === question)
              .map((one) => (
                <li key={one.element}>
                  <ElementMark isMet={one.isMet} /> {t(`areas.element.${one.element}`)}
                  {one.of > 1 ? (
                    <span className="small soft"> {t('areas.rows', { rows: one.rows, of: one.of })}</span>
                  ) : null}
                </li>
              ))}
          </ul>
          {question === 'authorisations' ? <AuthorisationsOf authorisations={area.authorisations} /> : null}
        </article>
      ))}
      {area.missing.length === 0 ? null : (
        <p className="actions">
          <a className="button" href={hrefFor(lang, 'area-letter', { id: area.id, query: { language: 'fr' } })}>
            {t('area.letter.fr')}
          </a>
          <a
            className="button button-quiet"
            href={hrefFor(lang, 'area-letter', { id: area.id, query: { language: 'nl' } })}
          >
            {t('area.letter.nl')}
          </a>
        </p>
      )}
      <p className="small soft">{t('areas.score.words')}</p>
    </section>
  );
}

function Numbers({ data }: { readonly data: AreaData }): ReactNode {
  const { t } = useI18n();
  return (
    <section className="section" aria-labelledby="numbers">
      <h2 id="numbers">{t('area.numbers')}</h2>
      {data.numbers.length === 0 ? (
        <p className="unknown">{t('area.numbers.none')}</p>
      ) : (
        <>
          <p>{t('area.numbers.words')}</p>
          <ul className="stack">
            {data.numbers.map((number) => (
              <li key={number.id}>
                <NumberLine number={number} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
