import { sealedLogs } from '@clairevoie/contract';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Outcome } from '../../design/outcome.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { hrefFor } from '../../portal/routes.ts';
import { useApi } from '../api/use-api.ts';
import { useWords } from '../i18n/use-words.ts';
import { PageHead } from '../shell/page-head.tsx';
import { useParam } from '../shell/router-params.ts';
import { Loaded } from '../shell/states.tsx';
import { loadLaw } from './law-texts.ts';
import type { ProvedReceipt } from './receipt.ts';
import { ReceiptView } from './receipt-view.tsx';
import { type CheckStep, verifyReceipt } from './verify-receipt.ts';

/** One receipt of one's own, with its proof, checked on this computer when asked. */
export function Page(): ReactNode {
  const w = useWords();
  const id = useParam('id');
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
          <button type="button" className="button button-quiet" onClick={() => print()}>
            {w('print')}
          </button>
        }
      />
      <Loaded of={proved}>{(answer) => <ReceiptView receipt={answer.receipt} proof={<Proof of={answer} />} />}</Loaded>
    </>
  );
}

/** The portal’s page on how to verify the file without network. */
const verifyPages = { fr: hrefFor('fr', 'verify'), nl: hrefFor('nl', 'verify'), en: hrefFor('en', 'verify') };

async function checkHere(proved: ProvedReceipt): Promise<readonly CheckStep[]> {
  // An overseer's own acts lie in its sealed log, signed by that log's key.
  const log =
    sealedLogs.find(
      (name) => proved.receipt.log.origin.includes(`-${name}`) || proved.receipt.log.origin.includes(`/${name}`),
    ) ?? 'public';
  const [law, response] = await Promise.all([loadLaw(), fetch(`/log/${log}/vkey`)]);
  return verifyReceipt(proved, (await response.text()).trim(), law);
}

function Proof({ of }: { readonly of: ProvedReceipt }): ReactNode {
  const w = useWords();
  const { lang, instant } = useI18n();
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
      {check.data === undefined ? null : (
        <div role="status">
          <ul className="checks-made">
            {check.data.map(({ id, state, facts }) => (
              <li key={id}>
                <Outcome kind={state === 'held' ? 'allowed' : state === 'broken' ? 'refused' : 'unknown'}>
                  {w(`check.${state}`)}
                </Outcome>{' '}
                {w(`check.${id}`, {
                  ...{ opened: 0, all: 0, index: 0, size: 0, witnesses: 0, count: 0 },
                  ...facts,
                  due: typeof facts.due === 'string' && facts.due !== '' ? instant(facts.due) : '–',
                })}
                {facts.why === undefined ? null : <span className="mono"> {facts.why}</span>}
              </li>
            ))}
          </ul>
          <p>{w('check.limits')}</p>
        </div>
      )}
    </div>
  );
}
