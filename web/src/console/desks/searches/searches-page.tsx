import { type SearchView, searchers } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { PagedTable } from '../paged.tsx';
import { useSearchTexts } from './search-texts.ts';
import { SearchesTabs } from './searches-tabs.tsx';
import { soughtLine } from './sought.ts';

/** Searches in which one has a part, each with its state. */
export function Page(): ReactNode {
  const t = useSearchTexts();
  const asks = searchers.includes(useFunctionKey() ?? '');
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          asks ? (
            <Link className="button" to="/searches/new">
              {t('new')}
            </Link>
          ) : null
        }
      >
        <p className="soft">{t('why')}</p>
      </PageHead>
      <SearchesTabs />
      <SearchTable
        path="/api/anpr/searches"
        caption={t('title')}
        emptyWhy={
          <>
            <p>{t('none.why')}</p>
            <p>{t(asks ? 'none.asks' : 'none.follows')}</p>
          </>
        }
      />
    </>
  );
}

/** A list of searches, read a page at a time. */
export function SearchTable({
  path,
  caption,
  emptyWhy,
}: {
  readonly path: string;
  readonly caption: string;
  readonly emptyWhy: ReactNode;
}): ReactNode {
  const t = useSearchTexts();
  const { lang } = useLanguage();
  const { instant } = useI18n();
  return (
    <PagedTable<SearchView>
      path={path}
      caption={caption}
      isCaptionHidden
      empty={t('none')}
      emptyWhy={emptyWhy}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'mission',
          head: t('mission'),
          isHeader: true,
          cell: (row) => (
            <>
              <Link to={`/searches/${row.id}`}>{row.missionReference ?? '–'}</Link>
              <span className="small soft cell-under">{row.organisation?.[lang] ?? '–'}</span>
            </>
          ),
        },
        { id: 'what', head: t('what'), cell: (row) => soughtLine(row.query) },
        { id: 'state', head: t('state'), cell: (row) => <span className="tag">{row.stateName[lang]}</span> },
        { id: 'found', head: t('found'), isNumeric: true, cell: (row) => row.found ?? '–' },
        { id: 'asked', head: t('asked'), cell: (row) => instant(row.requestedAt) },
      ]}
    />
  );
}
