import { type ReactNode, useState } from 'react';
import { EmptyState } from '../../design/facts.tsx';
import { useWords } from '../i18n/use-words.ts';
import { PageHead } from '../shell/page-head.tsx';
import { useParam } from '../shell/router-params.ts';
import { ActForm } from './act-form.tsx';
import { isFormActType } from './act-schemas.ts';

/** Any act of the contract by its type, `/console/acts/<room>/<name>`: for what has no page of its own. */
export function Page(): ReactNode {
  const w = useWords();
  const type = `${useParam('room')}/${useParam('name')}`;
  const [round, setRound] = useState(0);
  if (!isFormActType(type)) {
    return (
      <>
        <PageHead title={type} />
        <EmptyState title={w('state.notFound')} />
      </>
    );
  }
  return (
    <>
      <PageHead title={type} />
      <ActForm key={`${type} ${round}`} type={type} submit={w('form.perform')} />
      <p className="no-print">
        <button type="button" className="link-button" onClick={() => setRound(round + 1)}>
          {w('form.anew')}
        </button>
      </p>
    </>
  );
}
