import type { CorrelationView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { AsWritten } from '../../../design/as-written.tsx';
import { Fact, Facts } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { Shown } from '../../act/shown.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { AskReadEmergency } from '../emergency/ask-read-emergency.tsx';
import { hitHandlers } from '../hits/who-works.ts';
import { OpenSteps } from '../open-steps.tsx';
import { useListsTexts } from './lists-texts.ts';

const steps = ['decide-correlation', 'run-correlation', 'stop-correlation'] as const;
const lookEveryMs = 3_000;

/** One correlation afterwards: what is compared, why, how far it is, and the steps open to one's function. */
export function Page(): ReactNode {
  const id = useParam('id');
  const file = useApi<{ readonly item: CorrelationView }>(`/api/anpr/correlations/${encodeURIComponent(id)}`, {
    refetchEvery: lookEveryMs,
    refetchWhile: ({ item }) => item.state === 'running',
  });
  return (
    <Loaded of={file} isPage>
      {({ item }) => <File key={item.id} of={item} />}
    </Loaded>
  );
}

function File({ of }: { readonly of: CorrelationView }): ReactNode {
  const t = useListsTexts();
  const { instant, number } = useI18n();
  const functionKey = useFunctionKey() ?? '';
  const [acts, setActs] = useState(of.nextActs);
  const count = (value: number | null): string => (value === null ? '–' : number(value));
  return (
    <>
      <PageHead title={t('correlationWith', { title: of.of.title })}>
        <p>
          <span className="tag">{t(`run.${of.state}`)}</span> <span className="soft">{of.of.reference}</span>
        </p>
      </PageHead>
      <section className="stack">
        <h2>{t('interval')}</h2>
        <Facts>
          <Fact term={t('comparedWith')}>
            <Link to={of.of.kind === 'list' ? `/lists/${of.of.id}` : `/lists/criteria/${of.of.id}`}>
              <AsWritten>{of.of.title}</AsWritten>
            </Link>
          </Fact>
          <Fact term={t('from')}>{instant(of.from)}</Fact>
          <Fact term={t('until')}>{instant(of.to)}</Fact>
          <Fact term={t('run.reads')}>{count(of.reads)}</Fact>
          <Fact term={t('run.hits')}>{count(of.hits)}</Fact>
          <Fact term={t('run.candidates')}>{count(of.candidates)}</Fact>
        </Facts>
        {of.state === 'running' ? (
          <p role="status">{t(of.waitsForWitnesses ? 'run.waitsForWitnesses' : 'run.underWay')}</p>
        ) : null}
        {(of.hits ?? 0) + (of.candidates ?? 0) > 0 && hitHandlers.includes(functionKey) ? (
          <p>
            <Link to={`/hits/correlations/${of.id}`}>{t('run.toHits')}</Link>
          </p>
        ) : null}
      </section>
      <section className="stack">
        <h2>{t('missionAndReasons')}</h2>
        <p>
          <AsWritten>{of.concreteReason}</AsWritten>
        </p>
        <Shown
          value={{
            branch: of.branch,
            missionReference: of.missionReference,
            ...(of.offence === null ? {} : { offence: of.offence }),
            askedAt: of.askedAt,
            ...(of.decidedAt === null ? {} : { decidedAt: of.decidedAt }),
            ...(of.runAt === null ? {} : { runAt: of.runAt }),
            ...(of.decisionReasons === null ? {} : { reasons: of.decisionReasons }),
            ...(of.endedAt === null ? {} : { endedAt: of.endedAt }),
            ...(of.endReasons === null ? {} : { endReasons: of.endReasons }),
          }}
        />
      </section>
      <OpenSteps
        title={t('next')}
        none={t('run.next.none')}
        open={steps.filter((step) => acts.includes(`anpr/${step}`))}
        folded="stop-correlation"
        nameOf={(step) => t(`act.${step}`)}
        formOf={(step) => (
          <>
            <p className="soft">{t(`why.${step}`)}</p>
            <ActForm
              key={acts.join(' ')}
              type={`anpr/${step}`}
              fixed={{ correlationId: of.id }}
              submit={t(`act.${step}`)}
              next={() => (
                <button type="button" className="button" onClick={() => setActs(of.nextActs)}>
                  {t('goOn')}
                </button>
              )}
            />
          </>
        )}
      />
      {of.isPastMonth && (acts.includes('anpr/run-correlation') || (of.waitsForWitnesses && of.isByViewer)) ? (
        <AskReadEmergency subject={{ kind: 'correlation', id: of.id }} />
      ) : null}
    </>
  );
}
