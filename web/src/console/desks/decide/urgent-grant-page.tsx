import type { UrgentGrantView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { Fact, Facts } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { Shown } from '../../act/shown.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { StateWord } from '../state-word.tsx';
import { urgentSteps } from './urgent-steps.ts';

/** An urgent oral authorisation, with the step that the function one acts in may take now. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { instant } = useI18n();
  const id = useParam('id');
  const functionKey = useFunctionKey() ?? '';
  const file = useApi<{ item: UrgentGrantView }>(`/api/authorisation/urgent-grants/${encodeURIComponent(id)}`);
  return (
    <Loaded of={file} isPage>
      {({ item }) => (
        <>
          <PageHead title={item.reference}>
            <p className="soft">{t('urgent.why')}</p>
          </PageHead>
          <Facts>
            <Fact term={t('state')}>
              <StateWord of="urgent" state={item.state} />
            </Fact>
            <Fact term={t('askedAt')}>{instant(item.requestedAt)}</Fact>
            <Fact term={t('urgent.reasons')}>
              <Shown value={item.urgencyReasons} />
            </Fact>
            <Fact term={t('urgent.words')}>
              <Shown value={item.words} />
            </Fact>
            <Fact term={t('urgent.sitting')}>
              <Shown value={item.firstSittingOn} />
            </Fact>
            <Fact term={t('content')}>
              <Shown value={item.content} hide={['ids', 'placeId']} />
            </Fact>
          </Facts>
          {urgentSteps(functionKey, item.state).map((type) => (
            <section className="stack" key={type}>
              <h2>{t(`urgent.${type}`)}</h2>
              <ActForm
                type={type}
                fixed={{ urgentGrantId: item.id }}
                hide={functionKey.startsWith('minister') ? ['sitting'] : []}
                submit={t(`urgent.${type}`)}
              />
            </section>
          ))}
        </>
      )}
    </Loaded>
  );
}
