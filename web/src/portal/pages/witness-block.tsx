import type { LogWitnesses, WitnessOfLog } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { Fact, Facts } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';

/** Who cosigned a checkpoint. A demonstration's witnesses are not independent, and nowhere named without saying so. */
export function WitnessNames({
  names,
  demo,
}: {
  readonly names: readonly string[];
  readonly demo: boolean;
}): ReactNode {
  const { t, list } = useI18n();
  if (names.length === 0) return t('journal.witnesses.none');
  return (
    <>
      <span className="breakable">{list(names)}</span>
      {demo ? <strong> {t('witnesses.notIndependent')}</strong> : null}
    </>
  );
}

/** The witnesses of the log: how many must cosign, how far they are, how each of them is. */
export function WitnessBlock({
  witnesses,
  baseUrl,
}: {
  readonly witnesses: LogWitnesses;
  readonly baseUrl: string;
}): ReactNode {
  const { t, number } = useI18n();
  const { policy, pending, cosigned, quorum, backlog } = witnesses;
  return (
    <section className="section" aria-labelledby="witnesses">
      <h2 id="witnesses">{t('witnesses.title')}</h2>
      {policy === null && pending === null ? (
        <p>{t('journal.witnesses.none')}</p>
      ) : (
        <>
          <p>{t('witnesses.words')}</p>
          <p>
            <strong>
              <Words of={witnesses.independence} />
            </strong>
          </p>
          <Facts>
            <Fact term={t('witnesses.quorum')}>
              {quorum === null
                ? t('witnesses.quorum.policy')
                : t('witnesses.quorum.count', { needed: quorum.needed, of: quorum.of })}
            </Fact>
            <Fact term={t('witnesses.cosigned')}>
              {cosigned === null ? t('witnesses.cosigned.none') : number(cosigned.size)}
            </Fact>
            <Fact term={t('witnesses.backlog')}>
              <span className="num">{number(backlog)}</span>
            </Fact>
            {policy === null ? null : (
              <Fact term={t('witnesses.policy')}>
                <span className="mono breakable">{policy.hash}</span>
              </Fact>
            )}
          </Facts>
          {pending === null ? null : (
            <p>{t(policy === null ? 'witnesses.pending.first' : 'witnesses.pending', { hash: pending.hash })}</p>
          )}
          <WitnessTable witnesses={witnesses.witnesses} />
          <p>{t('witnesses.links')}</p>
          <ul>
            <li>
              <a href="/log/witnesses">{baseUrl}/log/witnesses</a>
            </li>
            {policy === null ? null : (
              <li>
                <a href="/log/witnesses/policy">{baseUrl}/log/witnesses/policy</a>
              </li>
            )}
          </ul>
        </>
      )}
    </section>
  );
}

function WitnessTable({ witnesses }: { readonly witnesses: readonly WitnessOfLog[] }): ReactNode {
  const { t, number } = useI18n();
  const columns: readonly Column<WitnessOfLog>[] = [
    {
      id: 'witness',
      head: t('witnesses.col.witness'),
      isHeader: true,
      cell: ({ keyName }) => <span className="breakable">{keyName}</span>,
    },
    { id: 'operator', head: t('witnesses.col.operator'), cell: ({ operator }) => operator },
    {
      id: 'state',
      head: t('witnesses.col.state'),
      cell: ({ state, words }) =>
        state === 'conflict' || state === 'false-signature' ? (
          <strong>
            <Words of={words} />
          </strong>
        ) : (
          <Words of={words} />
        ),
    },
    {
      id: 'size',
      head: t('witnesses.col.size'),
      isNumeric: true,
      cell: ({ lastCosignedSize }) => (lastCosignedSize === null ? '–' : number(lastCosignedSize)),
    },
    { id: 'behind', head: t('witnesses.col.behind'), isNumeric: true, cell: ({ behind }) => number(behind) },
  ];
  return (
    <DataTable
      caption={t('witnesses.caption')}
      columns={columns}
      rows={witnesses}
      rowKey={({ keyName }) => keyName}
      asCards
    />
  );
}
