import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { NotForYou } from '../../shell/states.tsx';
import { useOrganisationPicks, usePersonPicks } from '../picks.ts';
import { useFacesTexts } from './faces-texts.ts';

/** The mandate of an independent controller. */
export function Page(): ReactNode {
  const t = useFacesTexts();
  const { persons } = usePersonPicks();
  const bodies = useOrganisationPicks();
  return (
    <>
      <PageHead title={t('mandate')}>
        <p className="soft">{t('mandate.why')}</p>
      </PageHead>
      {useFunctionKey() === 'appointing-authority' ? (
        <ActForm
          type="ban/appoint-controller"
          initial={{ incompatibleWith: [] }}
          picks={{ personId: persons, organisationId: bodies, incompatibleWith: bodies }}
          submit={t('mandate')}
        />
      ) : (
        <NotForYou />
      )}
    </>
  );
}
