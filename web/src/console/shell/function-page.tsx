import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../../design/facts.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useChooseFunction, useMe } from '../api/session.ts';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useWords } from '../i18n/use-words.ts';
import { PageHead } from './page-head.tsx';
import { Failed } from './states.tsx';

/** Choosing the function one acts in: one act, one function; the journal keeps which. */
export function Page(): ReactNode {
  const w = useWords();
  const { lang } = useLanguage();
  const { day } = useI18n();
  const { choices, acting } = useMe();
  const choose = useChooseFunction();
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={w('function.title')}>
        <p className="soft">{w('function.why')}</p>
      </PageHead>
      {choose.isError ? <Failed error={choose.error} onRetry={() => choose.reset()} /> : null}
      {choices.length === 0 ? (
        <EmptyState title={w('function.none')}>
          <p>{w('function.none.why')}</p>
        </EmptyState>
      ) : (
        <ul className="rows">
          {choices.map((choice) => (
            <li key={`${choice.functionKey} ${choice.organisationId} ${choice.quality ?? ''}`}>
              <div>
                <p>
                  <strong>{choice.names[lang]}</strong>
                  {choice.isReal ? null : <span className="tag tag-fictional">{w('fictional')}</span>}
                </p>
                <p className="soft">
                  {choice.organisationNames[lang]} ·{' '}
                  {choice.to === null
                    ? w('function.since', { from: day(choice.from.slice(0, 10)) })
                    : w('function.between', { from: day(choice.from.slice(0, 10)), to: day(choice.to.slice(0, 10)) })}
                </p>
              </div>
              {acting?.functionKey === choice.functionKey && acting.organisationId === choice.organisationId ? (
                <p className="soft">{w('function.acting')}</p>
              ) : (
                <button
                  type="button"
                  className="button"
                  disabled={choose.isPending}
                  onClick={() => choose.mutate(choice, { onSuccess: () => void navigate({ to: '/waiting' }) })}
                >
                  {w('function.choose')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
