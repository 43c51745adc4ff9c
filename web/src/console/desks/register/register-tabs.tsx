import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFunctionKey } from '../../api/session.ts';
import { DeskTabs } from '../desk-tabs.tsx';
import { useDeskWords } from '../desk-words.ts';
import { askers, type RegisterAct, registerActsOf, useManagers } from './register-acts.ts';

/** The registers beside each other. */
export function RegisterTabs(): ReactNode {
  const t = useDeskWords();
  const functionKey = useFunctionKey() ?? '';
  const isAsker = askers.includes(functionKey) || registerActsOf(functionKey).includes('consult-bodycam');
  return (
    <DeskTabs
      label={t('register.title')}
      tabs={[
        { to: '/register', label: t('register.cameras') },
        { to: '/register/places', label: t('register.places') },
        { to: '/register/imports', label: t('register.imports') },
        ...(useManagers.includes(functionKey) ? [{ to: '/register/uses', label: t('register.uses') }] : []),
        ...(isAsker ? [{ to: '/register/consult', label: t('register.consult') }] : []),
      ]}
    />
  );
}

/** Buttons of the acts that this function may perform here. */
export function RegisterActs({ of }: { readonly of: readonly RegisterAct[] }): ReactNode {
  const t = useDeskWords();
  const mine = registerActsOf(useFunctionKey() ?? '').filter((name) => of.includes(name));
  return mine.map((name) => (
    <Link key={name} className="button button-quiet" to={`/register/acts/${name}`}>
      {t(`register.${name}`)}
    </Link>
  ));
}
