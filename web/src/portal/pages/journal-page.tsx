import type { ReactNode } from 'react';
import { BodyName } from '../../design/body-name.tsx';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState, Fact, Facts } from '../../design/facts.tsx';
import { Pagination } from '../../design/navigation.tsx';
import { Outcome } from '../../design/outcome.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { Checkpoint, JournalData, PublicHeader } from '../record-pages.ts';
import { hrefFor } from '../routes.ts';
import { ActWeeks } from './act-weeks.tsx';
import { ConcealedBlock } from './concealed-block.tsx';
import { EmergencyBlock } from './emergency-block.tsx';
import { KeyholderBlock } from './keyholder-block.tsx';
import { WitnessBlock, WitnessNames } from './witness-block.tsx';

/** Provisions shown of an entry; the rest stand on its receipt. */
const provisionsShown = 3;

/** The public journal: its signed state, how to check it, and the last public headers. */
export function JournalPage({ data }: { readonly data: JournalData }): ReactNode {
  const { t, lang } = useI18n();
  return (
    <>
      <div className="page-head">
        <h1>{t('journal.title')}</h1>
        <p className="lead">{t('journal.lead')}</p>
      </div>
      <section className="section" aria-labelledby="state">
        <h2 id="state">{t('journal.state')}</h2>
        {data.checkpoint === null ? (
          <EmptyState title={t('journal.empty')}>
            <p>{t('journal.empty.words')}</p>
          </EmptyState>
        ) : (
          <CheckpointFacts checkpoint={data.checkpoint} demo={data.demo} />
        )}
      </section>
      <EmergencyBlock emergencies={data.emergencies} />
      <WitnessBlock witnesses={data.witnesses} baseUrl={data.baseUrl} />
      <KeyholderBlock keyholders={data.keyholders} baseUrl={data.baseUrl} />
      <section className="section" aria-labelledby="verify">
        <h2 id="verify">{t('journal.verify')}</h2>
        <p>{t('journal.verify.words')}</p>
        <pre>
          <code>
            node_modules/.bin/clairevoie verify {data.baseUrl} --lang {lang}
          </code>
        </pre>
        {data.verifierKey === null ? null : (
          <>
            <p>{t('journal.verify.key')}</p>
            <pre>
              <code>{data.verifierKey}</code>
            </pre>
          </>
        )}
        <p>{t('journal.verify.since')}</p>
        <p>
          <a href={hrefFor(lang, 'verify')}>{t('journal.verify.receipt')}</a>
        </p>
      </section>
      <section className="section" aria-labelledby="others">
        <h2 id="others">{t('journal.others')}</h2>
        <p>{t('journal.others.words')}</p>
        <ul>
          <li>
            <code>{data.baseUrl}/log/public/checkpoint</code> {t('journal.others.checkpoint')}
          </li>
          <li>
            <code>{data.baseUrl}/log/public/tile/0/000</code> {t('journal.others.tile')}
          </li>
          <li>
            <code>{data.baseUrl}/log/public/tile/entries/000</code> {t('journal.others.entries')}
          </li>
        </ul>
      </section>
      <section className="section" aria-labelledby="copy">
        <h2 id="copy">{t('journal.copy')}</h2>
        <p>{t('journal.copy.words')}</p>
        <pre>
          <code>node_modules/.bin/clairevoie export log --url {data.baseUrl} --to journal</code>
        </pre>
      </section>
      <ActWeeks data={data.actWeeks} />
      <ConcealedBlock data={data.concealed} baseUrl={data.baseUrl} />
      <section className="section" aria-labelledby="open">
        <h2 id="open">{t('journal.open')}</h2>
        <div className="figures">
          <div>
            <h3>{t('journal.open.public')}</h3>
            <p>{t('journal.open.public.words')}</p>
          </div>
          <div>
            <h3>{t('journal.open.committed')}</h3>
            <p>{t('journal.open.committed.words')}</p>
          </div>
          <div>
            <h3>{t('journal.open.never')}</h3>
            <p>{t('journal.open.never.words')}</p>
          </div>
        </div>
      </section>
      <section className="section" aria-labelledby="headers">
        <h2 id="headers">{t('journal.headers')}</h2>
        <p>{t('journal.headers.words')}</p>
        {data.headers.items.length === 0 ? (
          <EmptyState title={t('journal.empty')}>
            <p>{t('journal.empty.words')}</p>
          </EmptyState>
        ) : (
          <HeaderTable headers={data.headers.items} />
        )}
        <Pagination
          page={data.headers.page}
          pageCount={data.headers.pageCount}
          hrefOf={(page) => hrefFor(lang, 'journal', { query: { page: page === 1 ? undefined : String(page) } })}
        />
      </section>
    </>
  );
}

