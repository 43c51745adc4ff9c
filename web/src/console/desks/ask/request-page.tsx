import type { UseRequestView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { RequestFile } from '../request-file.tsx';
import { AskAction } from './ask-action.tsx';

/** One request of one's service. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const id = useParam('id');
  const file = useApi<{ item: UseRequestView }>(`/api/authorisation/requests/${encodeURIComponent(id)}`);
  return (
    <Loaded of={file} isPage>
      {({ item }) => (
        <>
          <PageHead
            title={item.title}
            actions={
              item.state === 'draft' ? (
                <AskAction what="request" to={`/ask/requests/${item.id}/edit`}>
                  {t('ask.editRequest')}
                </AskAction>
              ) : undefined
            }
          />
          <RequestFile item={item} />
        </>
      )}
    </Loaded>
  );
}
