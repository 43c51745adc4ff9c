import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useOrganisationPicks } from '../picks.ts';
import { ConsultedRows } from './consulted-rows.tsx';
import { RegisterActs, RegisterTabs } from './register-tabs.tsx';

/** Consults a register on request: an act by itself, whoever reads. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const organisationId = useOrganisationPicks();
  return (
    <>
      <PageHead title={t('register.consult')} actions={<RegisterActs of={['consult-bodycam', 'extract-bodycam']} />}>
        <p className="soft">{t('register.consultWhy')}</p>
      </PageHead>
      <RegisterTabs />
      <ActForm
        type="registry/consult"
        picks={{ organisationId }}
        hide={['afterId']}
        sections={[
          { title: t('register.what'), names: ['register', 'section', 'organisationId', 'fromDay', 'toDay'] },
          { title: t('register.whyConsult'), names: ['request', 'needToKnow'] },
        ]}
        submit={t('register.consultNow')}
        next={(receipt) => <ConsultedRows receipt={receipt} />}
      />
    </>
  );
}
