import type { ReactNode } from 'react';
import { DeskTabs } from '../desks/desk-tabs.tsx';
import { useDpoText } from './dpo-texts.ts';

/** The pages of the desk beside each other. */
export function DpoTabs(): ReactNode {
  const t = useDpoText();
  return (
    <DeskTabs
      label={t('desk')}
      tabs={[
        { to: '/dpo', label: t('accesses') },
        { to: '/dpo/sampling', label: t('sampling') },
        { to: '/dpo/registers', label: t('registers') },
        { to: '/dpo/assessments', label: t('assessments') },
        { to: '/dpo/breaches', label: t('breaches') },
        { to: '/dpo/reports', label: t('reports') },
      ]}
    />
  );
}
