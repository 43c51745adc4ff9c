import type { ReactNode } from 'react';
import { useFunctionKey } from '../api/session.ts';
import { DeskTabs } from '../desks/desk-tabs.tsx';
import { useRevealText } from './reveal-texts.ts';

/** The pages of the desk beside each other. A magistrate, who only closes cases, has that page on a desk of its own. */
export function RevealTabs(): ReactNode {
  const t = useRevealText();
  const functionKey = useFunctionKey();
  if (functionKey === 'prosecutor' || functionKey === 'investigating-judge') return null;
  return (
    <DeskTabs
      label={t('desk')}
      tabs={[
        { to: '/reveal', label: t('reveal') },
        { to: '/reveal/scheduled', label: t('scheduled') },
        ...(functionKey === 'dpo' ? [] : [{ to: '/reveal/close', label: t('close') }]),
      ]}
    />
  );
}
