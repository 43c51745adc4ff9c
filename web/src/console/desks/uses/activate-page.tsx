import type { AuthorisationView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import type { FormValue } from '../../act/form-value.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useCameraPicks, useMunicipalityPicks } from '../picks.ts';

/** Decides on a use: which cameras, where, for what, and why it is proportionate. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const kind = useParam('kind');
  const id = useParam('id');
  const path = `/api/authorisation/authorisations/${encodeURIComponent(id)}`;
  const file = useApi<{ item: AuthorisationView }>(kind === 'authorisation' ? path : undefined);
  return (
    <>
      <PageHead title={t('uses.start')}>
        <p className="soft">{t('uses.startWhy')}</p>
      </PageHead>
      {kind === 'authorisation' ? (
        <Loaded of={file}>{({ item }) => <Activate kind={kind} id={id} initial={startOf(item)} />}</Loaded>
      ) : (
        <Activate kind={kind} id={id} initial={{}} />
      )}
    </>
  );
}

/** What an authorisation already says of a use of it. */
function startOf({ scope }: AuthorisationView): FormValue {
  const [kind] = scope.cameras.kinds;
  const [place] = scope.places;
  return {
    cameraIds: scope.cameras.ids ?? [],
    camera: {
      ...(kind === undefined ? {} : { kind }),
      intelligent: scope.cameras.intelligent,
      functions: scope.cameras.functions,
    },
    purposes: scope.purposes,
    ...(place === undefined ? {} : { place }),
  };
}

function Activate({
  kind,
  id,
  initial,
}: {
  readonly kind: string;
  readonly id: string;
  readonly initial: FormValue;
}): ReactNode {
  const t = useDeskWords();
  const cameraIds = useCameraPicks();
  const municipality = useMunicipalityPicks();
  return (
    <ActForm
      type="authorisation/activate-use"
      fixed={{ basis: { kind, id } }}
      initial={initial}
      picks={{ ...(cameraIds.length === 0 ? {} : { cameraIds }), municipality }}
      hide={['placeId']}
      sections={[
        { title: t('ask.part.cameras'), names: ['cameraIds', 'camera', 'place'] },
        {
          title: t('ask.part.purposes'),
          names: ['purposes', 'missionReference', 'withinPoliceMissions', 'missionKind'],
        },
        { title: t('uses.judgement'), names: ['inCommand', 'proportionality', 'subsidiarity', 'visibility'] },
      ]}
      submit={t('uses.start')}
      next={() => (
        <Link className="button button-quiet" to="/uses">
          {t('uses.title')}
        </Link>
      )}
    />
  );
}
