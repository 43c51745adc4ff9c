import type { UseRequestView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { RequestFile } from '../request-file.tsx';
import { scopeOf } from './scope-of.ts';

/** A request beside the form that enters the decision on it. */
export function Page(): ReactNode {
  const id = useParam('id');
  const file = useApi<{ item: UseRequestView }>(`/api/authorisation/requests/${encodeURIComponent(id)}`);
  return (
    <Loaded of={file} isPage>
      {({ item }) => <Decide item={item} />}
    </Loaded>
  );
}

function Decide({ item }: { readonly item: UseRequestView }): ReactNode {
  const t = useDeskWords();
  const isCouncil = useFunctionKey() === 'municipal-secretary';
  // As it was when the page opened: the form that enters the decision stays, with its receipt, once it has.
  const [isOpen] = useState(item.decision === null);
  return (
    <>
      <PageHead title={item.title}>
        <p className="soft">{item.reference}</p>
      </PageHead>
      <div className={isOpen ? 'side-by-side' : 'stack'}>
        <section className="stack">
          <h2>{t('decide.request')}</h2>
          <RequestFile item={item} />
        </section>
        {!isOpen ? null : (
          <section className="stack">
            <h2>{isCouncil ? t('decide.council') : t('decide.minister')}</h2>
            <p className="soft">{isCouncil ? t('decide.councilWhy') : t('decide.ministerWhy')}</p>
            <ActForm
              type="authorisation/decide-request"
              fixed={{ requestId: item.id }}
              initial={{ scope: scopeOf(item.content), ...(isCouncil ? { sitting: { vote: {} } } : {}) }}
              hide={isCouncil ? ['placeId', 'ids'] : ['placeId', 'ids', 'sitting']}
              sections={[
                { title: t('decision'), names: ['outcome', 'decidedAt', 'sitting', 'extractDigest'] },
                { title: t('decide.part.conditions'), names: ['conditions', 'reasons'] },
              ]}
              submit={t('decide.enter')}
              next={({ result }) =>
                typeof result.authorisationId === 'string' ? (
                  <>
                    <Link className="button" to={`/notices/authorisations/${result.authorisationId}`}>
                      {t('decide.notify')}
                    </Link>
                    <Link className="button button-quiet" to={`/notices/publish/${result.authorisationId}`}>
                      {t('decide.publish')}
                    </Link>
                  </>
                ) : null
              }
            />
          </section>
        )}
      </div>
    </>
  );
}
