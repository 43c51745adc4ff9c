import type { ReportView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useAct } from '../act/perform.ts';
import { PagedTable } from '../desks/paged.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { DpoTabs } from './dpo-tabs.tsx';
import { useDpoText } from './dpo-texts.ts';
import { Control, Sent, textOf } from './form-parts.tsx';

/** Yearly reports: made from what the journal and the registers hold, and taken away as PDF or JSON. */
export function Page(): ReactNode {
  const t = useDpoText();
  const { instant, number } = useI18n();
  const make = useAct('oversight/yearly-report');
  const accesses = ({ figures }: ReportView): number => figures.accesses.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <PageHead title={t('reports')}>
        <p className="soft">{t('reports.why')}</p>
      </PageHead>
      <DpoTabs />
      <form
        className="find no-print"
        aria-label={t('report.make')}
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate({ year: Number(textOf(new FormData(event.currentTarget), 'year')) });
        }}
      >
        <Control
          name="year"
          label={t('report.year')}
          type="number"
          most={2199}
          value={String(new Date().getFullYear())}
          isRequired
        />
        <button type="submit" className="button" disabled={make.isPending}>
          {t('report.make')}
        </button>
      </form>
      <Sent act={make} />
      <PagedTable<ReportView>
        path="/api/oversight/reports"
        caption={t('reports')}
        isCaptionHidden
        columns={[
          { id: 'year', head: t('report.year'), isHeader: true, cell: ({ year }) => String(year) },
          { id: 'madeAt', head: t('report.madeAt'), cell: ({ madeAt }) => instant(madeAt) },
          { id: 'accesses', head: t('report.accesses'), isNumeric: true, cell: (row) => number(accesses(row)) },
          { id: 'sampled', head: t('report.sampled'), isNumeric: true, cell: ({ figures }) => number(figures.sampled) },
          {
            id: 'breaches',
            head: t('report.breaches'),
            isNumeric: true,
            cell: ({ figures }) => number(figures.breaches),
          },
          {
            id: 'files',
            head: t('report.pdf'),
            cell: ({ id, year }) => (
              <span className="actions">
                <a href={`/api/oversight/reports/${id}/report.pdf?lang=fr`}>PDF (FR)</a>
                <a href={`/api/oversight/reports/${id}/report.pdf?lang=nl`}>PDF (NL)</a>
                <a href={`/api/oversight/reports/${id}`} download={`clairevoie-${year}.json`}>
                  JSON
                </a>
              </span>
            ),
          },
        ]}
        rowKey={({ id }) => id}
        empty={t('reports.none')}
        emptyWhy={t('reports.none.why')}
      />
    </>
  );
}
