import type { ReactNode } from 'react';
import { useI18n, Words } from '../i18n/i18n-context.tsx';
import type { Term } from '../portal/data-values.ts';
import { OutcomeShape } from './outcome.tsx';
import { ProvisionLink } from './provision.tsx';

/** A term: the date in full first, Brussels time where the hour counts, then what, by whom, and under which provision. */
export function Deadline({ term }: { readonly term: Term }): ReactNode {
  const { t, day, instant } = useI18n();
  const shape = term.state === 'met' ? 'allowed' : 'overdue';
  return (
    <div className="deadline">
      <OutcomeShape kind={shape} />
      <div>
        <p className="when">
          {term.due.kind === 'day' ? (
            <time dateTime={term.due.dueOn}>{t('deadline.byDay', { day: day(term.due.dueOn) })}</time>
          ) : null}
          {term.due.kind === 'instant' ? (
            <time dateTime={term.due.dueAt}>{t('deadline.byInstant', { instant: instant(term.due.dueAt) })}</time>
          ) : null}
          {term.due.kind === 'no-date' ? <Words of={term.due.words} /> : null}
          {term.state === 'overdue' ? (
            <>
              {' '}
              <span className="tag">{t('outcome.overdue')}</span>
            </>
          ) : null}
          {term.state === 'met' ? <span className="soft"> – {t('deadline.met')}</span> : null}
        </p>
        <p>
          <Words of={term.what} />
          {term.by === null ? null : (
            <>
              {' – '}
              <Words of={term.by} />
            </>
          )}
        </p>
        {term.provision === null ? null : (
          <p className="small">
            <ProvisionLink provision={term.provision} />
          </p>
        )}
      </div>
    </div>
  );
}

/** Terms in a list. */
export function Deadlines({ terms }: { readonly terms: readonly Term[] }): ReactNode {
  return (
    <ul className="deadlines">
      {terms.map((term, index) => (
        // Terms have no id of their own and their order is fixed by the act.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is rendered once, from immutable data.
        <li key={index}>
          <Deadline term={term} />
        </li>
      ))}
    </ul>
  );
}
