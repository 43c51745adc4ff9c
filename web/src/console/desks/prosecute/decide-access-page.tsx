import type { AccessRequestSummary } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { Shown } from '../../act/shown.tsx';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded, NotForYou } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';

/** A request for access beside the decision on it: written, reasoned, for these intervals and no others. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const id = useParam('id');
  const found = useApi<{ items: readonly AccessRequestSummary[] }>('/api/access-requests?limit=100');
  return (
    <>
      <PageHead title={t('prosecute.decide')}>
        <p className="soft">{t('prosecute.decideWhy')}</p>
      </PageHead>
      <Loaded of={found}>
        {({ items }) => {
          const request = items.find((one) => one.requestId === id);
          if (request === undefined) return <NotForYou />;
          const { items: covers, branch, missionReference, operationalReasons, concreteReason, requestedAt } = request;
          return (
            <div className="side-by-side">
              <section className="stack">
                <h2>{t('prosecute.asked')}</h2>
                <Shown
                  value={{ requestedAt, branch, missionReference, operationalReasons, concreteReason, items: covers }}
                />
              </section>
              <section className="stack">
                <h2>{t('decision')}</h2>
                {request.state === 'decided' ? (
                  <p className="note">{t('prosecute.done')}</p>
                ) : (
                  <ActForm
                    type="vault/decide-access"
                    fixed={{ requestId: request.requestId }}
                    initial={{ branch, covers }}
                    depositAt="nowhere"
                    sections={[
                      { title: t('decision'), names: ['outcome', 'branch', 'reasons', 'documentDigest', 'covers'] },
                    ]}
                    submit={t('prosecute.decide')}
                  />
                )}
              </section>
            </div>
          );
        }}
      </Loaded>
    </>
  );
}
