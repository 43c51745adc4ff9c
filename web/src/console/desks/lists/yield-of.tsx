import type { ListView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { useListsTexts } from './lists-texts.ts';

/** What became of the reads that met a list or a criterion; "unknown" where nobody counts them. */
export function YieldOf({ of }: { readonly of: ListView['yield'] }): ReactNode {
  const t = useListsTexts();
  if (of === null) return <span className="soft">{t('unknown')}</span>;
  const { hits, misreads, validated, useless } = of;
  return <span>{t('yield.counts', { hits, misreads, validated, useless })}</span>;
}
