import type { SampledAccessView, SampleView } from '@clairevoie/contract';
import { type ReactNode, useId } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useAct } from '../act/perform.ts';
import { PagedTable } from '../desks/paged.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useAccessColumns } from './access-parts.tsx';
import { DpoTabs } from './dpo-tabs.tsx';
import { useDpoText } from './dpo-texts.ts';
import { Control, periodOf, Sent, textOf } from './form-parts.tsx';

const verdicts = ['conform', 'doubtful', 'not-conform'] as const;
const accessOf = (row: SampledAccessView): SampledAccessView['access'] => row.access;

/** The sampling queue: draw, look at each access, say what you think of it. */
export function Page(): ReactNode {
  const t = useDpoText();
  const { instant, number } = useI18n();
  const draw = useAct('oversight/draw-sample');
  const give = useAct('oversight/give-verdict');
  const columns = useAccessColumns(accessOf);
  return (
    <>
      <PageHead title={t('sampling')}>
        <p className="soft">{t('sampling.why')}</p>
      </PageHead>
      <DpoTabs />
      <form
        className="find no-print"
        aria-label={t('sampling.draw')}
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          draw.mutate({ ...periodOf(form), count: Number(textOf(form, 'count')) });
        }}
      >
        <Control name="from" label={t('from')} type="date" isRequired />
        <Control name="to" label={t('to')} type="date" isRequired />
        <Control name="count" label={t('sampling.count')} type="number" value="10" most={200} isRequired />
        <button type="submit" className="button" disabled={draw.isPending}>
          {t('sampling.draw')}
        </button>
      </form>
      <Sent act={draw} />
      <Sent act={give} />
      <h2>{t('queue')}</h2>
      <PagedTable<SampledAccessView>
        path="/api/oversight/queue?state=waiting"
        nextAs="after"
        caption={t('queue')}
        isCaptionHidden
        columns={[
          ...columns,
          {
            id: 'give',
            head: t('opinion'),
            cell: ({ id }) => (
              <GiveVerdict
                isBusy={give.isPending}
                onGive={(verdict, reasons) => give.mutate({ sampledAccessId: id, verdict, reasons })}
              />
            ),
          },
        ]}
        rowKey={({ id }) => id}
        empty={t('sampling.none')}
        emptyWhy={t('sampling.none.why')}
      />
      <h2>{t('draws')}</h2>
      <PagedTable<SampleView>
        path="/api/oversight/samples"
        caption={t('draws')}
        isCaptionHidden
        columns={[
          { id: 'at', head: t('draw.at'), isHeader: true, cell: ({ drawnAt }) => instant(drawnAt) },
          {
            id: 'period',
            head: t('draw.period'),
            cell: ({ from, to }) => (
              <>
                {instant(from)} – {instant(to)}
              </>
            ),
          },
          {
            id: 'drawn',
            head: t('draw.drawn'),
            cell: ({ drawn, population }) => `${number(drawn)} ${t('draw.population')} ${number(population)}`,
          },
          {
            id: 'seed',
            head: t('draw.seed'),
            cell: ({ seed, populationSha256 }) => (
              <span className="small mono breakable">
                {seed}
                <br />
                {populationSha256}
              </span>
            ),
          },
        ]}
        rowKey={({ id }) => id}
        empty={t('draws.none')}
      />
      <h2>{t('sampling.judged')}</h2>
      <PagedTable<SampledAccessView>
        path="/api/oversight/queue?state=judged"
        nextAs="after"
        caption={t('sampling.judged')}
        isCaptionHidden
        columns={[
          ...columns,
          {
            id: 'given',
            head: t('opinion'),
            cell: ({ verdict, reasons }) => (
              <>
                <strong>{verdict === null ? '–' : t(`give.${verdict}`)}</strong>
                <br />
                {reasons}
              </>
            ),
          },
        ]}
        rowKey={({ id }) => id}
        empty={t('sampling.judged.none')}
      />
    </>
  );
}

function GiveVerdict({
  isBusy,
  onGive,
}: {
  readonly isBusy: boolean;
  readonly onGive: (verdict: string, reasons: string) => void;
}): ReactNode {
  const t = useDpoText();
  const id = useId();
  return (
    <form
      className="stack-2 no-print"
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent as SubmitEvent; // React types the native event of a submission as a plain one
        const reasons = textOf(new FormData(event.currentTarget), 'reasons');
        if (submitter instanceof HTMLButtonElement && reasons !== undefined) onGive(submitter.value, reasons);
      }}
    >
      <div className="field">
        <label htmlFor={id}>{t('give.reasons')}</label>
        <textarea id={id} name="reasons" rows={2} maxLength={4000} required />
      </div>
      <div className="actions">
        {verdicts.map((verdict) => (
          <button key={verdict} type="submit" value={verdict} className="button button-quiet" disabled={isBusy}>
            {t(`give.${verdict}`)}
          </button>
        ))}
      </div>
    </form>
  );
}
