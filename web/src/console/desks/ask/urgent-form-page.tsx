import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useMunicipalityPicks, useOrganisationPicks } from '../picks.ts';
import { ForAskers } from './ask-action.tsx';

/** The log of an oral request in urgent cases. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const municipality = useMunicipalityPicks();
  const councils = useOrganisationPicks('municipal-council');
  const towns = useOrganisationPicks('municipality');
  const ministries = useOrganisationPicks('ministry');
  return (
    <>
      <PageHead title={t('ask.newUrgent')}>
        <p className="soft">{t('ask.urgentWhy')}</p>
      </PageHead>
      <ForAskers what="urgent">
        <ActForm
          type="authorisation/request-urgent"
          initial={{ cameras: { kinds: [], functions: [] }, purposes: [{}] }}
          picks={{ municipality, addressedToOrganisationId: [...towns, ...councils, ...ministries] }}
          hide={['placeId', 'ids']}
          sections={[
            {
              title: t('ask.part.file'),
              names: ['reference', 'addressedToOrganisationId', 'municipality', 'missionReference', 'urgencyReasons'],
            },
            { title: t('ask.part.cameras'), names: ['cameras', 'place'] },
            { title: t('ask.part.purposes'), names: ['purposes'] },
          ]}
          submit={t('ask.submitUrgent')}
          next={() => (
            <Link className="button button-quiet" to="/ask/urgent">
              {t('ask.urgent')}
            </Link>
          )}
        />
      </ForAskers>
    </>
  );
}