/** A signed tree head, told in words and verbatim. */
export function CheckpointFacts({
  checkpoint,
  demo,
}: {
  readonly checkpoint: Checkpoint;
  readonly demo: boolean;
}): ReactNode {
  const { t, number, day } = useI18n();
  return (
    <>
      <Facts>
        <Fact term={t('journal.origin')}>
          <span className="mono breakable">{checkpoint.origin}</span>
        </Fact>
        <Fact term={t('journal.size')}>
          <span className="num">{number(checkpoint.size)}</span>
        </Fact>
        <Fact term={t('journal.root')}>
          <span className="mono breakable">{checkpoint.rootHash}</span>
        </Fact>
        {checkpoint.signedOn === null ? null : (
          <Fact term={t('journal.signedOn')}>
            <time dateTime={checkpoint.signedOn}>{day(checkpoint.signedOn)}</time>
          </Fact>
        )}
        <Fact term={t('journal.witnesses')}>
          <WitnessNames names={checkpoint.witnesses} demo={demo} />
        </Fact>
      </Facts>
      <details>
        <summary>{t('journal.note')}</summary>
        <pre>
          <code>{checkpoint.note}</code>
        </pre>
      </details>
    </>
  );
}

function HeaderTable({ headers }: { readonly headers: readonly PublicHeader[] }): ReactNode {
  const { t, lang, number, day } = useI18n();
  const columns: readonly Column<PublicHeader>[] = [
    {
      id: 'index',
      head: t('journal.col.index'),
      isNumeric: true,
      cell: (row) => (
        <a
          href={hrefFor(lang, 'proof', { id: String(row.index) })}
          aria-label={t('proof.title', { index: number(row.index) })}
        >
          {number(row.index)}
        </a>
      ),
    },
    {
      id: 'act',
      head: t('journal.col.act'),
      isHeader: true,
      cell: (row) => (
        <a href={hrefFor(lang, 'receipt', { id: row.entryId })}>
          <Words of={row.act} />
        </a>
      ),
    },
    {
      id: 'outcome',
      head: t('journal.col.outcome'),
      cell: (row) =>
        row.outcome === null ? <span className="soft">{t('journal.noOutcome')}</span> : <Outcome kind={row.outcome} />,
    },
    {
      id: 'who',
      head: t('journal.col.who'),
      cell: (row) => (
        <>
          <Words of={row.roleKind} />
          {' – '}
          {row.organisation === null ? t('journal.private') : <BodyName body={row.organisation} />}
        </>
      ),
    },
    { id: 'day', head: t('journal.col.day'), cell: (row) => <span className="nowrap">{day(row.day)}</span> },
    {
      id: 'law',
      head: t('journal.col.law'),
      cell: (row) => {
        const more = row.provisionIds.length - provisionsShown;
        return (
          <ul className="bare small">
            {row.provisionIds.slice(0, provisionsShown).map((id) => (
              <li key={id}>
                <a href={hrefFor(lang, 'provision', { id })}>{id}</a>
              </li>
            ))}
            {more > 0 ? (
              <li>
                <a href={hrefFor(lang, 'receipt', { id: row.entryId })}>{t('journal.law.more', { count: more })}</a>
              </li>
            ) : null}
          </ul>
        );
      },
    },
  ];
  return (
    <DataTable
      caption={t('journal.headers.caption')}
      columns={columns}
      rows={headers}
      rowKey={(row) => row.entryId}
      asCards
    />
  );
}
