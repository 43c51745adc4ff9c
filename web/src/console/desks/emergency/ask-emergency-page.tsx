import type { AccessRequestSummary } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useEmergencyTexts } from './emergency-texts.ts';
import { QuorumState } from './quorum-state.tsx';

/** The first person asks: for intervals that a prosecutor's decision covers already. */
export function Page(): ReactNode {
  const t = useEmergencyTexts();
  const words = useDeskWords();
  const { instant } = useI18n();
  const found = useApi<{ items: readonly AccessRequestSummary[] }>('/api/access-requests?limit=100');
  return (
    <>
      <PageHead title={t('ask')}>
        <p className="soft">{t('ask.why')}</p>
      </PageHead>
      <QuorumState />
      <Loaded of={found}>
        {({ items }) => {
          const granted = items.flatMap((one) =>
            one.outcome === 'granted' && one.decisionId !== null ? [{ ...one, decisionId: one.decisionId }] : [],
          );
          const [latest] = granted;
          const asked = latest?.items.map((item) => ({ ...item, decisionId: latest.decisionId }));
          const decisionId = granted.map((one) => ({
            value: one.decisionId,
            label: words('look.decisionOf', { at: instant(one.requestedAt) }),
          }));
          return (
            <ActForm
              type="vault/request-emergency-opening"
              initial={
                latest === undefined || asked === undefined
                  ? {}
                  : {
                      items: asked.slice(0, 10),
                      branch: latest.branch,
                      missionReference: latest.missionReference ?? undefined,
                      operationalReasons: latest.operationalReasons ?? undefined,
                      concreteReason: latest.concreteReason ?? undefined,
                    }
              }
              picks={decisionId.length === 0 ? {} : { decisionId }}
              sections={[
                { title: t('ask.what'), names: ['items'] },
                {
                  title: t('ask.reasons'),
                  names: ['urgency', 'branch', 'missionReference', 'operationalReasons', 'concreteReason'],
                },
              ]}
              submit={t('ask')}
              next={({ result }) =>
                typeof result.emergencyId === 'string' ? (
                  <Link className="button" to={`/emergency/${result.emergencyId}`}>
                    {t('title')}
                  </Link>
                ) : null
              }
            />
          );
        }}
      </Loaded>
    </>
  );
}
