import type { RecordingDetail } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useOrganisationPicks } from '../picks.ts';

/** Asks for access to intervals of a recording, of a prosecutor when the gate is shut. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { instant } = useI18n();
  const id = useParam('id');
  const file = useApi<RecordingDetail>(`/api/recordings/${encodeURIComponent(id)}`);
  const addressedTo = useOrganisationPicks('public-prosecutor');
  return (
    <>
      <PageHead title={t('look.ask')}>
        <p className="soft">{t('look.askWhy')}</p>
      </PageHead>
      <Loaded of={file}>
        {({ recordingId, capturedFrom, capturedTo }) => (
          <ActForm
            type="vault/request-access"
            initial={{ items: [{ recordingId, from: capturedFrom, to: capturedTo }] }}
            picks={{ addressedTo, recordingId: [{ value: recordingId, label: instant(capturedFrom) }] }}
            sections={[
              { title: t('look.interval'), names: ['items'] },
              {
                title: t('look.whyOpen'),
                names: ['branch', 'missionReference', 'operationalReasons', 'concreteReason', 'addressedTo'],
              },
            ]}
            submit={t('look.ask')}
            next={() => (
              <Link className="button button-quiet" to="/look/requests">
                {t('look.requests')}
              </Link>
            )}
          />
        )}
      </Loaded>
    </>
  );
}
