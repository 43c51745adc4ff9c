import { type ReactNode, useState } from 'react';
import { fromWallClock } from '../../act/brussels-time.ts';
import { useAct } from '../../act/perform.ts';
import { useMe } from '../../api/session.ts';
import { ReceiptView } from '../../receipt/receipt-view.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { Failed, NotForYou } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';

/** Moves the demo's legal clock forward. It never goes back, and it does not exist outside a demonstration. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { demo } = useMe();
  const [to, setTo] = useState('');
  const advance = useAct('ledger/advance-clock');
  const instant = fromWallClock(to);
  return (
    <>
      <PageHead title={t('clock.title')}>
        <p className="soft">{t('clock.why')}</p>
      </PageHead>
      {demo ? (
        <>
          {advance.isError ? <Failed error={advance.error} onRetry={() => advance.reset()} /> : null}
          {advance.data === undefined ? null : <ReceiptView receipt={advance.data.receipt} isFresh />}
          <form
            className="find"
            onSubmit={(event) => {
              event.preventDefault();
              if (instant !== '') advance.mutate({ to: instant });
            }}
          >
            <div className="field">
              <label htmlFor="clock-to">{t('clock.to')}</label>
              <span className="hint" id="clock-hint">
                {t('clock.hint')}
              </span>
              <input
                id="clock-to"
                type="datetime-local"
                aria-describedby="clock-hint"
                value={to}
                onChange={(event) => setTo(event.target.value)}
              />
            </div>
            <button type="submit" className="button" disabled={instant === '' || advance.isPending}>
              {t('clock.advance')}
            </button>
          </form>
        </>
      ) : (
        <NotForYou />
      )}
    </>
  );
}
