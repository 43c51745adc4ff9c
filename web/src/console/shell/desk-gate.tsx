import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFunctionKey, useMe } from '../api/session.ts';
import { type Desk, mayEnter } from '../desk.ts';
import { useLanguage } from '../i18n/console-texts.tsx';
import { PageHead } from './page-head.tsx';
import { NotForYou } from './states.tsx';

/** Lets those in who work at a desk; anyone else is told so. The server decides by itself what it shows to whom. */
export function DeskGate({ desk }: { readonly desk: Desk }): ReactNode {
  const { lang } = useLanguage();
  if (mayEnter(desk, useFunctionKey(), useMe())) return <Outlet />;
  return (
    <>
      <PageHead title={desk.label[lang]} />
      <NotForYou />
    </>
  );
}
