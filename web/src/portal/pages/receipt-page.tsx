import type { ReactNode } from 'react';
import { BodyName } from '../../design/body-name.tsx';
import { Deadlines } from '../../design/deadline.tsx';
import { Fact, Facts, Note } from '../../design/facts.tsx';
import { Findings, ReceiptOutcome, ReceiptPaper } from '../../design/receipt.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { ReceiptData } from '../record-pages.ts';
import { hrefFor } from '../routes.ts';
import { WitnessNames } from './witness-block.tsx';

/** The document one keeps: outcome, reasons, what must follow, and the proof in small type. */
export function ReceiptPage({ data }: { readonly data: ReceiptData }): ReactNode {
  const { t, day } = useI18n();
  return (
    <ReceiptPaper titleId="receipt-title">
      <header>
        <h1 id="receipt-title" className="receipt-title">
          {t('receipt.title')} – <Words of={data.act} />
        </h1>
        <ReceiptOutcome outcome={data.outcome} sentence={data.sentence} />
        <p className="small soft receipt-meta">
          <time dateTime={data.day}>{day(data.day)}</time>
          {' · '}
          <Words of={data.role} />
          {data.organisation === null ? null : (
            <>
              {' · '}
              <BodyName body={data.organisation} />
            </>
          )}
          {' · '}
          {t('receipt.noPerson')}
        </p>
      </header>
      {data.findings.length === 0 ? null : (
        <section aria-labelledby="reasons">
          <h2 id="reasons">{t('receipt.reasons')}</h2>
          <Findings findings={data.findings} />
        </section>
      )}
      {data.policyGates.length === 0 ? null : (
        <section aria-labelledby="policy">
          <h2 id="policy">{t('receipt.policy')}</h2>
          <p>{t('receipt.policy.words')}</p>
          <ul>
            {data.policyGates.map((gate) => (
              <li key={gate.what.fr}>
                <strong>
                  <Words of={gate.what} />
                </strong>
                {' – '}
                <Words of={gate.because} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="duties">
        <h2 id="duties">{t('receipt.duties')}</h2>
        {data.duties.length === 0 ? <p>{t('receipt.duties.none')}</p> : <Deadlines terms={data.duties} />}
      </section>
      {data.lawVersion === '' ? null : (
        <section aria-labelledby="law-used">
          <h2 id="law-used">{t('receipt.lawVersion')}</h2>
          <p>{data.lawVersion}</p>
          {data.readings.length === 0 ? null : (
            <>
              <p>{t('receipt.readings.words')}</p>
              <ul>
                {data.readings.map((reading) => (
                  <li key={reading.id}>
                    <strong>{reading.id}</strong> – <Words of={reading.title} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {data.warnings.length === 0 ? null : (
            <Note title={t('receipt.warnings')}>
              {data.warnings.map((warning) => (
                <p key={warning.fr}>
                  <Words of={warning} />
                </p>
              ))}
            </Note>
          )}
        </section>
      )}
      <Proof data={data} />
    </ReceiptPaper>
  );
}

function Proof({ data }: { readonly data: ReceiptData }): ReactNode {
  const { t, lang, number, day } = useI18n();
  const { proof } = data;
  return (
    <section aria-labelledby="proof" className="proof">
      <h2 id="proof">{t('receipt.proof')}</h2>
      <Facts>
        <Fact term={t('receipt.proof.entry')}>{data.entryId}</Fact>
        {proof === null ? null : (
          <>
            <Fact term={t('receipt.proof.leaf')}>{number(proof.leafIndex)}</Fact>
            <Fact term={t('receipt.proof.hash')}>{proof.leafHash}</Fact>
            <Fact term={t('receipt.proof.checkpoint')}>
              {proof.checkpoint.origin}, {t('receipt.proof.treeSize', { size: proof.checkpoint.size })}
              {proof.checkpoint.signedOn === null ? null : `, ${day(proof.checkpoint.signedOn)}`}
            </Fact>
            <Fact term={t('journal.witnesses')}>
              <WitnessNames names={proof.checkpoint.witnesses} demo={data.demo} />
            </Fact>
          </>
        )}
      </Facts>
      {proof === null ? (
        <p>{t('receipt.proof.none')}</p>
      ) : (
        <details>
          <summary>{t('receipt.proof.path', { count: proof.inclusion.length })}</summary>
          <ol className="mono breakable">
            {proof.inclusion.map((hash) => (
              <li key={hash}>{hash}</li>
            ))}
          </ol>
        </details>
      )}
      <p className="no-print">
        {proof === null ? null : (
          <>
            <a href={hrefFor(lang, 'proof', { id: String(proof.leafIndex) })}>{t('receipt.proof.draw')}</a>
            {' · '}
          </>
        )}
        <a href={hrefFor(lang, 'verify')}>{t('receipt.proof.check')}</a>
        {' · '}
        <a href={data.jsonUrl}>{t('receipt.proof.json')}</a>
      </p>
    </section>
  );
}
