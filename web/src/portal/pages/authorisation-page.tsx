import type { ReactNode } from 'react';
import { BodyName, FictionalTag } from '../../design/body-name.tsx';
import { Deadlines } from '../../design/deadline.tsx';
import { Fact, Facts } from '../../design/facts.tsx';
import { History } from '../../design/history.tsx';
import { Unknown } from '../../design/outcome.tsx';
import { Provision, ProvisionLink } from '../../design/provision.tsx';
import { SourceLine } from '../../design/source-note.tsx';
import { WithheldPassage } from '../../design/withheld.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { AuthorisationData, Passage } from '../portal-data.ts';
import { AuthorisationStateMark, ScopeWords } from './authorisations-page.tsx';
import { CameraTable } from './cameras-page.tsx';

/** One decision: who decided what, on whose request, in which words; withheld passages stay visible as slats. */
export function AuthorisationPage({ data }: { readonly data: AuthorisationData }): ReactNode {
  const { t } = useI18n();
  const { authorisation } = data;
  return (
    <>
      <div className="page-head">
        <h1>
          <Words of={authorisation.title} />
        </h1>
        <p className="lead">
          <AuthorisationStateMark state={authorisation.state} /> {authorisation.fictional ? <FictionalTag /> : null}
        </p>
      </div>
      <section className="section" aria-labelledby="decision">
        <h2 id="decision">{t('authorisation.decision')}</h2>
        <DecisionFacts data={data} />
      </section>
      {data.history.length === 0 ? null : (
        <section className="section" aria-labelledby="history">
          <h2 id="history">{t('authorisation.history')}</h2>
          <History events={data.history} />
        </section>
      )}
      <section className="section" aria-labelledby="text">
        <h2 id="text">{t('authorisation.passages')}</h2>
        {data.passages.length === 0 ? <p>{t('authorisation.passages.empty')}</p> : null}
        {data.passages.map((passage, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: passages have no id; their order is the document's.
          <PassageView key={index} passage={passage} />
        ))}
      </section>
      {data.conditions.length === 0 ? null : (
        <section className="section" aria-labelledby="conditions">
          <h2 id="conditions">{t('authorisation.conditions')}</h2>
          <ul>
            {data.conditions.map((condition) => (
              <li key={condition.text} lang={condition.lang}>
                {condition.text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {data.terms.length === 0 ? null : (
        <section className="section" aria-labelledby="terms">
          <h2 id="terms">{t('authorisation.terms')}</h2>
          <Deadlines terms={data.terms} />
        </section>
      )}
      {data.cameras.length === 0 ? null : (
        <section className="section" aria-labelledby="covered">
          <h2 id="covered">{t('authorisation.cameras')}</h2>
          <CameraTable cameras={data.cameras} caption={t('authorisation.cameras')} />
        </section>
      )}
      {data.provisions.length === 0 ? null : (
        <section className="section" aria-labelledby="provisions">
          <h2 id="provisions">{t('authorisation.provisions')}</h2>
          {data.provisions.map((provision) => (
            <Provision key={provision.id} provision={provision} />
          ))}
        </section>
      )}
    </>
  );
}

function DecisionFacts({ data }: { readonly data: AuthorisationData }): ReactNode {
  const { t, day, list } = useI18n();
  const { authorisation } = data;
  return (
    <Facts>
      <Fact term={t('authorisation.authority')}>
        <BodyName body={authorisation.authority} />
      </Fact>
      <Fact term={t('authorisation.decidedOn')}>
        {authorisation.decidedOn === null ? (
          <Unknown />
        ) : (
          <time dateTime={authorisation.decidedOn}>{day(authorisation.decidedOn)}</time>
        )}
      </Fact>
      <Fact term={t('authorisation.requester')}>
        <BodyName body={authorisation.requester} />
      </Fact>
      <Fact term={t('authorisations.col.scope')}>
        <ScopeWords of={authorisation} />
      </Fact>
      <Fact term={t('authorisation.kinds')}>
        {authorisation.kinds.length === 0 ? <Unknown /> : list(authorisation.kinds.map((kind) => t(`kind.${kind}`)))}
        {authorisation.anpr === 'yes' ? ' (ANPR)' : ''}
      </Fact>
      <Fact term={t('authorisation.purposes')}>
        {authorisation.purposes.length === 0 ? (
          <Unknown />
        ) : (
          <ul>
            {authorisation.purposes.map((purpose) => (
              <li key={purpose.fr}>
                <Words of={purpose} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
      {data.sitting === null ? null : (
        <Fact term={t('authorisation.sitting')}>
          {day(data.sitting.heldOn)}
          {data.sitting.agendaItem === null
            ? null
            : `, ${t('authorisation.sitting.item', { item: data.sitting.agendaItem })}`}
          {data.sitting.vote === null ? null : (
            <span className="cell-under">
              {t('authorisation.vote')} – {data.sitting.vote}
            </span>
          )}
        </Fact>
      )}
      <Fact term={t('authorisation.extract')}>
        {data.extract === null ? (
          t('authorisation.extract.none')
        ) : (
          <>
            {data.extract.url === null ? null : <a href={data.extract.url}>{t('authorisation.extract.get')}</a>}
            <span className="cell-under small">
              {t('authorisation.sha256')} <span className="mono breakable">{data.extract.sha256}</span>
            </span>
          </>
        )}
      </Fact>
      {data.source === null ? null : (
        <Fact term={t('camera.source')}>
          <SourceLine source={data.source} />
        </Fact>
      )}
    </Facts>
  );
}

function PassageView({ passage }: { readonly passage: Passage }): ReactNode {
  const { t } = useI18n();
  return (
    <div className="stack-2">
      {passage.heading === null ? null : (
        <h3>
          <Words of={passage.heading} />
        </h3>
      )}
      {passage.state === 'public' ? (
        <p className="law-text" lang={passage.text.lang}>
          {passage.text.text}
        </p>
      ) : (
        <WithheldPassage because={passage.because}>
          <p className="small">
            {t('withheld.by')} <BodyName body={passage.by} />
            {passage.provision === null ? null : (
              <>
                {' – '}
                <ProvisionLink provision={passage.provision} />
              </>
            )}
          </p>
        </WithheldPassage>
      )}
    </div>
  );
}
