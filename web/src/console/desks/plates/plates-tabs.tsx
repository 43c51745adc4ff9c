import type { ReactNode } from 'react';
import { useFunctionKey } from '../../api/session.ts';
import { DeskTabs } from '../desk-tabs.tsx';
import { usePlatesTexts } from './plates-texts.ts';
import { cameraViewers } from './who-sees.ts';

/** The lists of the desk beside each other; nothing to choose for who sees databases alone. */
export function PlatesTabs(): ReactNode {
  const t = usePlatesTexts();
  if (!cameraViewers.includes(useFunctionKey() ?? '')) return null;
  return (
    <DeskTabs
      label={t('tabs')}
      tabs={[
        { to: '/plates', label: t('tab.databases') },
        { to: '/plates/cameras', label: t('tab.cameras') },
        { to: '/plates/health', label: t('tab.health') },
      ]}
    />
  );
}
