import { type FoundOccupant, type FoundRead, type SearchView, searchPolicy } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { DataTable } from '../../../design/data-table.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useAct } from '../../act/perform.ts';
import { isShownAlready } from '../../api/http.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ReceiptView } from '../../receipt/receipt-view.tsx';
import { useSearchTexts } from './search-texts.ts';

/** Results of a search that was run: pages, each an act of its own, and the export. What is shown stays in this page and nowhere else. */
export function Results({ of }: { readonly of: SearchView }): ReactNode {
  const t = useSearchTexts();
  const w = useWords();
  const act = useAct('anpr/view-search', '/api/anpr/searches/page');
  const [reads, setReads] = useState<readonly FoundRead[] | undefined>(undefined);
  const last = reads?.at(-1);
  const see = (behind: FoundRead | undefined): void => {
    const from = behind === undefined ? {} : { behind: placeOf(behind) };
    act.mutate({ searchId: of.id, ...from }, { onSuccess: ({ receipt }) => setReads(receipt.reads ?? []) });
  };
  const receipt = act.data?.receipt;
  return (
    <section className="stack">
      <h2>{t('results')}</h2>
      <p className="soft">{t('results.why')}</p>
      {reads === undefined || receipt?.verdict !== 'allowed' ? null : (
        <ReadTable reads={reads} occupants={receipt.occupants ?? []} searchId={of.id} />
      )}
      {receipt === undefined || receipt.verdict === 'allowed' ? null : <ReceiptView receipt={receipt} isFresh />}
      {act.isError ? (
        <p className="error">{isShownAlready(act.error) ? w('form.shownAlready') : act.error.message}</p>
      ) : null}
      <p className="actions no-print">
        <button type="button" className="button" disabled={act.isPending} onClick={() => see(undefined)}>
          {t('firstPage')}
        </button>
        {last === undefined || (reads?.length ?? 0) < searchPolicy.readsOfPage ? null : (
          <button type="button" className="button" disabled={act.isPending} onClick={() => see(last)}>
            {t('nextPage')}
          </button>
        )}
      </p>
      <details className="form-section no-print">
        <summary>{t('export')}</summary>
        <p className="soft">{t('export.why')}</p>
        <ActForm
          type="anpr/export-search"
          fixed={{ searchId: of.id }}
          hide={['from', 'to', 'plates', 'shown', 'shownSha256']}
          sendTo="/api/anpr/searches/export"
          submit={t('export')}
          next={({ file, entryId }) =>
            typeof file === 'string' ? (
              <p>
                <a
                  className="button"
                  download={`clairevoie-${entryId}.csv`}
                  href={`data:text/csv;charset=utf-8,${encodeURIComponent(file)}`}
                >
                  {t('download')}
                </a>
              </p>
            ) : null
          }
        />
      </details>
    </section>
  );
}

function placeOf({ recordedAt, batch, place }: FoundRead) {
  return { recordedAt, batch, place };
}

function ReadTable({
  reads,
  occupants,
  searchId,
}: {
  readonly reads: readonly FoundRead[];
  readonly occupants: readonly FoundOccupant[];
  readonly searchId: string;
}): ReactNode {
  const t = useSearchTexts();
  const { instant } = useI18n();
  if (reads.length === 0) return <p>{t('noReads')}</p>;
  return (
    <DataTable<FoundRead>
      caption={t('shown', { count: reads.length })}
      rows={reads}
      rowKey={({ batch, place }) => `${batch} ${place}`}
      asCards
      columns={[
        { id: 'moment', head: t('moment'), isHeader: true, cell: (row) => instant(row.recordedAt) },
        {
          id: 'plate',
          head: t('plate'),
          cell: (row) => `${row.plate}${row.country === null ? '' : ` (${row.country})`}`,
        },
        { id: 'camera', head: t('camera'), cell: (row) => row.cameraLabel ?? String(row.camera) },
        {
          id: 'vehicle',
          head: t('vehicle'),
          cell: (row) =>
            [row.make, row.colour, row.vehicleClass, row.direction].filter((one) => one !== null).join(', ') || '–',
        },
        ...(occupants.length === 0
          ? []
          : [
              {
                id: 'occupants',
                head: t('occupants'),
                cell: ({ batch, place }: FoundRead): ReactNode => {
                  const picture = occupants.find((one) => one.batch === batch && one.place === place)?.pictureId;
                  return picture === undefined ? (
                    '–'
                  ) : (
                    <Link to="/occupants/new" search={{ picture, within: 'search-result', of: searchId }}>
                      {t('askOccupant')}
                    </Link>
                  );
                },
              },
            ]),
      ]}
    />
  );
}
