import type { ReactNode } from 'react';
import { Fact, Facts, Note } from '../../design/facts.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { VerifyGuideData } from '../record-pages.ts';
import { hrefFor } from '../routes.ts';

/** How a stranger verifies a receipt with the network switched off, step by step. */
export function VerifyGuidePage({ data }: { readonly data: VerifyGuideData }): ReactNode {
  const { t, lang } = useI18n();
  return (
    <>
      <div className="page-head">
        <h1>{t('verify.title')}</h1>
        <p className="lead">{t('verify.lead')}</p>
      </div>
      <ol className="guide section">
        <li>
          <h2>{t('verify.page')}</h2>
          {data.file === null ? (
            <Note title={t('verify.page.missing')}>
              <p>{t('verify.page.missing.words')}</p>
            </Note>
          ) : (
            <>
              <p>
                <a href={data.file.url} download="clairevoie-verify.html" id="get-page">
                  {t('verify.page.download')}
                </a>{' '}
                · <a href={`${data.file.url}#${lang}`}>{t('verify.page.open')}</a>
              </p>
              <p>{t('verify.page.words')}</p>
              <Facts>
                <Fact term={t('verify.page.hash')}>
                  <code className="breakable" id="page-hash">
                    {data.file.sha256}
                  </code>
                </Fact>
              </Facts>
              <p>{t('verify.page.compare')}</p>
              <pre>
                <code>sha256sum clairevoie-verify.html</code>
              </pre>
            </>
          )}
        </li>
        <li>
          <h2>{t('verify.trust')}</h2>
          <p>{t('verify.trust.words')}</p>
          {data.policy === null ? (
            <>
              <p>
                <a href="/log/public/vkey" download="clairevoie-log.vkey" id="get-policy">
                  {t('verify.trust.key')}
                </a>
              </p>
              <p className="note">{t('verify.trust.none')}</p>
            </>
          ) : (
            <>
              <p>
                <a href={data.policy.url} download="clairevoie.policy" id="get-policy">
                  {t('verify.trust.policy')}
                </a>
              </p>
              <Facts>
                <Fact term={t('verify.trust.hash')}>
                  <code className="breakable">{data.policy.hash}</code>
                </Fact>
              </Facts>
              {data.demo ? <p className="note">{t('proof.notIndependent')}</p> : null}
            </>
          )}
        </li>
        <li>
          <h2>{t('verify.receipt')}</h2>
          <p>{t('verify.receipt.words')}</p>
          {data.example === null ? null : (
            <p>
              <a href={data.example.url} download={`${data.example.index}.tlog-proof`} id="get-receipt">
                {t('verify.receipt.example', { index: data.example.index })}
              </a>
            </p>
          )}
          <p>
            <a href={hrefFor(lang, 'journal')}>{t('verify.receipt.journal')}</a>
          </p>
        </li>
        <li>
          <h2>{t('verify.offline')}</h2>
          <p>{t('verify.offline.words')}</p>
        </li>
        <li>
          <h2>{t('verify.read')}</h2>
          <p>{t('verify.read.words')}</p>
        </li>
      </ol>
      <section className="section" aria-labelledby="limits">
        <h2 id="limits">{t('verify.limits')}</h2>
        <p>{t('verify.limits.words')}</p>
      </section>
      <section className="section" aria-labelledby="command">
        <h2 id="command">{t('verify.command')}</h2>
        <pre>
          <code>
            {`node_modules/.bin/clairevoie verify ${data.example?.index ?? 'receipt'}.tlog-proof --lang ${lang} `}
            {data.policy === null
              ? '--vkey-file clairevoie-log.vkey'
              : `--policy clairevoie.policy --policy-hash ${data.policy.hash}`}
          </code>
        </pre>
        <p>{t('verify.command.words')}</p>
      </section>
    </>
  );
}
