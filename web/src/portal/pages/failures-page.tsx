import type { ReactNode } from 'react';
import { Deadlines } from '../../design/deadline.tsx';
import { OutcomeShape } from '../../design/outcome.tsx';
import { Provision } from '../../design/provision.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { FailureStep, FailuresData } from '../law/law-page-data.ts';
import { hrefFor } from '../routes.ts';
import { LawNav } from './law-parts.tsx';

const SHAPES = { stopped: 'refused', asked: 'needs-human', shown: 'allowed', outside: 'unknown' } as const;
const VERDICTS = ['stopped', 'asked', 'shown', 'outside'] as const;

/** Real failures of oversight, replayed as acts: what the rules would have stopped, shown, or could not reach. */
export function FailuresPage({ data }: { readonly data: FailuresData }): ReactNode {
  const { t, number } = useI18n();
  const steps = data.cases.flatMap((each) => each.steps);
  return (
    <>
      <div className="page-head">
        <h1>{t('failures.title')}</h1>
        <p className="lead">{t('failures.lead')}</p>
        <LawNav here="failures" />
      </div>
      <div className="section stack">
        <p>{t('failures.how')}</p>
        <ul className="bare">
          {VERDICTS.map((verdict) => (
            <li key={verdict}>
              <Verdict verdict={verdict} /> – {t(`failures.means.${verdict}`)} (
              {number(steps.filter((step) => step.verdict === verdict).length)})
            </li>
          ))}
        </ul>
        <ol className="bare">
          {data.cases.map((each) => (
            <li key={each.id}>
              <a href={`#${each.id.toLowerCase()}`}>
                {each.id} – <Words of={each.title} />
              </a>
            </li>
          ))}
        </ol>
      </div>
      {data.cases.map((each) => (
        <section key={each.id} className="section failure stack" aria-labelledby={each.id.toLowerCase()}>
          <h2 id={each.id.toLowerCase()}>
            {each.id} – <Words of={each.title} />
          </h2>
          <p>
            <Words of={each.what} />
          </p>
          <p className="source">
            {t('failures.source')} <Words of={each.source} />
          </p>
          {each.doubts.length === 0 ? null : (
            <ul className="doubts">
              {each.doubts.map((doubt) => (
                <li key={doubt.fr} className="unknown">
                  <span>
                    {t('failures.doubtful')} <Words of={doubt} />
                  </span>
                </li>
              ))}
            </ul>
          )}
          <ol className="failure-steps">
            {each.steps.map((step) => (
              <li key={step.title.fr}>
                <Step step={step} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Verdict({ verdict }: { readonly verdict: FailureStep['verdict'] }): ReactNode {
  const { t } = useI18n();
  return (
    <span className={`outcome outcome-${SHAPES[verdict]}`}>
      <OutcomeShape kind={SHAPES[verdict]} />
      <span>{t(`failures.${verdict}`)}</span>
    </span>
  );
}

function Step({ step }: { readonly step: FailureStep }): ReactNode {
  const { t, lang, words } = useI18n();
  return (
    <div className="stack-2">
      <h3>
        <Words of={step.title} />
      </h3>
      <p>
        <Verdict verdict={step.verdict} />
      </p>
      <ul>
        {step.because.map((because) => (
          <li key={because.fr}>
            <Words of={because} />
          </li>
        ))}
      </ul>
      {step.shown.length === 0 ? null : (
        <details>
          <summary>
            {t('failures.when')}
            <span className="hidden-visually"> – {words(step.title).text}</span>
          </summary>
          <Deadlines terms={step.shown} />
        </details>
      )}
      {step.provisions.length === 0 ? null : (
        <details>
          <summary>
            {t('failures.provisions')}
            <span className="hidden-visually"> – {words(step.title).text}</span>
          </summary>
          {step.provisions.map((provision) => (
            <Provision key={provision.id} provision={provision} />
          ))}
        </details>
      )}
      {step.question === null ? null : (
        <p className="small">
          <a href={hrefFor(lang, 'may-act', { id: step.question.act, query: step.question.query })}>
            {t('failures.question')}
            <span className="hidden-visually"> – {words(step.title).text}</span>
          </a>
        </p>
      )}
    </div>
  );
}
