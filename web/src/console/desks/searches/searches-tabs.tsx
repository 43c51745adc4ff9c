import { searchWatchers } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { useFunctionKey } from '../../api/session.ts';
import { DeskTabs } from '../desk-tabs.tsx';
import { useSearchTexts } from './search-texts.ts';
import { announcers } from './who-searches.ts';

/** The pages of the desk beside each other, for those who have more than one. */
export function SearchesTabs(): ReactNode {
  const t = useSearchTexts();
  const functionKey = useFunctionKey() ?? '';
  const tabs = [
    { to: '/searches', label: t('tab.searches') },
    ...(searchWatchers.includes(functionKey) ? [{ to: '/searches/watch', label: t('tab.watch') }] : []),
    ...(announcers.includes(functionKey) ? [{ to: '/searches/places', label: t('tab.places') }] : []),
  ];
  return tabs.length < 2 ? null : <DeskTabs label={t('tabs')} tabs={tabs} />;
}
