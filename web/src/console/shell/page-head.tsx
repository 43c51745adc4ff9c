import { type ReactNode, useEffect, useRef } from 'react';
import { languageTold } from '../../i18n/language-told.ts';
import { useWords } from '../i18n/use-words.ts';

/** Heading of a page: names the tab, and takes the focus when one arrives, so that a screen reader starts there. */
export function PageHead({
  title,
  isAsWritten = false,
  children,
  actions,
}: {
  readonly title: string;
  /** The title is a person's, in their language, not the page's. */
  readonly isAsWritten?: boolean;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}): ReactNode {
  const w = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${w('console')} – Clairevoie`;
  }, [title, w]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className="desk-head">
      <div>
        <h1 ref={heading} tabIndex={-1} lang={isAsWritten ? languageTold(title) : undefined}>
          {title}
        </h1>
        {children}
      </div>
      {actions === undefined ? null : <div className="actions no-print">{actions}</div>}
    </header>
  );
}
