import type { Finding } from '@clairevoie/law';
import type { ReactNode } from 'react';
import { Outcome, type OutcomeMark } from '../../design/outcome.tsx';
import { LawText } from '../../design/provision.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { hrefFor } from '../../portal/routes.ts';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useWords } from '../i18n/use-words.ts';
import { type LawTexts, useLaw } from './law-texts.ts';

const markOf: { readonly [H in Finding['holds']]: OutcomeMark } = {
  yes: 'allowed',
  no: 'refused',
  unknown: 'unknown',
  human: 'needs-human',
};

/** Points of law with why, what would mend it, who can, the article as a link and its words on demand. */
export function Reasons({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const w = useWords();
  const { lang } = useLanguage();
  const { list } = useI18n();
  const law = useLaw().data;
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={`${finding.provision} ${finding.holds} ${finding.because.fr}`}>
          <p>
            <Outcome kind={markOf[finding.holds]}>{w(`receipt.holds.${finding.holds}`)}</Outcome>
          </p>
          <p className="finding-because">{finding.because[lang]}</p>
          {finding.holds === 'yes' || (finding.mend === undefined && finding.who === undefined) ? null : (
            <div className="mend stack-2">
              {finding.mend === undefined ? null : (
                <p>
                  <strong>{w('receipt.mend')}</strong> {finding.mend[lang]}
                </p>
              )}
              {finding.who === undefined || finding.who.length === 0 ? null : (
                <p>
                  <strong>{w('receipt.who')}</strong> {list(finding.who.map((role) => law?.roles[role][lang] ?? role))}
                </p>
              )}
            </div>
          )}
          <Article id={finding.provision} version={finding.version} law={law} />
        </li>
      ))}
    </ul>
  );
}

/** An article: its citation as a link to the portal's law page, its words when asked. */
export function Article({
  id,
  version,
  law,
}: {
  readonly id: string;
  readonly version: string;
  readonly law: LawTexts | undefined;
}): ReactNode {
  const w = useWords();
  const { lang } = useLanguage();
  const { day } = useI18n();
  const provision = law === undefined ? undefined : textOf(law, id, version);
  return (
    <div className="article">
      <p>
        <a href={hrefFor(lang, 'provision', { id })} target="_blank" rel="noopener">
          {provision?.label[lang] ?? id}
          <span className="hidden-visually"> {w('opensElsewhere')}</span>
        </a>
        {provision === undefined ? null : <span className="soft"> – {provision.title[lang]}</span>}
        <span className="small soft"> ({w('receipt.version', { day: day(version) })})</span>
      </p>
      {provision?.quoteFr === undefined ? null : (
        <details>
          <summary>{w('receipt.words')}</summary>
          <LawText fr={provision.quoteFr} />
        </details>
      )}
    </div>
  );
}

/** The provision's text, or undefined when the law package of this page is older than the receipt. */
function textOf(law: LawTexts, id: string, version: string): ReturnType<LawTexts['provisionOf']> | undefined {
  try {
    return law.provisionOf(id, version);
  } catch {
    return undefined;
  }
}
