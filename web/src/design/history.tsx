import type { ReactNode } from 'react';
import { useI18n, Words } from '../i18n/i18n-context.tsx';
import type { ActReceipt, HistoryEvent } from '../portal/data-values.ts';
import { hrefFor } from '../portal/routes.ts';
import { SourceNote } from './source-note.tsx';

/** What happened, newest first; each act with its receipt, or with the reason why the public has none. */
export function History({ events }: { readonly events: readonly HistoryEvent[] }): ReactNode {
  const { day, lang } = useI18n();
  return (
    <ol className="timeline">
      {events.map((event, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two events of a day may have the same words; their order is fixed.
        <li key={index}>
          <time dateTime={event.date}>{day(event.date)}</time>
          <div>
            <p>
              <Words of={event.what} />
              <ReceiptLink receipt={event.receipt} label={event.what[lang] ?? event.what.fr} />
            </p>
            {event.receipt.state === 'internal' ? <NoReceipt /> : null}
            {event.source === null ? null : (
              <SourceNote source={event.source} label={event.what[lang] ?? event.what.fr} />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function ReceiptLink({ receipt, label }: { readonly receipt: ActReceipt; readonly label: string }): ReactNode {
  const { t, lang } = useI18n();
  if (receipt.state !== 'public') return null;
  return (
    <>
      {' – '}
      <a href={hrefFor(lang, 'receipt', { id: receipt.id })}>
        {t('history.receipt')}
        <span className="hidden-visually"> – {label}</span>
      </a>
    </>
  );
}

// An internal act: its leaf stands in the public journal, but nothing may lead to it (ADR 0010).
function NoReceipt(): ReactNode {
  const { t } = useI18n();
  return <p className="small soft">{t('history.internal')}</p>;
}
