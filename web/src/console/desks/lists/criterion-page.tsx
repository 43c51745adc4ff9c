import type { CriterionView } from '@clairevoie/contract';
import { type ReactNode, useState } from 'react';
import { Fact, Facts } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { Shown } from '../../act/shown.tsx';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { Findings } from './findings.tsx';
import { useListsTexts } from './lists-texts.ts';
import { YieldOf } from './yield-of.tsx';

const steps = ['estimate-criterion', 'decide-criterion', 'authorise-criterion', 'end-criterion'] as const;
const countEveryMs = 3_000;

/** One criterion: in words, what the check found, what was counted, and the steps that wait for one's function. */
export function Page(): ReactNode {
  const id = useParam('id');
  const file = useApi<{ readonly item: CriterionView }>(`/api/anpr/criteria/${encodeURIComponent(id)}`, {
    // The count is the schedule's: it is there a moment after it was asked for.
    refetchEvery: countEveryMs,
    refetchWhile: ({ item }) => item.estimateAskedAt !== null && item.estimate === null,
  });
  return (
    <Loaded of={file} isPage>
      {({ item }) => <File key={item.id} of={item} />}
    </Loaded>
  );
}

function File({ of }: { readonly of: CriterionView }): ReactNode {
  const t = useListsTexts();
  const { lang } = useLanguage();
  const [acts, setActs] = useState(of.nextActs);
  return (
    <>
      <PageHead title={of.title} isAsWritten>
        <p>
          <span className="tag">{of.stateName[lang]}</span> <span className="soft">{of.reference}</span>
        </p>
      </PageHead>
      <section className="stack">
        <h2>{t('inWords')}</h2>
        <p className="pre-line">{of.explanation[lang]}</p>
        <h3>{t('findings')}</h3>
        <Findings of={of.findings} />
        <details className="form-section">
          <summary>{t('criterionText')}</summary>
          <pre className="mono small breakable">{JSON.stringify(of.criterion, null, 2)}</pre>
        </details>
      </section>
      <Counted of={of} />
      <section className="stack">
        <h2>{t('frame')}</h2>
        <Shown
          value={{
            branch: of.branch,
            mode: of.mode,
            purpose: of.purpose,
            mayBeDone: of.mayBeDone,
            instruction: of.instruction,
            ...(of.opinion === null ? {} : { opinion: of.opinion }),
            ...(of.decidedAt === null ? {} : { decidedAt: of.decidedAt }),
            ...(of.authorisedAt === null ? {} : { authorisedAt: of.authorisedAt }),
            ...(of.expiresAt === null ? {} : { expiresAt: of.expiresAt }),
          }}
        />
      </section>
      <Steps key={acts.join(' ')} of={of} acts={acts} onNext={() => setActs(of.nextActs)} />
    </>
  );
}

function Counted({ of }: { readonly of: CriterionView }): ReactNode {
  const t = useListsTexts();
  const { number, instant } = useI18n();
  const { estimate } = of;
  return (
    <section className="stack">
      <h2>{t('counted')}</h2>
      <Facts>
        <Fact term={t('expected')}>
          {estimate === null
            ? t(of.estimateAskedAt === null ? 'count.notAsked' : 'count.underWay')
            : estimate.vehicles === null
              ? t('count.cannotTell')
              : estimate.isAtLeast
                ? t('atLeast', { vehicles: number(estimate.vehicles) })
                : number(estimate.vehicles)}
        </Fact>
        <Fact term={t('fewest')}>{number(of.fewestVehicles)}</Fact>
        {estimate === null ? null : (
          <Fact term={t('countedOn')}>
            {t('count.reads', {
              reads: number(estimate.reads),
              from: instant(estimate.from),
              to: instant(estimate.to),
            })}
          </Fact>
        )}
        <Fact term={t('yield')}>
          <YieldOf of={of.yield} />
        </Fact>
      </Facts>
    </section>
  );
}

function Steps({
  of,
  acts,
  onNext,
}: {
  readonly of: CriterionView;
  readonly acts: readonly string[];
  readonly onNext: () => void;
}): ReactNode {
  const t = useListsTexts();
  const open = steps.filter((step) => acts.includes(`anpr/${step}`));
  const asksAim = of.findings.some(({ code }) => code === 'describes-one-vehicle' || code === 'result-not-estimated');
  const asksProxy = of.findings.some(({ code }) =>
    ['origin-by-plate', 'speaks-of-sensitive-matters', 'near-a-protected-place'].includes(code),
  );
  return (
    <section className="stack no-print" aria-label={t('next')}>
      <h2>{t('next')}</h2>
      {open.length === 0 ? <p className="soft">{t('next.none')}</p> : null}
      {open.map((step) => (
        <details key={step} className="form-section" open={step !== 'end-criterion'}>
          <summary>{t(`act.${step}`)}</summary>
          <p className="soft">{t(`why.${step}`)}</p>
          <ActForm
            type={`anpr/${step}`}
            fixed={
              step === 'decide-criterion' || step === 'authorise-criterion'
                ? { criterionId: of.id, digest: of.digest }
                : { criterionId: of.id }
            }
            initial={step === 'end-criterion' ? { ground: 'requester' } : {}}
            hide={
              step === 'decide-criterion'
                ? [...(asksAim ? [] : ['aimsAtIndividual']), ...(asksProxy ? [] : ['proxyReview'])]
                : []
            }
            submit={t(`act.${step}`)}
            next={() => (
              <button type="button" className="button" onClick={onNext}>
                {t('goOn')}
              </button>
            )}
          />
        </details>
      ))}
    </section>
  );
}
