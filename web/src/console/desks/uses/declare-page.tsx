import type { AuthorisationView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';

/** Declares a change of type, purpose or place; the law says whether a new authorisation is needed. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const id = useParam('id');
  const file = useApi<{ item: AuthorisationView }>(`/api/authorisation/authorisations/${encodeURIComponent(id)}`);
  return (
    <>
      <PageHead title={t('uses.declareChange')}>
        <p className="soft">{t('uses.changeWhy')}</p>
      </PageHead>
      <Loaded of={file}>
        {({ item: { scope } }) => {
          const places = scope.places.map((place) => ({
            value: place.reference,
            label: `${place.label} (${place.reference})`,
          }));
          return (
            <ActForm
              type="authorisation/declare-change"
              fixed={{ authorisationId: id }}
              initial={{
                actual: {
                  cameraKind: scope.cameras.kinds[0],
                  intelligent: scope.cameras.intelligent,
                  functions: scope.cameras.functions,
                  count: scope.cameras.count,
                  purposes: scope.purposes.map((purpose) => purpose.text),
                },
              }}
              picks={places.length === 0 ? {} : { placeReference: places }}
              submit={t('uses.declareChange')}
              next={() => (
                <Link className="button button-quiet" to="/uses/changes">
                  {t('uses.changes')}
                </Link>
              )}
            />
          );
        }}
      </Loaded>
    </>
  );
}
