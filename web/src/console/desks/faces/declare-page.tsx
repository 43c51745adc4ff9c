import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { NotForYou } from '../../shell/states.tsx';
import { useFacesTexts } from './faces-texts.ts';
import { declarers } from './who-acts.ts';

/** What runs on a system, as its body declares it. */
export function Page(): ReactNode {
  const t = useFacesTexts();
  return (
    <>
      <PageHead title={t('declare')}>
        <p className="soft">{t('declare.why')}</p>
      </PageHead>
      {declarers.includes(useFunctionKey() ?? '') ? (
        <ActForm type="ban/declare-system" hide={['systemId']} initial={{ components: [{}] }} submit={t('declare')} />
      ) : (
        <NotForYou />
      )}
    </>
  );
}
