import type { ReactNode } from 'react';
import { useMe } from '../api/session.ts';
import { DeskTabs } from '../desks/desk-tabs.tsx';
import { useOverseerText } from './overseer-texts.ts';

/** The pages of the desk beside each other: Committee R has its own log only, the Control Organ the entries of police services too. */
export function OverseerTabs(): ReactNode {
  const t = useOverseerText();
  const isCommittee = useMe().acting?.functionKey === 'committee-r';
  return (
    <DeskTabs
      label={isCommittee ? t('concealed') : t('title')}
      tabs={
        isCommittee
          ? [
              { to: '/committee', label: t('concealed') },
              { to: '/committee/own', label: t('own') },
            ]
          : [
              { to: '/overseer', label: t('search') },
              { to: '/overseer/concealed', label: t('concealed') },
              { to: '/overseer/own', label: t('own') },
              { to: '/overseer/tally', label: t('tally') },
            ]
      }
    />
  );
}
