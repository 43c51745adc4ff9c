import { expiryReaders, wrongStopReaders } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { useFunctionKey } from '../../api/session.ts';
import { DeskTabs } from '../desk-tabs.tsx';
import { useHitsTexts } from './hits-texts.ts';
import { hitHandlers, yieldReaders } from './who-works.ts';

/** The pages of the desk that a function has a part in. */
export function HitsTabs(): ReactNode {
  const t = useHitsTexts();
  const functionKey = useFunctionKey() ?? '';
  const tabs = [
    ...(hitHandlers.includes(functionKey) ? [{ to: '/hits', label: t('tab.live') }] : []),
    ...(yieldReaders.includes(functionKey) ? [{ to: '/hits/lists', label: t('tab.lists') }] : []),
    ...(expiryReaders.includes(functionKey) ? [{ to: '/hits/expired', label: t('tab.expired') }] : []),
    ...(wrongStopReaders.includes(functionKey) ? [{ to: '/hits/wrong-stops', label: t('tab.wrongStops') }] : []),
  ];
  return tabs.length < 2 ? null : <DeskTabs label={t('tabs')} tabs={tabs} />;
}
