import type { ReactNode } from 'react';
import { DeskTabs } from '../desks/desk-tabs.tsx';
import { useOverseerText } from './overseer-texts.ts';

/** The pages of the desk beside each other. */
export function OverseerTabs(): ReactNode {
  const t = useOverseerText();
  return (
    <DeskTabs
      label={t('title')}
      tabs={[
        { to: '/overseer', label: t('search') },
        { to: '/overseer/own', label: t('own') },
      ]}
    />
  );
}
