import { useSearch } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { EmptyState } from '../../../design/facts.tsx';
import { ActForm } from '../../act/act-form.tsx';
import type { FormActType } from '../../act/act-schemas.ts';
import type { FormValue } from '../../act/form-value.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { useDeskWords } from '../desk-words.ts';
import { useCameraPicks } from '../picks.ts';
import { ConsultedRows } from './consulted-rows.tsx';
import { createdBy, type RegisterAct, registerActOf } from './register-acts.ts';
import { useRegisterPicks } from './register-picks.ts';

const showsRows: readonly RegisterAct[] = ['consult-bodycam', 'extract-bodycam'];

/** One act on a register, from the contract's own schema; `?camera=` names the camera it is about. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const name = registerActOf(useParam('name'));
  const { camera }: { camera?: string } = useSearch({ strict: false });
  const [round, setRound] = useState(0);
  if (name === undefined) return <EmptyState title={t('register.noAct')} />;
  return (
    <>
      <PageHead title={t(`register.${name}`)} />
      <RegisterForm key={`${name} ${round}`} name={name} camera={camera} />
      <p className="no-print">
        <button type="button" className="link-button" onClick={() => setRound(round + 1)}>
          {t('anew')}
        </button>
      </p>
    </>
  );
}

function RegisterForm({
  name,
  camera,
}: {
  readonly name: RegisterAct;
  readonly camera: string | undefined;
}): ReactNode {
  const t = useDeskWords();
  const type: FormActType = `registry/${name}`;
  const cameras = useCameraPicks();
  const rows = useRegisterPicks(name);
  const fixed = useMemo<FormValue>(() => {
    const created = createdBy[name];
    return {
      ...(created === undefined ? {} : { [created]: crypto.randomUUID() }),
      ...(camera === undefined || created === 'cameraId' ? {} : { cameraId: camera }),
    };
  }, [name, camera]);
  return (
    <ActForm
      type={type}
      fixed={fixed}
      picks={{ ...rows, ...(cameras.length === 0 ? {} : { cameraId: cameras, cameraIds: cameras }) }}
      // The system's own, and what only a map can draw.
      hide={['organisationId', 'publish', 'source', 'geometry']}
      submit={t(`register.${name}`)}
      {...(showsRows.includes(name) ? { next: (receipt) => <ConsultedRows receipt={receipt} /> } : {})}
    />
  );
}
