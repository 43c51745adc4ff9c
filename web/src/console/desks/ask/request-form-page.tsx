import type { AssessmentView, UseRequestView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import type { FormValue } from '../../act/form-value.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useCameraPicks, useMunicipalityPicks } from '../picks.ts';
import { ForAskers } from './ask-action.tsx';

/** A new request, or a draft taken up again. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const id = useParam('id');
  const draft = useApi<{ item: UseRequestView }>(id === '' ? undefined : `/api/authorisation/requests/${id}`);
  return (
    <>
      <PageHead title={id === '' ? t('ask.newRequest') : t('ask.editRequest')}>
        <p className="soft">{t('ask.requestWhy')}</p>
      </PageHead>
      <ForAskers what="request">
        {id === '' ? (
          <RequestForm initial={{ cameras: { kinds: [], functions: [] }, purposes: [{}], places: [{}] }} />
        ) : (
          <Loaded of={draft}>{({ item }) => <RequestForm requestId={item.id} initial={{ ...item.content }} />}</Loaded>
        )}
      </ForAskers>
    </>
  );
}

function RequestForm({ requestId, initial }: { readonly requestId?: string; readonly initial: FormValue }): ReactNode {
  const t = useDeskWords();
  const cameras = useCameraPicks();
  const municipality = useMunicipalityPicks();
  const { data } = useApi<{ items: readonly AssessmentView[] }>('/api/authorisation/assessments?limit=100');
  const assessments = (data?.items ?? []).map((one) => ({ value: one.id, label: `${one.title} (${one.madeOn})` }));
  const [opened, setOpened] = useState(requestId);
  return (
    <ActForm
      type="authorisation/submit-request"
      under="content"
      fixed={opened === undefined ? {} : { requestId: opened }}
      initial={initial}
      picks={{ assessmentId: assessments, ...(cameras.length === 0 ? {} : { ids: cameras }), municipality }}
      hide={['placeId', 'changeId']}
      sections={[
        { title: t('ask.part.file'), names: ['title', 'reference', 'municipality', 'territory'] },
        { title: t('ask.part.cameras'), names: ['cameras'] },
        {
          title: t('ask.part.purposes'),
          names: ['purposes', 'withinPoliceMissions', 'missionKind', 'aimsAtSensitive'],
        },
        { title: t('ask.part.places'), names: ['places'] },
        { title: t('ask.part.modalities'), names: ['modalities', 'useFrom', 'useTo', 'configuredRetention'] },
        { title: t('ask.part.assessment'), names: ['assessmentId', 'intimacyReview'] },
      ]}
      submit={t('ask.submit')}
      onReceipt={({ result }) => {
        // A refused request stays a draft: sending again completes that one.
        if (typeof result.requestId === 'string') setOpened(result.requestId);
      }}
      next={({ result }) => (
        <Link className="button button-quiet" to={`/ask/requests/${String(result.requestId)}`}>
          {t('ask.openRequest')}
        </Link>
      )}
    />
  );
}
