import { type AccessView, type RevealableEntryView, revealedGroups } from '@clairevoie/contract';
import { type ReactNode, useEffect, useRef } from 'react';
import { DataTable } from '../../design/data-table.tsx';
import { Fact, Facts } from '../../design/facts.tsx';
import { Outcome } from '../../design/outcome.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Shown } from '../act/shown.tsx';
import { useFunctionKey } from '../api/session.ts';
import { useApi } from '../api/use-api.ts';
import { type Draft, isGroup, isParty } from './reveal-draft.ts';
import { useRevealText } from './reveal-texts.ts';

/** What will be shown and what stays closed, before anything is recorded; takes the focus. */
export function BeforeReveal({
  draft,
  entry,
  isBusy,
  onConfirm,
  onBack,
}: {
  readonly draft: Draft;
  readonly entry: RevealableEntryView | undefined;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}): ReactNode {
  const t = useRevealText();
  const { day } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { payload, moment, group } = draft;
  const { recipient = '', decidedBy = '' } = payload;
  const rows = revealedGroups.filter((one) => entry === undefined || entry.groups.includes(one));
  return (
    <section className="opened stack-2">
      <h2 ref={heading} tabIndex={-1}>
        {t('before')}
      </h2>
      <p>{t('before.why')}</p>
      <Facts>
        <Fact term={t('group')}>{isGroup(group) ? t(`group.${group}`) : '–'}</Fact>
        <Fact term={t('recipient')}>
          {isParty(recipient) ? t(`recipient.${recipient}`) : '–'}
          {', '}
          {payload.recipientName}
        </Fact>
        <Fact term={t('reference')}>{payload.reference}</Fact>
        <Fact term={t('decidedBy')}>{isParty(decidedBy) ? t(`recipient.${decidedBy}`) : t('decidedBy.none')}</Fact>
        <Fact term={t('reason')}>
          <span className="as-written">{payload.reason}</span>
        </Fact>
        <Fact term={t('moment')}>
          {moment === 'now' ? t('moment.now') : null}
          {moment === 'day' ? day(payload.dueOn ?? '') : null}
          {moment === 'case' ? t('due.case', { case: payload.whenCaseCloses ?? '' }) : null}
        </Fact>
      </Facts>
      <DataTable
        caption={t('before.groups')}
        asCards
        columns={[
          { id: 'group', head: t('group'), isHeader: true, cell: (one) => t(`group.${one}`) },
          { id: 'holds', head: t('holds'), cell: (one) => t(`holds.${one}`) },
          {
            id: 'fate',
            head: t('fate'),
            cell: (one) =>
              one === group ? (
                <Outcome kind="allowed">{t('fate.shown')}</Outcome>
              ) : (
                <Outcome kind="withheld">{t('fate.closed')}</Outcome>
              ),
          },
        ]}
        rows={rows}
        rowKey={(one) => one}
      />
      <Content entryId={payload.entryId ?? ''} group={group} />
      <h3>{t('also')}</h3>
      <ul>
        <li>{t('also.header')}</li>
        <li>{t('also.reveal')}</li>
        <li>{t('also.never')}</li>
      </ul>
      <p>
        <strong>{t('before.forGood')}</strong>
      </p>
      <div className="actions no-print">
        <button type="button" className="button" disabled={isBusy} onClick={onConfirm}>
          {t(moment === 'now' ? 'confirm' : 'confirm.later')}
        </button>
        <button type="button" className="button button-quiet" disabled={isBusy} onClick={onBack}>
          {t('back')}
        </button>
      </div>
    </section>
  );
}

/** What the group says, when the function reads it without an act of its own: a DPO the request of an access of the body. */
function Content({ entryId, group }: { readonly entryId: string; readonly group: string }): ReactNode {
  const t = useRevealText();
  const mayRead = useFunctionKey() === 'dpo' && group === 'request';
  const access = useApi<{ readonly item: AccessView }>(
    mayRead ? `/api/oversight/accesses/${encodeURIComponent(entryId)}` : undefined,
  );
  const item = access.data?.item;
  if (item === undefined || item.request === null) return <p className="small soft">{t('content.unread')}</p>;
  return (
    <>
      <h3>{t('content.said')}</h3>
      <Shown value={item.request} name={item.act} />
    </>
  );
}
