import type { ReactNode } from 'react';
import { Deadlines } from '../../design/deadline.tsx';
import { Note } from '../../design/facts.tsx';
import { ProvisionLink } from '../../design/provision.tsx';
import { Findings, ReceiptOutcome, ReceiptPaper } from '../../design/receipt.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { LawReceipt, MayActData, MendingShown, WaysShown } from '../law/law-page-data.ts';
import { hrefFor } from '../routes.ts';
import { Readings } from './provision-page.tsx';

/** The answer of the law as a document: outcome first, reasons, duties and dates, what would make it lawful. */
export function MayReceipt({ data, receipt }: { readonly data: MayActData; readonly receipt: LawReceipt }): ReactNode {
  const { t, lang, day: dayInWords } = useI18n();
  const query = { at: data.at, law: data.law, ask: '1', ...data.answers };
  const met = receipt.findings.filter(({ holds }) => holds === 'yes');
  const open = receipt.findings.filter(({ holds }) => holds !== 'yes');
  return (
    <ReceiptPaper titleId="answer">
      <header>
        <h2 id="answer" className="receipt-title" tabIndex={-1}>
          {t('may.answer')}
        </h2>
        <ReceiptOutcome outcome={receipt.outcome} sentence={receipt.sentence} />
        <p className="small soft receipt-meta">{t('may.notAdvice')}</p>
      </header>
      <section aria-labelledby="reasons">
        <h2 id="reasons">{t('receipt.reasons')}</h2>
        {open.length === 0 ? null : <Findings findings={open} />}
        {met.length === 0 ? null : (
          <details open={open.length === 0}>
            <summary>{t('may.met', { count: met.length })}</summary>
            <Findings findings={met} />
          </details>
        )}
        {receipt.findings.length === 0 ? <p>{t('may.noFinding')}</p> : null}
      </section>
      {receipt.outcome === 'allowed' ? null : (
        <section aria-labelledby="mending">
          <h2 id="mending">{t('may.mending')}</h2>
          {data.mending === null ? (
            <p>
              <a href={hrefFor(lang, 'may-act', { id: data.act, query: { ...query, mend: '1' }, hash: 'mending' })}>
                {t('may.mending.seek')}
              </a>{' '}
              {t('may.mending.how')}
            </p>
          ) : (
            <MendingView mending={data.mending} />
          )}
        </section>
      )}
      {receipt.demands.length === 0 ? null : (
        <section aria-labelledby="demands">
          <h2 id="demands">{t('may.demands')}</h2>
          <ul>
            {receipt.demands.map(({ provision, text }) => (
              <li key={provision.id}>
                <Words of={text} /> (<ProvisionLink provision={provision} />)
              </li>
            ))}
          </ul>
        </section>
      )}
      {receipt.policyGates.length === 0 ? null : (
        <section aria-labelledby="policy">
          <h2 id="policy">{t('receipt.policy')}</h2>
          <p>{t('receipt.policy.words')}</p>
          <ul>
            {receipt.policyGates.map((gate) => (
              <li key={gate.fr}>
                <Words of={gate} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="duties">
        <h2 id="duties">{t('receipt.duties')}</h2>
        {receipt.duties.length === 0 ? <p>{t('receipt.duties.none')}</p> : <Deadlines terms={receipt.duties} />}
      </section>
      {receipt.deadlines.length === 0 ? null : (
        <section aria-labelledby="deadlines">
          <h2 id="deadlines">{t('may.deadlines')}</h2>
          <Deadlines terms={receipt.deadlines} />
        </section>
      )}
      <section aria-labelledby="law-used">
        <h2 id="law-used">{t('receipt.lawVersion')}</h2>
        <p>{t('may.lawVersion', { day: dayInWords(receipt.newestVersion) })}</p>
        {receipt.readings.length === 0 ? null : (
          <>
            <p>{t('receipt.readings.words')}</p>
            <Readings readings={receipt.readings} />
          </>
        )}
        {receipt.warnings.length === 0 ? null : (
          <Note title={t('receipt.warnings')}>
            {receipt.warnings.map((warning) => (
              <p key={warning.fr}>
                <Words of={warning} />
              </p>
            ))}
          </Note>
        )}
      </section>
      <section aria-labelledby="share" className="proof">
        <h2 id="share">{t('may.share')}</h2>
        <p>
          {t('may.share.words')} <a href={hrefFor(lang, 'may-act', { id: data.act, query })}>{t('may.share.link')}</a>
        </p>
      </section>
    </ReceiptPaper>
  );
}

/** The smallest changes that make the act lawful, each decided again; or what was searched without finding any. */
function MendingView({ mending }: { readonly mending: MendingShown }): ReactNode {
  const { t } = useI18n();
  const { assuming } = mending;
  return (
    <>
      {mending.ways.length === 0 ? (
        <p>{t('may.mending.none', { count: mending.provedUpTo })}</p>
      ) : (
        <p>{t('may.mending.ways', { count: mending.ways.length })}</p>
      )}
      <WaysView found={mending} />
      {assuming === null ? null : (
        <>
          <h3>{t('may.mending.assuming')}</h3>
          <p>
            {assuming.isAllowed
              ? t('may.mending.assuming.allowed')
              : t('may.mending.assuming.ways', { count: assuming.ways.length })}
          </p>
          <WaysView found={assuming} />
        </>
      )}
    </>
  );
}

/** Changes that suffice, each list one way, and the moments at which nothing has to change. */
function WaysView({ found }: { readonly found: WaysShown }): ReactNode {
  const { t, lang, instant } = useI18n();
  return (
    <>
      {found.ways.length === 0 ? null : (
        <ol className="ways">
          {found.ways.map((way) => (
            <li key={way.changes.map(({ what, to }) => `${what.fr}${to.fr}`).join()}>
              <ul>
                {way.changes.map((change) => (
                  <li key={change.what.fr}>
                    <strong>
                      <Words of={change.what} />
                    </strong>
                    {lang === 'fr' ? ' : ' : ': '}
                    {change.from === null ? null : (
                      <>
                        <del>
                          <Words of={change.from} />
                        </del>
                        {' → '}
                      </>
                    )}
                    <Words of={change.to} />
                  </li>
                ))}
              </ul>
              {way.mends.length === 0 ? null : (
                <p className="small">
                  {t('may.mending.mends')}{' '}
                  {way.mends.map((provision, index) => (
                    <span key={provision.id}>
                      {index === 0 ? null : ' ; '}
                      <ProvisionLink provision={provision} />
                    </span>
                  ))}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {found.moments.length === 0 ? null : (
        <>
          <p>{t('may.mending.moments')}</p>
          <ul>
            {found.moments.map((moment) => (
              <li key={moment}>
                <time dateTime={moment}>{instant(moment)}</time>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
