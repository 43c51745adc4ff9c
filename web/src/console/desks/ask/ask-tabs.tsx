import type { ReactNode } from 'react';
import { DeskTabs } from '../desk-tabs.tsx';
import { useDeskWords } from '../desk-words.ts';

/** The lists of the asking desk. */
export function AskTabs(): ReactNode {
  const t = useDeskWords();
  return (
    <DeskTabs
      label={t('ask.title')}
      tabs={[
        { to: '/ask', label: t('ask.requests') },
        { to: '/ask/assessments', label: t('ask.assessments') },
        { to: '/ask/urgent', label: t('ask.urgent') },
        { to: '/ask/exemptions', label: t('ask.exemptions') },
      ]}
    />
  );
}
