import type { ReactNode } from 'react';
import { EmptyState } from '../../../design/facts.tsx';
import { Shown } from '../../act/shown.tsx';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { RegisterActs, RegisterTabs } from './register-tabs.tsx';

/** The own service's register of uses, for those who manage it; everybody else consults by an act. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const found = useApi<{ entries: readonly { readonly id?: string }[] }>('/api/registry/use-entries');
  return (
    <>
      <PageHead
        title={t('register.uses')}
        actions={<RegisterActs of={['register-use', 'end-use-entry', 'register-fixed-camera', 'enter-bodycam']} />}
      >
        <p className="soft">{t('register.usesWhy')}</p>
      </PageHead>
      <RegisterTabs />
      <Loaded
        of={found}
        isEmpty={({ entries }) => entries.length === 0}
        empty={<EmptyState title={t('register.noUses')} />}
      >
        {({ entries }) => (
          <ul className="rows">
            {entries.map((entry, i) => (
              <li key={entry.id ?? i}>
                <Shown value={entry} hide={['entry_id', 'version', 'organisation_id']} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}
