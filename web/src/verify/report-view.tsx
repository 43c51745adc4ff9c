import {
  checkInWords,
  checkNames,
  outcomeWords,
  type ReceiptCheck,
  type ReceiptReport,
  receiptLimits,
  type ShownReceipt,
  stateWords,
} from '@clairevoie/contract/receipt';
import { toBase64 } from '@clairevoie/tlog';
import { type ReactNode, useEffect, useRef } from 'react';
import { Outcome, type OutcomeMark } from '../design/outcome.tsx';
import { ReceiptPaper } from '../design/receipt.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { type PathData, pathSteps } from '../proof/path-data.ts';
import { PathInWords } from '../proof/path-in-words.tsx';
import { filled, TreePath } from '../proof/tree-path.tsx';
import { DecisionView } from './decision-view.tsx';
import { verifyWords } from './verify-words.ts';

const markOfOutcome: { readonly [O in ReceiptReport['outcome']]: OutcomeMark } = {
  holds: 'allowed',
  rejected: 'refused',
  unproven: 'unknown',
};
const markOfCheck: { readonly [S in ReceiptCheck['state']]: OutcomeMark } = {
  held: 'allowed',
  broken: 'refused',
  'not-checked': 'unknown',
};

/** What became of the receipt: the outcome first, what failed, then every check; the decision beside the mathematics. */
export function ReportView({ report, name }: { readonly report: ReceiptReport; readonly name: string }): ReactNode {
  const { lang } = useI18n();
  const w = verifyWords[lang];
  const head = useRef<HTMLHeadingElement>(null);
  // A new file takes the reader to its result; another language does not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the report is what is new.
  useEffect(() => head.current?.focus(), [report]);
  const broken = report.checks.filter(({ state }) => state === 'broken');
  const { shown } = report;
  return (
    <ReceiptPaper titleId="result">
      <h2 id="result" ref={head} tabIndex={-1}>
        {w.result}
      </h2>
      <div role="status" className="stack-2">
        <p className="receipt-outcome">
          <Outcome kind={markOfOutcome[report.outcome]}>{outcomeWords[report.outcome][lang]}</Outcome>
        </p>
        <p className="small soft breakable">{name}</p>
        {broken.map((check) => (
          <p key={check.id}>
            <strong>{checkNames[check.id][lang]}</strong> – {checkInWords(lang, check)}
          </p>
        ))}
      </div>
      {shown?.header.demo ? <p className="note">{w.demo}</p> : null}
      <section aria-labelledby="checks" className="stack">
        <h3 id="checks">{w.checks}</h3>
        <ul className="checks-made">
          {report.checks.map((check) => (
            <li key={check.id}>
              <p>
                <Outcome kind={markOfCheck[check.state]}>
                  {checkNames[check.id][lang]}
                  {lang === 'fr' ? ' : ' : ': '}
                  {stateWords[check.state][lang]}
                </Outcome>
              </p>
              <p className="breakable">{checkInWords(lang, check)}</p>
            </li>
          ))}
        </ul>
        {report.unknownSignatures === 0 ? null : (
          <p className="small">{filled(w.unknownLines, { count: String(report.unknownSignatures) })}</p>
        )}
      </section>
      {shown === undefined ? null : (
        <>
          <div className="beside">
            <DecisionView shown={shown} />
            <Mathematics shown={shown} />
          </div>
          <section aria-labelledby="limits" className="stack">
            <h3 id="limits">{w.limits}</h3>
            <ul>
              {receiptLimits.map((limit) => (
                <li key={limit.fr}>{limit[lang]}</li>
              ))}
            </ul>
          </section>
        </>
      )}
    </ReceiptPaper>
  );
}

const keyTypes = {
  ed25519: 'Ed25519',
  'cosignature-ed25519': 'Ed25519',
  'cosignature-ml-dsa-44': 'ML-DSA-44',
} as const;

function Mathematics({ shown }: { readonly shown: ShownReceipt }): ReactNode {
  const { lang, instant } = useI18n();
  const w = verifyWords[lang];
  const path: PathData = {
    index: shown.index,
    size: shown.checkpoint.size,
    leafHash: toBase64(shown.leafHash),
    steps: pathSteps(shown.steps, toBase64),
  };
  return (
    <section aria-labelledby="mathematics" className="stack">
      <h3 id="mathematics">{w.mathematics}</h3>
      <TreePath path={path} />
      <PathInWords path={path}>
        <li>{filled(w.logSigned, { origin: shown.checkpoint.origin, key: shown.logKey.keyId })}</li>
        {shown.cosigned.map(({ name, key, atSeconds }) => (
          <li key={name}>
            {filled(atSeconds === 0 ? w.witnessTimeless : w.witnessSigned, {
              ...{ name: `${name} (${key.name})`, key: key.keyId, type: keyTypes[key.type] },
              at: atSeconds === 0 ? '' : instant(new Date(atSeconds * 1000).toISOString()),
            })}
          </li>
        ))}
      </PathInWords>
    </section>
  );
}
