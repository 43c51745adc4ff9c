import type { UseView } from '@clairevoie/contract';
import { type ReactNode, useState } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { Shown } from '../../act/shown.tsx';
import { AtLegalNow } from '../../api/at-legal-now.tsx';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';

/** Ends a use. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const id = useParam('id');
  const file = useApi<{ item: UseView }>(`/api/authorisation/uses/${encodeURIComponent(id)}`);
  return (
    <>
      <PageHead title={t('uses.end')} />
      <Loaded of={file}>{({ item }) => <End item={item} />}</Loaded>
    </>
  );
}

function End({ item }: { readonly item: UseView }): ReactNode {
  const t = useDeskWords();
  const { instant } = useI18n();
  // As it was when the page opened: the form that ends the use stays, with its receipt, once it has.
  const [isActive] = useState(item.state === 'active');
  return (
    <>
      {isActive ? (
        <AtLegalNow>
          {(endedAt) => (
            <ActForm
              type="authorisation/end-use"
              fixed={{ useId: item.id }}
              initial={{ endedAt }}
              sections={[{ title: t('uses.end'), names: ['endedAt', 'reason'] }]}
              submit={t('uses.end')}
            />
          )}
        </AtLegalNow>
      ) : (
        <p className="note">
          {item.endedAt === null ? t('uses.over') : t('uses.overSince', { at: instant(item.endedAt) })}
        </p>
      )}
      <section className="stack-2">
        <h2>{t('content')}</h2>
        <Shown value={item.content} hide={['cameraIds', 'placeId', 'id']} />
      </section>
    </>
  );
}
