import { type ReactNode, useMemo, useState } from 'react';
import { EmptyState } from '../../../design/facts.tsx';
import { ActForm } from '../../act/act-form.tsx';
import type { FormActType } from '../../act/act-schemas.ts';
import type { FormValue } from '../../act/form-value.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { useDeskWords } from '../desk-words.ts';
import { useOrganisationPicks } from '../picks.ts';
import { type PeopleAct, peopleActOf } from './people-acts.ts';

/** Rows that these acts create get their id here, once a form. */
const creates: { readonly [A in PeopleAct]?: string } = {
  'register-organisation': 'organisationId',
  'register-person': 'personId',
  'grant-function': 'grantId',
  designate: 'designationId',
};

/** One act on people, from the contract's own schema. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const name = peopleActOf(useParam('name'));
  const [round, setRound] = useState(0);
  if (name === undefined) return <EmptyState title={t('people.none')} />;
  return (
    <>
      <PageHead title={t(`people.${name}`)} />
      <PeopleForm key={`${name} ${round}`} name={name} />
      <p className="no-print">
        <button type="button" className="link-button" onClick={() => setRound(round + 1)}>
          {t('anew')}
        </button>
      </p>
    </>
  );
}

function PeopleForm({ name }: { readonly name: PeopleAct }): ReactNode {
  const t = useDeskWords();
  const type: FormActType = `identity/${name}`;
  const organisationId = useOrganisationPicks();
  const fixed = useMemo<FormValue>(() => {
    const created = creates[name];
    return created === undefined ? {} : { [created]: crypto.randomUUID() };
  }, [name]);
  return (
    <ActForm
      type={type}
      fixed={fixed}
      picks={{ organisationId, parentId: organisationId }}
      submit={t(`people.${name}`)}
    />
  );
}
