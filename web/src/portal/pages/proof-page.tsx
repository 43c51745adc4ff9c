import type { ReactNode } from 'react';
import { BodyName } from '../../design/body-name.tsx';
import { Fact, Facts, Note } from '../../design/facts.tsx';
import { Outcome } from '../../design/outcome.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import { PathInWords } from '../../proof/path-in-words.tsx';
import { TreePath } from '../../proof/tree-path.tsx';
import type { ProofData } from '../record-pages.ts';
import { hrefFor } from '../routes.ts';
import { CheckpointFacts } from './journal-page.tsx';

/** The proof of one act: its path from leaf to root, drawn and in words; what its header says; the file to keep. */
export function ProofPage({ data }: { readonly data: ProofData }): ReactNode {
  const { t, lang, number } = useI18n();
  const { header, path, checkpoint } = data;
  return (
    <>
      <div className="page-head">
        <h1>{t('proof.title', { index: number(header.index) })}</h1>
        <p className="lead">{t('proof.lead')}</p>
      </div>
      <section className="section" aria-labelledby="act">
        <h2 id="act">{t('proof.act')}</h2>
        <HeaderFields data={data} />
      </section>
      <section className="section" aria-labelledby="path">
        <h2 id="path">{t('proof.path')}</h2>
        {path === null || checkpoint === null ? (
          <Note title={t('receipt.proof.none')}>
            <p>{t('proof.wait')}</p>
          </Note>
        ) : (
          <>
            <p>{t('proof.path.words')}</p>
            <div className="beside">
              <TreePath path={path} />
              <PathInWords path={path}>
                <li>
                  {checkpoint.witnesses.length === 0
                    ? t('proof.signed.alone', { origin: checkpoint.origin })
                    : t('proof.signed', { origin: checkpoint.origin, count: checkpoint.witnesses.length })}
                </li>
              </PathInWords>
            </div>
            <h3>{t('receipt.proof.checkpoint')}</h3>
            <CheckpointFacts checkpoint={checkpoint} demo={data.demo} />
            {data.demo && checkpoint.witnesses.length > 0 ? <p className="note">{t('proof.notIndependent')}</p> : null}
          </>
        )}
      </section>
      <section className="section no-print" aria-labelledby="keep">
        <h2 id="keep">{t('proof.keep')}</h2>
        <p>
          <a href={data.fileUrl} download={`${header.index}.tlog-proof`}>
            {t('proof.download')}
          </a>
        </p>
        <p>{t('proof.keep.words')}</p>
        <p>
          <a href={hrefFor(lang, 'verify')}>{t('proof.how')}</a>
        </p>
        <nav aria-label={t('proof.neighbours')}>
          <ul className="inline">
            {data.previous === null ? null : (
              <li>
                <a href={hrefFor(lang, 'proof', { id: String(data.previous) })} rel="prev">
                  {t('proof.previous', { index: number(data.previous) })}
                </a>
              </li>
            )}
            {data.next === null ? null : (
              <li>
                <a href={hrefFor(lang, 'proof', { id: String(data.next) })} rel="next">
                  {t('proof.next', { index: number(data.next) })}
                </a>
              </li>
            )}
          </ul>
        </nav>
      </section>
    </>
  );
}

/** Each field of the public header with what it means; what is only committed to, behind its hash. */
function HeaderFields({ data }: { readonly data: ProofData }): ReactNode {
  const { t, lang, day } = useI18n();
  const { header } = data;
  return (
    <>
      <Facts>
        <Fact term={t('journal.col.act')}>
          <Words of={header.act} /> <code>{header.actType}</code>
          <p className="small soft">{t('proof.field.act')}</p>
        </Fact>
        <Fact term={t('journal.col.outcome')}>
          {header.outcome === null ? t('journal.noOutcome') : <Outcome kind={header.outcome} />}
          <p className="small soft">{t('proof.field.verdict')}</p>
        </Fact>
        <Fact term={t('journal.col.who')}>
          <Words of={header.roleKind} />
          {' – '}
          {header.organisation === null ? t('journal.private') : <BodyName body={header.organisation} />}
          <p className="small soft">{t('proof.field.who')}</p>
        </Fact>
        <Fact term={t('journal.col.day')}>
          <time dateTime={header.day}>{day(header.day)}</time>
          <p className="small soft">{t('proof.field.day')}</p>
        </Fact>
        <Fact term={t('journal.col.law')}>
          {header.provisionIds.length === 0 ? (
            t('proof.noProvision')
          ) : (
            <ul className="bare small">
              {header.provisionIds.map((id) => (
                <li key={id}>
                  <a href={hrefFor(lang, 'provision', { id })}>{id}</a>
                </li>
              ))}
            </ul>
          )}
          <p className="small soft">{t('proof.field.law')}</p>
        </Fact>
        <Fact term={t('proof.schema')}>
          <span className="mono breakable">{data.schema}</span>
          <p className="small soft">{t('proof.field.schema')}</p>
        </Fact>
      </Facts>
      <h3>{t('proof.groups')}</h3>
      <p>{t('proof.groups.words')}</p>
      <dl className="facts">
        {data.groups.map(({ name, commitment }) => (
          <div key={commitment}>
            <dt>
              <Words of={name} />
            </dt>
            <dd className="mono breakable small">{commitment}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t('proof.verbatim')}</summary>
        <pre>
          <code>{data.headerText}</code>
        </pre>
      </details>
    </>
  );
}
