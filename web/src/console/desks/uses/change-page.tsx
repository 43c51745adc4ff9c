import type { ChangeView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Shown } from '../../act/shown.tsx';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { StateWord } from '../state-word.tsx';

/** One declared change, and whether a new authorisation has to be asked. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const id = useParam('id');
  const file = useApi<{ item: ChangeView }>(`/api/authorisation/changes/${encodeURIComponent(id)}`);
  return (
    <Loaded of={file} isPage>
      {({ item }) => (
        <>
          <PageHead
            title={t('uses.change')}
            actions={
              item.state === 'new-request-due' ? (
                <Link className="button" to="/ask/requests/new">
                  {t('ask.newRequest')}
                </Link>
              ) : undefined
            }
          >
            <StateWord of="change" state={item.state} />
          </PageHead>
          <Shown value={item.content} hide={['authorisationId']} />
        </>
      )}
    </Loaded>
  );
}
