import type { ReactNode } from 'react';
import { useOverseerText } from './overseer-texts.ts';

const order = ['request', 'facts', 'decision', 'result', 'who', 'when'];

/** The private body of an entry, group by group, as the journal holds it. */
export function OpenedBody({ body }: { readonly body: { readonly [group: string]: unknown } }): ReactNode {
  const t = useOverseerText();
  const groups = Object.keys(body).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  if (groups.length === 0) return <span className="soft">{t('erased')}</span>;
  return (
    <details>
      <summary>{t('open')}</summary>
      {groups.map((group) => (
        <div key={group}>
          <p className="small">
            <strong>{group}</strong>
          </p>
          <pre className="small mono">{JSON.stringify(body[group], null, 2)}</pre>
        </div>
      ))}
    </details>
  );
}
