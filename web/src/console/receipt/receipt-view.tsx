import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Outcome, type OutcomeMark } from '../../design/outcome.tsx';
import { ReceiptPaper } from '../../design/receipt.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useWords } from '../i18n/use-words.ts';
import { explainReceipt } from './explain-receipt.ts';
import { Reasons } from './reasons.tsx';
import type { Receipt, Verdict } from './receipt.ts';
import { DeadlineList, DutyList } from './what-follows.tsx';

/** The mark of a verdict; what only our own policy stops needs a person, it is not unlawful. */
export const markOf: { readonly [V in Verdict]: OutcomeMark } = {
  allowed: 'allowed',
  refused: 'refused',
  'needs-human': 'needs-human',
  blocked: 'refused',
};

/**
 * A receipt as a document one keeps: outcome in one sentence, reasons with their article, what was missing and who can
 * supply it, duties and terms, our policy apart from the law, the proof last and small.
 * `isFresh`: it has just arrived, and takes the focus.
 */
export function ReceiptView({
  receipt,
  isFresh = false,
  proof,
  next,
}: {
  readonly receipt: Receipt;
  readonly isFresh?: boolean;
  readonly proof?: ReactNode;
  readonly next?: ReactNode;
}): ReactNode {
  const w = useWords();
  const { lang } = useLanguage();
  const { instant, day } = useI18n();
  const titleId = useId();
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isFresh) head.current?.focus();
  }, [isFresh]);
  const said = explainReceipt(receipt);
  return (
    <ReceiptPaper titleId={titleId}>
      <header ref={head} tabIndex={-1} className="receipt-head">
        <p className="small soft">
          {w('receipt.of', { at: instant(receipt.at) })}
          {receipt.demo ? <strong className="tag tag-fictional">{w('receipt.demo')}</strong> : null}
        </p>
        <h2 id={titleId} className="receipt-outcome">
          <Outcome kind={markOf[receipt.verdict]}>{w(`receipt.verdict.${receipt.verdict}`)}</Outcome>
        </h2>
        <p className="receipt-sentence">{w(`receipt.sentence.${receipt.verdict}`, { act: receipt.title[lang] })}</p>
      </header>
      {receipt.withheld === undefined ? null : <p className="note">{w('receipt.withheld')}</p>}
      {next === undefined ? null : <div className="actions no-print receipt-next">{next}</div>}
      {said.unmet.length + said.asks.length === 0 ? null : (
        <section>
          <h3>{w('receipt.reasons')}</h3>
          <Reasons findings={[...said.unmet, ...said.asks]} />
        </section>
      )}
      {said.blocking.length + said.remarks.length === 0 ? null : (
        <section>
          <h3>{w('receipt.policy')}</h3>
          <p className="small soft">{w('receipt.policy.why')}</p>
          <ul className="policy">
            {[...said.blocking, ...said.remarks].map((gate) => (
              <li key={gate.id + gate.because.fr}>
                {gate.because[lang]}{' '}
                <span className="small soft">
                  ({said.blocking.includes(gate) ? w('receipt.policy.blocks') : w('receipt.policy.remark')})
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {said.duties.length === 0 ? null : (
        <section>
          <h3>{w('receipt.duties')}</h3>
          <DutyList duties={said.duties} />
        </section>
      )}
      {said.deadlines.length === 0 ? null : (
        <section>
          <h3>{w('receipt.deadlines')}</h3>
          <DeadlineList deadlines={said.deadlines} />
        </section>
      )}
      {said.met.length === 0 ? null : (
        <section>
          <details open={receipt.verdict === 'allowed' && said.met.length <= 3}>
            <summary>{w('receipt.met', { count: said.met.length })}</summary>
            <Reasons findings={said.met} />
          </details>
        </section>
      )}
      {said.warnings.length === 0 ? null : (
        <section>
          <h3>{w('receipt.warnings')}</h3>
          <ul>
            {said.warnings.map((warning) => (
              <li key={warning.id}>{warning.text[lang]}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="proof">
        <h3>{w('receipt.proof')}</h3>
        {said.lawVersion === null ? null : (
          <p>
            {w('receipt.lawVersion', { day: day(said.lawVersion.slice(0, 10)) })}
            {said.pinnedTo === null ? '' : ` ${w('receipt.pinned', { day: day(said.pinnedTo) })}`}
            {said.readings.length === 0 ? '' : ` ${w('receipt.readings', { list: said.readings.join(', ') })}`}
          </p>
        )}
        <dl className="proof-facts">
          <div>
            <dt>{w('receipt.entry')}</dt>
            <dd>{receipt.entryId}</dd>
          </div>
          <div>
            <dt>{w('receipt.log')}</dt>
            <dd>{receipt.log.origin}</dd>
          </div>
          <div>
            <dt>{w('receipt.leaf')}</dt>
            <dd>{receipt.log.leafHash}</dd>
          </div>
        </dl>
        {proof ?? (
          <p className="no-print">
            <Link to={`/receipts/${receipt.entryId}`}>{w('receipt.check')}</Link>
          </p>
        )}
      </section>
    </ReceiptPaper>
  );
}
