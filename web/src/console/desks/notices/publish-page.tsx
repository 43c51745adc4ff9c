import type { AuthorisationView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { Shown } from '../../act/shown.tsx';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';

/** Publishes an authorisation; what is withheld shows on the portal as withheld, with its reason. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { lang } = useLanguage();
  const id = useParam('id');
  const file = useApi<{ item: AuthorisationView }>(`/api/authorisation/authorisations/${encodeURIComponent(id)}`);
  return (
    <>
      <PageHead title={t('publish.title')}>
        <p className="soft">{t('publish.why')}</p>
      </PageHead>
      <Loaded of={file}>
        {({ item }) => (
          <div className="side-by-side">
            <section className="stack">
              <h2>{item.title}</h2>
              <ol start={0} className="numbered">
                {item.scope.purposes.map((purpose) => (
                  <li key={purpose.text}>
                    {t('publish.purpose')} – {purpose.text}
                  </li>
                ))}
              </ol>
              <ol start={0} className="numbered">
                {item.scope.places.map((place) => (
                  <li key={place.reference}>
                    {t('publish.place')} – {place.label}
                  </li>
                ))}
              </ol>
              <Shown value={{ modalities: item.scope.modalities, conditions: item.conditions }} />
            </section>
            <section className="stack">
              <h2>{t('publish.form')}</h2>
              <ActForm
                type="authorisation/publish"
                fixed={{ authorisationId: item.id }}
                initial={{ withheld: [] }}
                submit={t('decide.publish')}
                next={() => (
                  <a className="button button-quiet" href={`/${lang}`}>
                    {t('publish.see')}
                  </a>
                )}
              />
            </section>
          </div>
        )}
      </Loaded>
    </>
  );
}
