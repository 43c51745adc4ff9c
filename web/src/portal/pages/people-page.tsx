import type { ReactNode } from 'react';
import { BodyName } from '../../design/body-name.tsx';
import { EmptyState } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { PeopleData } from '../portal-data.ts';

/** The invented people of a demonstration, one a role, and the door to sign in as each. */
export function PeoplePage({ data }: { readonly data: PeopleData }): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <div className="page-head">
        <h1>{t('people.title')}</h1>
        <p className="lead">{t('people.lead')}</p>
      </div>
      {data.people.length === 0 ? (
        <div className="section">
          <EmptyState title={t('people.empty')} />
        </div>
      ) : (
        <ul className="people section">
          {data.people.map((person) => (
            <li key={person.id} className="stack-2">
              <h2>{person.name}</h2>
              <p>
                <Words of={person.role} />
                <span className="cell-under soft">
                  <BodyName body={person.organisation} />
                </span>
              </p>
              {person.mayDo.length === 0 ? null : (
                <p className="small">
                  <span className="soft">{t('people.mayDo')} – </span>
                  {person.mayDo.map((deed, index) => (
                    <span key={deed.fr}>
                      {index === 0 ? '' : ' · '}
                      <Words of={deed} />
                    </span>
                  ))}
                </p>
              )}
              <p>
                <a className="button button-quiet" href={person.signInUrl}>
                  {t('people.signIn', { name: person.name })}
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
