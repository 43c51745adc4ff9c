import { sealedLogs } from '@clairevoie/contract';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Outcome } from '../../design/outcome.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { hrefFor } from '../../portal/routes.ts';
import { useFunctionKey } from '../api/session.ts';
import { useApi } from '../api/use-api.ts';
import { mayEnter } from '../desk.ts';
import { useWords } from '../i18n/use-words.ts';
import { revealDesk } from '../reveal/reveal-desk.ts';
import { PageHead } from '../shell/page-head.tsx';
import { useParam } from '../shell/router-params.ts';
import { Loaded } from '../shell/states.tsx';
import { type CheckedPromise, type CheckedReceipt, checkReceipt } from './check-receipt.ts';
import { loadLaw } from './law-texts.ts';
import type { ProvedReceipt } from './receipt.ts';
import { ReceiptView } from './receipt-view.tsx';

/** One receipt of one's own, with its proof, checked on this computer when asked. */
export function Page(): ReactNode {
  const w = useWords();
  const id = useParam('id');
  const mayReveal = mayEnter(revealDesk, useFunctionKey());
  const proved = useApi<ProvedReceipt>(`/api/receipts/${encodeURIComponent(id)}`, {
    // A receipt read at once has no proof yet: the log takes the entry in within seconds.
    refetchEvery: 1_000,
    refetchWhile: (answer) => answer.proof === null,
  });
  return (
    <>
      <PageHead
        title={w('receipt.title')}
        actions={
          <>
            {mayReveal ? (
              <Link className="button button-quiet" to="/reveal" search={{ entry: id }}>
                {w('receipt.reveal')}
              </Link>
            ) : null}
            <button type="button" className="button button-quiet" onClick={() => print()}>
              {w('print')}
            </button>
          </>
        }
      />
      <Loaded of={proved}>{(answer) => <ReceiptView receipt={answer.receipt} proof={<Proof of={answer} />} />}</Loaded>
    </>
  );
}

/** The portal’s page on how to verify the file without network. */
const verifyPages = { fr: hrefFor('fr', 'verify'), nl: hrefFor('nl', 'verify'), en: hrefFor('en', 'verify') };

/** Fetches the key of the receipt's log, and the checker when it is first used: the law is in it. */
async function checkHere(proved: ProvedReceipt) {
  // An overseer's own acts lie in its sealed log, signed by that log's key.
  const log =
    sealedLogs.find(
      (name) => proved.receipt.log.origin.includes(`-${name}`) || proved.receipt.log.origin.includes(`/${name}`),
    ) ?? 'public';
  const [response] = await Promise.all([fetch(`/log/${log}/vkey`), loadLaw()]);
  const checker = await import('@clairevoie/contract/receipt');
  return { checker, checked: await checkReceipt(proved, (await response.text()).trim(), checker) };
}

function Proof({ of }: { readonly of: ProvedReceipt }): ReactNode {
  const w = useWords();
  const { lang } = useI18n();
  const check = useMutation({ mutationFn: () => checkHere(of), networkMode: 'always' });
  return (
    <div className="stack-2">
      <p>{of.leafIndex === null ? w('receipt.notYet') : w('receipt.index', { index: of.leafIndex })}</p>
      <p className="actions no-print">
        <button type="button" className="button button-quiet" disabled={check.isPending} onClick={() => check.mutate()}>
          {w('receipt.checkHere')}
        </button>
        {of.proof === null ? null : (
          <>
            <a
              href={`/api/receipts/${of.receipt.entryId}/receipt.tlog-proof`}
              download={`${of.receipt.entryId}.tlog-proof`}
            >
              {w('receipt.download')}
            </a>
            <a href={verifyPages[lang]}>{w('receipt.verifyOffline')}</a>
          </>
        )}
      </p>
      {check.isError ? <p role="alert">{w('receipt.checkFailed')}</p> : null}
      {check.data === undefined ? null : <Found {...check.data} />}
    </div>
  );
}

type Checker = Awaited<ReturnType<typeof checkHere>>['checker'];
type State = 'held' | 'broken' | 'not-checked';

const markOf = { held: 'allowed', broken: 'refused', 'not-checked': 'unknown' } as const;

/** The checks one by one, in the words of the checker; what it cannot know of this page is added to its list. */
function Found({ checker, checked }: { readonly checker: Checker; readonly checked: CheckedReceipt | CheckedPromise }) {
  const w = useWords();
  const { lang, instant } = useI18n();
  const { checkInWords, checkNames, outcomeWords, stateWords } = checker;
  const line = (name: string, state: State, sentence: string) => (
    <li key={name}>
      <Outcome kind={markOf[state]}>
        {name}
        {lang === 'fr' ? '\u00a0: ' : ': '}
        {stateWords[state][lang]}
      </Outcome>
      <p className="breakable">{sentence}</p>
    </li>
  );
  if (checked.kind === 'promised') {
    const due = checked.due === undefined ? '–' : instant(checked.due);
    const [state, sentence] = checked.isHeld
      ? (['held', w('check.promise', { due })] as const)
      : (['broken', w('check.promiseFalse')] as const);
    return (
      <div role="status" className="stack-2">
        <ul className="checks-made">{line(w('check.promiseName'), state, sentence)}</ul>
        <p>{w('check.limits')}</p>
      </div>
    );
  }
  const { report, isDecisionShown } = checked;
  return (
    <div role="status" className="stack-2">
      <p>{isDecisionShown === false ? w('check.shownOther') : outcomeWords[report.outcome][lang]}</p>
      <ul className="checks-made">
        {report.checks.map((check) => line(checkNames[check.id][lang], check.state, checkInWords(lang, check)))}
        {isDecisionShown === undefined
          ? null
          : line(
              w('check.shownName'),
              isDecisionShown ? 'held' : 'broken',
              w(isDecisionShown ? 'check.shown' : 'check.shownOther'),
            )}
      </ul>
      <p>{w('check.limits')}</p>
    </div>
  );
}
