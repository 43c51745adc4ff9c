import type { BreachView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { Outcome } from '../../design/outcome.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useAct } from '../act/perform.ts';
import { PagedTable } from '../desks/paged.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { DpoTabs } from './dpo-tabs.tsx';
import { useDpoText } from './dpo-texts.ts';
import { Control, given, instantOf, Sent, textOf } from './form-parts.tsx';

/** Data breaches of the own body: recorded, with the 72 hours for information, and closed. */
export function Page(): ReactNode {
  const t = useDpoText();
  const { instant, number } = useI18n();
  const record = useAct('oversight/record-breach');
  const close = useAct('oversight/close-breach');
  return (
    <>
      <PageHead title={t('breaches')}>
        <p className="soft">{t('breaches.why')}</p>
      </PageHead>
      <DpoTabs />
      <Sent act={record} />
      <Sent act={close} />
      <PagedTable<BreachView>
        path="/api/oversight/breaches"
        caption={t('breaches')}
        isCaptionHidden
        columns={[
          { id: 'reference', head: t('breach.reference'), isHeader: true, cell: ({ reference }) => reference },
          { id: 'what', head: t('breach.what'), cell: ({ what }) => what },
          {
            id: 'persons',
            head: t('breach.persons'),
            isNumeric: true,
            cell: ({ affectedPersons }) => (affectedPersons === null ? t('breach.unknown') : number(affectedPersons)),
          },
          {
            id: 'tellBy',
            head: t('breach.tellBy'),
            cell: ({ tellBy, isLate }) => (
              <>
                {instant(tellBy)} {isLate ? <Outcome kind="overdue">{t('breach.late')}</Outcome> : null}
              </>
            ),
          },
          {
            id: 'told',
            head: t('breach.told.short'),
            cell: ({ authorityToldAt }) =>
              authorityToldAt === null ? <span className="soft">{t('breach.notTold')}</span> : instant(authorityToldAt),
          },
          {
            id: 'state',
            head: t('breach.state'),
            cell: (breach) =>
              breach.state === 'closed' ? (
                <>
                  {t('breach.closed')}
                  <br />
                  {breach.outcome}
                </>
              ) : (
                <CloseBreach
                  isBusy={close.isPending}
                  onClose={(more) => close.mutate({ breachId: breach.id, ...more })}
                />
              ),
          },
        ]}
        rowKey={({ id }) => id}
        empty={t('breaches.none')}
        emptyWhy={t('breaches.none.why')}
      />
      <h2>{t('breach.record')}</h2>
      <form
        className="act-form no-print"
        onSubmit={(event) => {
          event.preventDefault();
          const sheet = event.currentTarget;
          const form = new FormData(sheet);
          const persons = textOf(form, 'affectedPersons');
          const breach = {
            reference: textOf(form, 'reference'),
            what: textOf(form, 'what'),
            noticedAt: instantOf(form, 'noticedAt'),
            ...given({
              happenedAt: instantOf(form, 'happenedAt'),
              authorityToldAt: instantOf(form, 'authorityToldAt'),
            }),
            affectedData: textOf(form, 'affectedData'),
            measures: textOf(form, 'measures'),
            ...(persons === undefined ? {} : { affectedPersons: Number(persons) }),
          };
          // A refusal leaves what was typed, to be completed; what was recorded is not sent twice.
          record.mutate(breach, {
            onSuccess: ({ receipt }) => {
              if (receipt.verdict === 'allowed') sheet.reset();
            },
          });
        }}
      >
        <Control name="reference" label={t('breach.reference')} most={120} isRequired />
        <Control name="noticedAt" label={t('breach.noticedAt')} type="datetime-local" isRequired />
        <Control name="happenedAt" label={t('breach.happenedAt')} type="datetime-local" hint={t('optional')} />
        <Control name="what" label={t('breach.what')} type="area" isRequired />
        <Control
          name="affectedPersons"
          label={t('breach.affectedPersons')}
          type="number"
          most={1_000_000_000}
          hint={t('optional')}
        />
        <Control name="affectedData" label={t('breach.affectedData')} type="area" most={2000} isRequired />
        <Control name="measures" label={t('breach.measures')} type="area" isRequired />
        <Control name="authorityToldAt" label={t('breach.told')} type="datetime-local" hint={t('optional')} />
        <div className="actions">
          <button type="submit" className="button" disabled={record.isPending}>
            {t('breach.record')}
          </button>
        </div>
      </form>
    </>
  );
}

function CloseBreach({
  isBusy,
  onClose,
}: {
  readonly isBusy: boolean;
  readonly onClose: (more: { readonly outcome: string; readonly [moment: string]: string }) => void;
}): ReactNode {
  const t = useDpoText();
  return (
    <details className="no-print">
      <summary>{t('breach.open')}</summary>
      <form
        className="stack-2"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const outcome = textOf(form, 'outcome');
          const moments = given({
            authorityToldAt: instantOf(form, 'authorityToldAt'),
            personsToldAt: instantOf(form, 'personsToldAt'),
          });
          if (outcome !== undefined) onClose({ ...moments, outcome });
        }}
      >
        <Control name="outcome" label={t('breach.outcome')} type="area" isRequired />
        <Control name="authorityToldAt" label={t('breach.told')} type="datetime-local" hint={t('optional')} />
        <Control name="personsToldAt" label={t('breach.toldPersons')} type="datetime-local" hint={t('optional')} />
        <button type="submit" className="button button-quiet" disabled={isBusy}>
          {t('breach.close')}
        </button>
      </form>
    </details>
  );
}
