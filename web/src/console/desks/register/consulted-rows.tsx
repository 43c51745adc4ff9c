import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { Shown } from '../../act/shown.tsx';
import { useApi } from '../../api/use-api.ts';
import type { Receipt } from '../../receipt/receipt.ts';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { type UseEntry, UseLine } from './use-entries-page.tsx';

type Answer =
  | { readonly register: 'uses'; readonly rows: readonly UseEntry[] }
  | { readonly register: 'national-fixed-cameras' | 'bodycams'; readonly rows: readonly { readonly id?: string }[] };

/** The rows that a consultation opened, read apart from its receipt: the receipt is kept, they are not. */
export function ConsultedRows({ receipt }: { readonly receipt: Receipt }): ReactNode {
  const t = useDeskWords();
  const { instant } = useI18n();
  const { readableUntil } = receipt.result;
  const found = useApi<Answer>(`/api/registry/consultations/${receipt.entryId}/rows`);
  return (
    <section className="consulted">
      <p className="note">
        {t('register.rowsUntil', { until: typeof readableUntil === 'string' ? instant(readableUntil) : '–' })}
      </p>
      <Loaded
        of={found}
        isEmpty={({ rows }) => rows.length === 0}
        empty={<p className="soft">{t('register.noRows')}</p>}
      >
        {(answer) =>
          answer.register === 'uses' ? (
            answer.rows.map((entry) => <UseLine key={entry.id} entry={entry} />)
          ) : (
            <ul className="rows">
              {answer.rows.map((row, i) => (
                <li key={row.id ?? i}>
                  <Shown value={row} hide={['id', 'entryId', 'organisation_id']} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
