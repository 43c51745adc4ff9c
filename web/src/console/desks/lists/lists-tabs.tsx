import { criterionViewers, listViewers } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { useFunctionKey } from '../../api/session.ts';
import { DeskTabs } from '../desk-tabs.tsx';
import { useListsTexts } from './lists-texts.ts';

/** Lists, criteria and directives beside each other, as far as the function sees them. */
export function ListsTabs(): ReactNode {
  const t = useListsTexts();
  const functionKey = useFunctionKey() ?? '';
  return (
    <DeskTabs
      label={t('tabs')}
      tabs={[
        ...(listViewers.includes(functionKey) ? [{ to: '/lists', label: t('lists') }] : []),
        ...(criterionViewers.includes(functionKey) ? [{ to: '/lists/criteria', label: t('criteria') }] : []),
        ...(listViewers.includes(functionKey) ? [{ to: '/lists/correlations', label: t('correlations') }] : []),
        { to: '/lists/directives', label: t('directives') },
      ]}
    />
  );
}
