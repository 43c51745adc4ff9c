import type { AuthorisationView, DatabaseView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { NotForYou } from '../../shell/states.tsx';
import { useCameraPicks } from '../picks.ts';
import { usePlatesTexts } from './plates-texts.ts';
import { TokenOnce } from './token-once.tsx';
import { enrollers } from './who-sees.ts';

/** A camera gets a number and a token of its own; the token is shown once, on the receipt. */
export function Page(): ReactNode {
  const t = usePlatesTexts();
  const mayEnrol = enrollers.includes(useFunctionKey() ?? '');
  return (
    <>
      <PageHead title={t('enrol')}>
        <p className="soft">{t('enrol.why')}</p>
      </PageHead>
      {mayEnrol ? <EnrolForm /> : <NotForYou />}
    </>
  );
}

function EnrolForm(): ReactNode {
  const t = usePlatesTexts();
  const cameras = useCameraPicks();
  const databases = useApi<{ readonly items: readonly DatabaseView[] }>('/api/anpr/databases?limit=100');
  const authorisations = useApi<{ readonly items: readonly AuthorisationView[] }>(
    '/api/authorisation/authorisations?limit=100',
  );
  const created = (databases.data?.items ?? []).filter(({ state }) => state === 'created');
  const withPlates = (authorisations.data?.items ?? []).filter(({ scope }) => scope.cameras.functions.includes('anpr'));
  return (
    <ActForm
      type="anpr/enrol-camera"
      hide={['tokenSha256']}
      picks={{
        databaseId: created.map(({ id, title }) => ({ value: id, label: title })),
        authorisationId: withPlates.map(({ id, title, reference }) => ({
          value: id,
          label: `${title} (${reference})`,
        })),
        cameraId: cameras,
      }}
      submit={t('enrol')}
      next={(receipt) => <TokenOnce receipt={receipt} />}
    />
  );
}
