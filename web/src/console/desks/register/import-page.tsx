import type { ImportReport, ImportReportRow } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DataTable } from '../../../design/data-table.tsx';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';

type ReportedRow = ImportReportRow & { readonly cameraId: string | null };
type Answer = {
  readonly import: {
    readonly fileName: string | null;
    readonly report: Omit<ImportReport, 'rows'> & { readonly rows: readonly ReportedRow[] };
  };
};

/** What became of every row of an imported list: taken, doubted, kept apart, refused, and why. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { lang } = useLanguage();
  const id = useParam('id');
  const found = useApi<Answer>(`/api/registry/imports/${encodeURIComponent(id)}`);
  return (
    <Loaded of={found} isPage>
      {({ import: { fileName, report } }) => (
        <>
          <PageHead title={fileName ?? t('register.report')}>
            <p className="soft">
              {t('register.totals', {
                read: report.totals.read,
                taken: report.totals.taken,
                doubted: report.totals.takenWithDoubt,
                refused: report.totals.refused,
                apart: report.totals.keptApart,
              })}
            </p>
          </PageHead>
          <DataTable
            caption={t('register.report')}
            isCaptionHidden
            asCards
            rows={report.rows.slice(0, 2_000)}
            rowKey={(row) => String(row.row)}
            columns={[
              { id: 'row', head: t('register.row'), isHeader: true, cell: (row) => row.row },
              { id: 'outcome', head: t('register.outcome'), cell: (row) => t(`import.${row.outcome}`) },
              {
                id: 'why',
                head: t('register.why'),
                cell: (row) => row.reasons.map((reason) => reason.text[lang]).join(' · ') || '–',
              },
              {
                id: 'camera',
                head: t('register.camera'),
                cell: (row) =>
                  row.cameraId === null ? '–' : <Link to={`/register/cameras/${row.cameraId}`}>{t('open')}</Link>,
              },
            ]}
          />
        </>
      )}
    </Loaded>
  );
}
