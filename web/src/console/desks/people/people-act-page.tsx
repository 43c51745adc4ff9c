import type { Appointments } from '@clairevoie/contract';
import { type ReactNode, useMemo, useState } from 'react';
import { EmptyState } from '../../../design/facts.tsx';
import { ActForm } from '../../act/act-form.tsx';
import type { FormActType } from '../../act/act-schemas.ts';
import type { Pick } from '../../act/form-context.ts';
import type { FormValue } from '../../act/form-value.ts';
import { useMe } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { useDeskWords } from '../desk-words.ts';
import { useFunctionPicks, useOrganisationPicks, usePersonPicks } from '../picks.ts';
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
  const { lang } = useLanguage();
  const { demo } = useMe();
  const organisationId = useOrganisationPicks();
  const { persons, issuers } = usePersonPicks();
  const { data } = useApi<Appointments>('/api/appointments');
  const held = (rows: Appointments['grants'] | undefined): readonly Pick[] =>
    (rows ?? []).map((row) => ({ value: row.id, label: row.labels[lang] }));
  // A server knows one world only: real bodies and people, or those of a demonstration.
  const fixed = useMemo<FormValue>(() => {
    const created = creates[name];
    return {
      ...(created === undefined ? {} : { [created]: crypto.randomUUID() }),
      ...(name === 'register-organisation' ? { isReal: !demo } : {}),
      ...(name === 'register-person' ? { isFictional: demo } : {}),
    };
  }, [name, demo]);
  const [issuer] = issuers;
  const functionKey = useFunctionPicks(name === 'designate' ? 'designation' : 'grant');
  return (
    <ActForm
      key={issuer ?? ''}
      type={type}
      fixed={fixed}
      initial={name === 'link-account' && issuer !== undefined ? { issuer } : {}}
      picks={{
        organisationId,
        parentId: organisationId,
        personId: persons,
        functionKey,
        grantId: held(data?.grants),
        designationId: held(data?.designations),
      }}
      submit={t(`people.${name}`)}
    />
  );
}
