import type { CriterionView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { useListsTexts } from './lists-texts.ts';

/** One thing that the check found. */
export type ShownFinding = CriterionView['findings'][number];

/** What the check found in a criterion: refused, or for a person to decide, where, and why. */
export function Findings({ of }: { readonly of: readonly ShownFinding[] }): ReactNode {
  const t = useListsTexts();
  const { lang } = useLanguage();
  if (of.length === 0) return <p>{t('findings.none')}</p>;
  return (
    <ul className="stack-2" aria-label={t('findings')}>
      {of.map(({ code, path, verdict, words }) => (
        <li key={`${code} ${path}`}>
          <span className="tag">{t(verdict === 'refuse' ? 'finding.refused' : 'finding.asks')}</span> {words[lang]}
          {path === '' ? null : <span className="small mono"> {path}</span>}
        </li>
      ))}
    </ul>
  );
}
