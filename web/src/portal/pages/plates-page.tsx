import type { ReactNode } from 'react';
import { BodyName } from '../../design/body-name.tsx';
import { EmptyState, Fact, Facts, Note } from '../../design/facts.tsx';
import { Outcome } from '../../design/outcome.tsx';
import { ProvisionLink } from '../../design/provision.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { PlatesData, PublicDatabase, StatedTerm } from '../plates-data.ts';
import { hrefFor } from '../routes.ts';

/** Technical databases of number plates that exist: who answers for them, what for, and what became of the opinion. */
export function PlatesPage({ data }: { readonly data: PlatesData }): ReactNode {
  const { t, lang } = useI18n();
  return (
    <>
      <div className="page-head">
        <h1>{t('plates.title')}</h1>
        <p className="lead">{t('plates.lead')}</p>
      </div>
      <section className="section" aria-labelledby="databases">
        <h2 id="databases">{t('plates.count', { total: data.databases.length })}</h2>
        {data.databases.length === 0 ? (
          <EmptyState title={t('plates.empty')}>
            <p>{t('plates.empty.words')}</p>
          </EmptyState>
        ) : (
          data.databases.map((database, place) => <Database key={database.key} of={database} place={place} />)
        )}
      </section>
      <section className="section" aria-labelledby="limits">
        <h2 id="limits">{t('plates.limits')}</h2>
        <ul>
          <li>{t('plates.limits.closed')}</li>
          <li>{t('plates.limits.plates')}</li>
          <li>{t('plates.limits.term')}</li>
        </ul>
        <Note title={t('plates.publication')}>
          <p>{t('plates.publication.words')}</p>
        </Note>
        <p>
          <a href={hrefFor(lang, 'may-act', { id: 'create-technical-database' })}>{t('plates.may')}</a>
        </p>
      </section>
    </>
  );
}

function Database({ of, place }: { readonly of: PublicDatabase; readonly place: number }): ReactNode {
  const { t, lang } = useI18n();
  const id = `database-${place + 1}`;
  return (
    <article className="stack" aria-labelledby={id}>
      <h3 id={id}>
        <a href={hrefFor(lang, 'plate-database', { id: of.key })} lang={of.title.lang}>
          {of.title.text}
        </a>
      </h3>
      <p>
        <BodyName body={of.body} />
      </p>
      <DatabaseFacts of={of} />
      <p>
        <a href={hrefFor(lang, 'plate-database', { id: of.key })}>
          {t('plates.figures.link')}
          <span className="hidden-visually" lang={of.title.lang}>
            {' – '}
            {of.title.text}
          </span>
        </a>
      </p>
    </article>
  );
}

/** Who answers for a database, what for, and what became of the opinion. */
export function DatabaseFacts({ of }: { readonly of: PublicDatabase }): ReactNode {
  const { t, day, list } = useI18n();
  return (
    <Facts>
      <Fact term={t('plates.level')}>{t(`plates.level.${of.level}`)}</Fact>
      <Fact term={t('plates.controller')}>{list(of.controllers.map((office) => t(`plates.office.${office}`)))}</Fact>
      <Fact term={t('plates.createdOn')}>{day(of.createdOn)}</Fact>
      <Fact term={t('plates.purposes')}>
        <ul>
          {of.purposes.map((purpose) => (
            <li key={purpose.text.text}>
              <span lang={purpose.text.lang}>{purpose.text.text}</span>{' '}
              <span className="small soft">
                ({t(`plates.branch.${purpose.branch}`)}
                {purpose.provision === null ? null : (
                  <>
                    {', '}
                    <ProvisionLink provision={purpose.provision} />
                  </>
                )}
                )
              </span>
            </li>
          ))}
        </ul>
      </Fact>
      <Fact term={t('plates.classes')}>{list(of.dataClasses.map((one) => t(`plates.class.${one}`)))}</Fact>
      <Fact term={t('plates.retention')}>
        <Term of={of.retention} />
      </Fact>
      <Fact term={t('plates.journalRetention')}>
        <Term of={of.journalRetention} />
      </Fact>
      <Fact term={t('plates.opinion')}>
        <Opinion of={of} />
      </Fact>
      <Fact term={t('plates.cameras')}>{t('plates.cameras.count', { count: of.cameras })}</Fact>
    </Facts>
  );
}

function Opinion({ of }: { readonly of: PublicDatabase }): ReactNode {
  const { t, day } = useI18n();
  const asked = t('plates.opinion.asked', { day: day(of.requestReceivedOn) });
  const { opinion, escalated } = of;
  return (
    <>
      <p>{asked}</p>
      {opinion === null ? (
        <p>
          <Outcome kind="overdue">{t('plates.opinion.none')}</Outcome> {t('plates.opinion.none.words')}
        </p>
      ) : (
        <>
          <p>
            {t('plates.opinion.given', { day: day(opinion.givenOn) })}
            {opinion.isLate ? (
              <>
                {' '}
                <Outcome kind="overdue">{t('plates.opinion.late')}</Outcome>
              </>
            ) : null}
          </p>
          <p>
            {t('plates.recommendations', { count: opinion.recommendations })}
            {opinion.recommendations === 0
              ? null
              : ` ${t('plates.recommendations.became', { followed: opinion.followed, refused: opinion.notFollowed })}`}
          </p>
        </>
      )}
      {escalated !== null ? (
        <p>
          {t('plates.escalated', { day: day(escalated.on) })} <Words of={escalated.to} />
        </p>
      ) : opinion !== null && opinion.notFollowed > 0 ? (
        <p>
          <Outcome kind="overdue">{t('plates.notEscalated')}</Outcome>
        </p>
      ) : null}
    </>
  );
}

function Term({ of }: { readonly of: StatedTerm }): ReactNode {
  const { t } = useI18n();
  return t(`plates.term.${of.unit}`, { count: of.amount });
}
