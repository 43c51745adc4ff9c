import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFunctionKey } from '../../api/session.ts';
import { DeskTabs } from '../desk-tabs.tsx';
import { useDeskWords } from '../desk-words.ts';
import { type RegisterAct, registerActsOf } from './register-acts.ts';

/** The registers beside each other. */
export function RegisterTabs(): ReactNode {
  const t = useDeskWords();
  return (
    <DeskTabs
      label={t('register.title')}
      tabs={[
        { to: '/register', label: t('register.cameras') },
        { to: '/register/places', label: t('register.places') },
        { to: '/register/imports', label: t('register.imports') },
        { to: '/register/uses', label: t('register.uses') },
        { to: '/register/consult', label: t('register.consult') },
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
