import type { ReactNode } from 'react';
import { BodyName } from '../../design/body-name.tsx';
import { EmptyState, Fact, Facts } from '../../design/facts.tsx';
import { Outcome } from '../../design/outcome.tsx';
import { ProvisionLink } from '../../design/provision.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { TourData } from '../portal-data.ts';
import { hrefFor } from '../routes.ts';

/** The main job step by step, read only, each step with its receipt. */
export function TourPage({ data }: { readonly data: TourData }): ReactNode {
  const { t, day } = useI18n();
  return (
    <>
      <div className="page-head">
        <h1>{t('tour.title')}</h1>
        <p className="lead">{t('tour.lead')}</p>
        {data.ranOn === null ? null : <p className="soft">{t('tour.ranOn', { day: day(data.ranOn) })}</p>}
      </div>
      {data.ranOn === null ? (
        <div className="section">
          <EmptyState title={t('tour.notRun')}>
            <p>{t(data.demo ? 'tour.notRun.words' : 'tour.notRun.real')}</p>
          </EmptyState>
        </div>
      ) : null}
      <ol className="steps section">
        {data.steps.map((step, index) => (
          <TourStep key={step.id} step={step} n={index + 1} />
        ))}
      </ol>
    </>
  );
}

function TourStep({ step, n }: { readonly step: TourData['steps'][number]; readonly n: number }): ReactNode {
  const { t, lang, instant, words } = useI18n();
  return (
    <li className="step stack">
      <h2>
        <span className="step-number">{t('tour.step', { n })}</span> <Words of={step.title} />
      </h2>
      <p>
        <Words of={step.story} />
      </p>
      <Facts>
        <Fact term={t('tour.by')}>
          <Words of={step.actor} />
          {step.organisation === null ? null : (
            <>
              {' – '}
              <BodyName body={step.organisation} />
            </>
          )}
        </Fact>
        {step.legalAt === null ? null : (
          <Fact term={t('tour.at')}>
            {instant(step.legalAt)} ({t('brusselsTime')})
          </Fact>
        )}
        <Fact term={t('tour.expected')}>
          <Outcome kind={step.expected} />
        </Fact>
        <Fact term={t('tour.got')}>
          {step.outcome === null ? (
            <span className="soft">{step.isInternal ? t('tour.internal') : t('tour.pending')}</span>
          ) : (
            <Outcome kind={step.outcome} />
          )}
          {step.outcome !== null && step.outcome !== step.expected ? (
            <strong className="cell-under">{t('tour.different')}</strong>
          ) : null}
        </Fact>
        {step.provisions.length === 0 ? null : (
          <Fact term={t('tour.law')}>
            <ul className="bare">
              {step.provisions.map((provision) => (
                <li key={provision.id}>
                  <ProvisionLink provision={provision} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </Facts>
      {step.receiptId === null ? null : (
        <p>
          <a href={hrefFor(lang, 'receipt', { id: step.receiptId })}>
            {t('tour.receipt')}
            <span className="hidden-visually"> – {words(step.title).text}</span>
          </a>
        </p>
      )}
    </li>
  );
}
