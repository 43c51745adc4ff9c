import type { ReactNode } from 'react';
import { useFunctionKey } from '../../api/session.ts';
import { DeskTabs } from '../desk-tabs.tsx';
import { useFacesTexts } from './faces-texts.ts';
import { checkSeers, systemSeers } from './who-acts.ts';

/** The lists of the desk that this function sees; nothing to choose where it is one. */
export function FacesTabs(): ReactNode {
  const t = useFacesTexts();
  const functionKey = useFunctionKey() ?? '';
  if (!systemSeers.includes(functionKey) || !checkSeers.includes(functionKey)) return null;
  return (
    <DeskTabs
      label={t('tabs')}
      tabs={[
        { to: '/faces', label: t('tab.systems') },
        { to: '/faces/checks', label: t('tab.checks') },
      ]}
    />
  );
}
