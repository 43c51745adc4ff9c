import type { ScheduledRevealView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/facts.tsx';
import { Outcome } from '../../design/outcome.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Shown } from '../act/shown.tsx';
import { useApi } from '../api/use-api.ts';
import { PageHead } from '../shell/page-head.tsx';
import { Loaded } from '../shell/states.tsx';
import { isGroup, isParty } from './reveal-draft.ts';
import { RevealTabs } from './reveal-tabs.tsx';
import { useRevealText } from './reveal-texts.ts';

type Row = ScheduledRevealView;

/** Reveals that wait, with what they wait for, and the file of those that were performed. */
export function Page(): ReactNode {
  const t = useRevealText();
  const found = useApi<{ readonly items: readonly Row[] }>('/api/oversight/scheduled-reveals', {
    // What fell due is performed by the server's schedule: it shows without asking again.
    refetchEvery: 5_000,
    refetchWhile: ({ items }) => items.some(({ state, dueAt }) => state === 'waiting' && dueAt !== null),
  });
  return (
    <>
      <PageHead title={t('scheduled')}>
        <p className="soft">{t('scheduled.why')}</p>
      </PageHead>
      <RevealTabs />
      <Loaded
        of={found}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState title={t('scheduled.none')}>
            <p>
              <Link to="/reveal">{t('reveal')}</Link>
            </p>
          </EmptyState>
        }
      >
        {({ items }) => (
          <DataTable
            caption={t('scheduled')}
            isCaptionHidden
            asCards
            columns={[
              {
                id: 'group',
                head: t('group'),
                isHeader: true,
                cell: ({ group, targetEntryId }) => (
                  <>
                    {isGroup(group) ? t(`group.${group}`) : group}
                    <div className="small mono breakable">{targetEntryId}</div>
                  </>
                ),
              },
              {
                id: 'whom',
                head: t('recipient'),
                cell: ({ recipient, recipientName, reference }) => (
                  <>
                    {isParty(recipient) ? t(`recipient.${recipient}`) : recipient}, {recipientName}
                    <div className="small soft">{reference}</div>
                  </>
                ),
              },
              { id: 'due', head: t('due'), cell: (row) => <Due of={row} /> },
              { id: 'state', head: t('state'), cell: (row) => <State of={row} /> },
              {
                id: 'file',
                head: t('file.head'),
                cell: ({ id, state }) =>
                  state === 'performed' ? (
                    <a href={`/api/oversight/scheduled-reveals/${id}/file`} download>
                      {t('file')}
                    </a>
                  ) : (
                    '–'
                  ),
              },
            ]}
            rows={items}
            rowKey={({ id }) => id}
          />
        )}
      </Loaded>
    </>
  );
}

function Due({ of: { dueOn, caseReference, caseOffice, dueAt } }: { readonly of: Row }): ReactNode {
  const t = useRevealText();
  const { day, instant } = useI18n();
  if (dueOn !== null) return day(dueOn);
  return (
    <>
      {t('due.case', { case: caseReference ?? '–' })}
      <div className="small soft">
        {caseOffice === null ? null : <Shown value={caseOffice} name="organisationId" />}
        <div>{dueAt === null ? t('due.open') : t('due.closed', { at: instant(dueAt) })}</div>
      </div>
    </>
  );
}

function State({ of: { state, performedAt } }: { readonly of: Row }): ReactNode {
  const t = useRevealText();
  const { instant } = useI18n();
  const at = performedAt === null ? null : <div className="small soft">{instant(performedAt)}</div>;
  if (state === 'performed')
    return (
      <>
        <Outcome kind="allowed">{t('state.performed')}</Outcome>
        {at}
      </>
    );
  if (state === 'silent')
    return (
      <>
        <Outcome kind="withheld">{t('state.silent')}</Outcome>
        {at}
      </>
    );
  return <span className="tag">{t('state.waiting')}</span>;
}
