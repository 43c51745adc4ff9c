import {
  changeViewers,
  databaseControllers,
  type TransmissionGapView,
  type TransmissionView,
} from '@clairevoie/contract';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AsWritten } from '../../../design/as-written.tsx';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState, Fact, Facts } from '../../../design/facts.tsx';
import { Outcome } from '../../../design/outcome.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded } from '../../shell/states.tsx';
import { useTransmissionTexts } from './transmission-texts.ts';

type Keys = { readonly signKey: string; readonly sealKey: string } | null;
interface Standing {
  readonly items: readonly TransmissionView[];
  readonly gaps: readonly TransmissionGapView[];
  readonly keys: Keys;
}
const linkers: readonly string[] = databaseControllers;

/** How transmission stands, what does not agree and who must act; `?gap=` opens what can be done about one. */
export function Page(): ReactNode {
  const t = useTransmissionTexts();
  const { gap }: { gap?: string } = useSearch({ strict: false });
  const functionKey = useFunctionKey() ?? '';
  const mayLink = linkers.includes(functionKey);
  const standing = useApi<Standing>('/api/anpr/transmission');
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          mayLink ? (
            <Link className="button" to="/transmission/link">
              {t('link')}
            </Link>
          ) : null
        }
      >
        <p>
          {t('duty')} {t('duty.held')}
        </p>
        <p className="soft">{t('why')}</p>
        {changeViewers.includes(functionKey) ? (
          <p>
            <Link to="/transmission/changes">{t('changes')}</Link>
          </p>
        ) : null}
      </PageHead>
      <Loaded of={standing}>
        {({ items, gaps, keys }) => {
          const chosen = gaps.find((one) => one.id === gap && one.mayRetransmit);
          return (
            <>
              {items.length === 0 ? (
                <EmptyState title={t('none')}>
                  <p>{t('none.why')}</p>
                  <p>{t('none.who')}</p>
                </EmptyState>
              ) : (
                <>
                  <Streams items={items} />
                  <Unconfirmed items={items} />
                  <Gaps gaps={gaps} />
                </>
              )}
              {chosen === undefined || chosen.batchId === null ? null : (
                <section className="stack" key={chosen.id}>
                  <h2>{t('again')}</h2>
                  <p className="soft">{t('again.why')}</p>
                  <ActForm
                    type="anpr/retransmit-batch"
                    fixed={{ databaseId: chosen.databaseId, batchId: chosen.batchId }}
                    submit={t('again')}
                  />
                </section>
              )}
              {keys === null ? null : <OwnKeys of={keys} />}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function Streams({ items }: { readonly items: readonly TransmissionView[] }): ReactNode {
  const t = useTransmissionTexts();
  const { instant } = useI18n();
  return (
    <section className="stack">
      <h2>{t('streams')}</h2>
      <DataTable<TransmissionView>
        caption={t('streams')}
        isCaptionHidden
        rows={items}
        rowKey={(row) => `${row.databaseId} ${row.direction} ${row.side}`}
        asCards
        columns={[
          {
            id: 'database',
            head: t('database'),
            isHeader: true,
            cell: (row) => <AsWritten>{row.title ?? row.databaseId}</AsWritten>,
          },
          { id: 'flow', head: t('flow'), cell: (row) => `${t(row.direction)} – ${t(row.side)}` },
          {
            id: 'last',
            head: t('last'),
            cell: (row) =>
              row.lastAt === null ? t('never') : t('range', { n: String(row.lastRange), at: instant(row.lastAt) }),
          },
          {
            id: 'waiting',
            head: t('waiting'),
            cell: (row) => (
              <>
                {t('messages', { n: row.waiting })}
                {row.waitingSince === null ? null : (
                  <span className="soft"> {t('since', { at: instant(row.waitingSince) })}</span>
                )}
              </>
            ),
          },
          {
            id: 'state',
            head: t('state'),
            cell: (row) => (
              <>
                {row.part !== 'within' && row.confirmedAt === null ? (
                  <Outcome kind="needs-human">{t('unconfirmed')}</Outcome>
                ) : row.isBehind ? (
                  <Outcome kind="overdue">{t('behind')}</Outcome>
                ) : (
                  <span className="tag">{t('fine')}</span>
                )}
                {row.side === 'receiving' || row.acknowledgedRange === 0 ? null : (
                  <span className="soft"> {t('confirmed', { n: String(row.acknowledgedRange) })}</span>
                )}
              </>
            ),
          },
          { id: 'head', head: t('head'), cell: (row) => <code title={row.head}>{row.head.slice(0, 10)}…</code> },
        ]}
      />
    </section>
  );
}

/** Links whose keys wait for this person, as the second one, to be stated. */
function Unconfirmed({ items }: { readonly items: readonly TransmissionView[] }): ReactNode {
  const t = useTransmissionTexts();
  return items
    .filter(({ mayConfirm, direction }) => mayConfirm && direction === 'up')
    .map(({ databaseId, title, peerName }) => (
      <section className="stack" key={databaseId}>
        <h2>{t('confirm.title', { database: title ?? databaseId, peer: peerName ?? '–' })}</h2>
        <p className="soft">{t('confirm.why')}</p>
        <ActForm type="anpr/confirm-link" fixed={{ databaseId }} submit={t('confirm')} />
      </section>
    ));
}

function Gaps({ gaps }: { readonly gaps: readonly TransmissionGapView[] }): ReactNode {
  const t = useTransmissionTexts();
  const { instant } = useI18n();
  return (
    <section className="stack">
      <h2>{t('gaps')}</h2>
      {gaps.length === 0 ? (
        <p>{t('gaps.none')}</p>
      ) : (
        <DataTable<TransmissionGapView>
          caption={t('gaps')}
          isCaptionHidden
          rows={gaps}
          rowKey={(row) => row.id}
          asCards
          columns={[
            { id: 'gap', head: t('gap'), isHeader: true, cell: (row) => t(`gap.${row.gap}`) },
            { id: 'where', head: t('where'), cell: (row) => <Where of={row} /> },
            { id: 'found', head: t('found'), cell: (row) => instant(row.foundAt) },
            {
              id: 'who',
              head: t('who'),
              cell: (row) =>
                row.settledAt === null ? (
                  <>
                    {t(row.whoActs.includes('chief-of-corps') ? 'who.local' : 'who.national')}{' '}
                    {row.mayRetransmit ? (
                      <Link to="/transmission" search={{ gap: row.id }}>
                        {t('again')}
                      </Link>
                    ) : null}
                  </>
                ) : (
                  <span className="soft">{t('settled', { at: instant(row.settledAt) })}</span>
                ),
            },
          ]}
        />
      )}
    </section>
  );
}

function Where({ of }: { readonly of: TransmissionGapView }): ReactNode {
  const t = useTransmissionTexts();
  const { batchId, subject, places } = of;
  const shown = places.slice(0, 12).join(', ');
  return (
    <>
      <code>{batchId ?? subject ?? of.databaseId}</code>{' '}
      {batchId === null ? null : (
        <span className="soft">
          {places.length === 0
            ? t('places.unknown')
            : t('places', { n: places.length, list: places.length > 12 ? `${shown} …` : shown })}
        </span>
      )}
    </>
  );
}

function OwnKeys({ of }: { readonly of: NonNullable<Keys> }): ReactNode {
  const t = useTransmissionTexts();
  return (
    <section className="stack">
      <h2>{t('keys')}</h2>
      <p className="soft">{t('keys.why')}</p>
      <Facts>
        <Fact term={t('signKey')}>
          <code>{of.signKey}</code>
        </Fact>
        <Fact term={t('sealKey')}>
          <code>{of.sealKey}</code>
        </Fact>
      </Facts>
    </section>
  );
}
