import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { NotForYou } from '../../shell/states.tsx';
import { usePlatesTexts } from './plates-texts.ts';
import { mayPlan } from './who-sees.ts';

/** The project of a technical database; the law answers on tool, purposes and creators at once. */
export function Page(): ReactNode {
  const t = usePlatesTexts();
  const functionKey = useFunctionKey() ?? '';
  const level = functionKey === 'chief-of-corps' ? 'local' : 'national';
  return (
    <>
      <PageHead title={t('new')}>
        <p className="soft">{t('new.why')}</p>
      </PageHead>
      {mayPlan(functionKey) ? (
        <ActForm
          type="anpr/plan-database"
          initial={{
            level,
            creators: [functionKey],
            tool: { kind: 'anpr-camera', functions: ['anpr'] },
            purposes: [{}],
          }}
          sections={[
            { title: t('new.file'), names: ['reference', 'title', 'level', 'creators'] },
            { title: t('new.tool'), names: ['tool'] },
            { title: t('new.purposes'), names: ['purposes'] },
          ]}
          submit={t('new')}
          next={({ result }) => (
            <Link className="button" to={`/plates/${String(result.databaseId)}`}>
              {t('act.request-opinion')}
            </Link>
          )}
        />
      ) : (
        <NotForYou />
      )}
    </>
  );
}
