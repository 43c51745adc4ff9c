import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useMunicipalityPicks } from '../picks.ts';
import { ForAskers } from './ask-action.tsx';

/** Records a use that needs no authorisation: a closed place managed by the police, a mobile camera. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const municipality = useMunicipalityPicks();
  return (
    <>
      <PageHead title={t('ask.newExemption')}>
        <p className="soft">{t('ask.exemptionWhy')}</p>
      </PageHead>
      <ForAskers what="exemption">
        <ActForm
          type="authorisation/record-exemption"
          initial={{ cameras: { kinds: [], functions: [] }, purposes: [{}] }}
          picks={{ municipality }}
          hide={['placeId', 'ids']}
          sections={[
            { title: t('ask.part.file'), names: ['ground', 'reference'] },
            { title: t('ask.part.cameras'), names: ['cameras', 'place', 'managementStatement'] },
            { title: t('ask.part.purposes'), names: ['purposes'] },
          ]}
          submit={t('ask.recordExemption')}
          next={() => (
            <Link className="button button-quiet" to="/ask/exemptions">
              {t('ask.exemptions')}
            </Link>
          )}
        />
      </ForAskers>
    </>
  );
}
