import type { OwnReadingView, SealedCheckpointView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import { PagedTable } from '../desks/paged.tsx';
import { ActOutcome } from '../dpo/access-parts.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { OverseerTabs } from './overseer-tabs.tsx';
import { type FilterName, filterNames, useOverseerText } from './overseer-texts.ts';

/** What the Control Organ itself read and exported, from the stream that only it opens, and the daily anchors of that stream. */
export function Page(): ReactNode {
  const t = useOverseerText();
  const { instant, day, number } = useI18n();
  return (
    <>
      <PageHead title={t('own')}>
        <p className="soft">{t('own.why')}</p>
      </PageHead>
      <OverseerTabs />
      <PagedTable<OwnReadingView>
        path="/api/oversight/own-readings"
        caption={t('own')}
        isCaptionHidden
        columns={[
          { id: 'when', head: t('when'), isHeader: true, cell: ({ at }) => instant(at) },
          { id: 'who', head: t('who'), cell: ({ person }) => person.name ?? person.id },
          { id: 'what', head: t('what'), cell: ({ title }) => <Words of={title} /> },
          { id: 'filter', head: t('own.filter'), cell: ({ filter }) => <Filter of={filter} /> },
          { id: 'opened', head: t('own.opened'), isNumeric: true, cell: ({ opened }) => number(opened) },
          { id: 'verdict', head: t('verdict'), cell: ({ verdict }) => <ActOutcome verdict={verdict} /> },
        ]}
        rowKey={({ entryId }) => entryId}
        empty={t('own.none')}
      />
      <h2>{t('anchors')}</h2>
      <p className="soft">{t('anchors.why')}</p>
      <PagedTable<SealedCheckpointView>
        path="/api/oversight/sealed-checkpoints"
        caption={t('anchors')}
        isCaptionHidden
        columns={[
          { id: 'day', head: t('anchors.day'), isHeader: true, cell: (row) => day(row.day) },
          { id: 'size', head: t('anchors.size'), isNumeric: true, cell: ({ size }) => number(size) },
          {
            id: 'note',
            head: t('anchors.note'),
            cell: ({ note }) => (note === null ? '–' : <pre className="small mono">{note}</pre>),
          },
        ]}
        rowKey={(row) => row.day}
        empty={t('anchors.none')}
      />
    </>
  );
}

function Filter({ of }: { readonly of: OwnReadingView['filter'] }): ReactNode {
  const t = useOverseerText();
  const { instant } = useI18n();
  if (of === null) return <span className="soft">{t('erased')}</span>;
  const asked = Object.entries(of).flatMap(([name, value]) =>
    isFilterName(name) && typeof value === 'string' ? [[name, value] as const] : [],
  );
  return (
    <ul className="bare small">
      {asked.map(([name, value]) => (
        <li key={name} className="breakable">
          <span className="soft">{t(name)}</span> {name === 'from' || name === 'to' ? instant(value) : value}
        </li>
      ))}
    </ul>
  );
}

function isFilterName(name: string): name is FilterName {
  return filterNames.some((known) => known === name);
}
