import type { OverseenEntry } from '@clairevoie/contract';
import { type ReactNode, useEffect, useRef } from 'react';
import { useOverseerText } from './overseer-texts.ts';

const order = ['request', 'facts', 'decision', 'result', 'who', 'when'];

/** The private body of an entry, group by group, as the journal holds it; takes the focus when it is opened. */
export function OpenedBody({ entry }: { readonly entry: OverseenEntry }): ReactNode {
  const t = useOverseerText();
  const { body, entryId } = entry;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (entryId !== '') heading.current?.focus();
  }, [entryId]);
  const groups = Object.keys(body).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t('opened')} <span className="small mono">{entryId}</span>
      </h2>
      {groups.length === 0 ? <p className="soft">{t('erased')}</p> : null}
      {groups.map((group) => (
        <div key={group}>
          <p className="small">
            <strong>{group}</strong>
          </p>
          <pre className="small mono">{JSON.stringify(body[group], null, 2)}</pre>
        </div>
      ))}
    </section>
  );
}
