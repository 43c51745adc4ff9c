import type { WaitingItem } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../design/facts.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useApi } from '../../api/use-api.ts';
import { consoleTexts, useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { en, fr, nl } from './waiting-texts.ts';

const useText = consoleTexts({ fr, nl, en });

/** A task that no other act closes: done when somebody says so. */
export function Page(): ReactNode {
  const t = useText();
  const { lang } = useLanguage();
  const id = useParam('id');
  const waiting = useApi<{ items: readonly WaitingItem[] }>('/api/waiting');
  return (
    <>
      <PageHead title={t('task.done')}>
        <p className="soft">{t('task.why')}</p>
      </PageHead>
      <Loaded of={waiting}>
        {({ items }) => {
          const task = items.find((one) => one.room === 'authorisation' && one.id === id);
          return (
            <>
              {task === undefined ? <EmptyState title={t('none')} /> : <p className="lead">{task.text[lang]}</p>}
              <ActForm type="authorisation/complete-task" fixed={{ taskId: id }} submit={t('task.done')} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
