import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFunctionKey } from '../../api/session.ts';
import { NotForYou } from '../../shell/states.tsx';
import { askers } from './who-asks.ts';

type Asking = keyof typeof askers;

const isAsker = (what: Asking, functionKey: string | undefined): boolean =>
  functionKey !== undefined && askers[what].includes(functionKey);

/** The button that begins something, for those who may. */
export function AskAction({
  what,
  to,
  children,
}: {
  readonly what: Asking;
  readonly to: string;
  readonly children: ReactNode;
}): ReactNode {
  return isAsker(what, useFunctionKey()) ? (
    <Link className="button" to={to}>
      {children}
    </Link>
  ) : null;
}

/** A form for those who may begin it; others are told so before they fill it in. */
export function ForAskers({ what, children }: { readonly what: Asking; readonly children: ReactNode }): ReactNode {
  return isAsker(what, useFunctionKey()) ? children : <NotForYou />;
}
