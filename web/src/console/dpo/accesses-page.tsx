import type { AccessView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { SelectField } from '../../design/form.tsx';
import { PagedTable, withParameter } from '../desks/paged.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useAccessColumns } from './access-parts.tsx';
import { DpoTabs } from './dpo-tabs.tsx';
import { useDpoText } from './dpo-texts.ts';
import { Control, periodOf, textOf } from './form-parts.tsx';

const verdicts = ['allowed', 'refused', 'needs-human', 'blocked'] as const;
const accessOf = (row: AccessView): AccessView => row;

/** Accesses of the own body with their reasons in clear. */
export function Page(): ReactNode {
  const t = useDpoText();
  const [asked, setAsked] = useState<{ readonly [name: string]: string }>({});
  const columns = useAccessColumns(accessOf);
  return (
    <>
      <PageHead title={t('accesses')}>
        <p className="soft">{t('accesses.why')}</p>
      </PageHead>
      <DpoTabs />
      <form
        className="find no-print"
        aria-label={t('filter')}
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const verdict = textOf(form, 'verdict');
          setAsked({ ...periodOf(form), ...(verdict === undefined ? {} : { verdict }) });
        }}
      >
        <Control name="from" label={t('from')} type="date" />
        <Control name="to" label={t('to')} type="date" />
        <SelectField
          name="verdict"
          label={t('verdict')}
          all={t('verdict.all')}
          value={undefined}
          options={verdicts.map((value) => ({ value, label: t(`verdict.${value}`) }))}
        />
        <button type="submit" className="button button-quiet">
          {t('filter')}
        </button>
      </form>
      <PagedTable<AccessView>
        path={withParameter('/api/oversight/accesses', asked)}
        caption={t('accesses')}
        isCaptionHidden
        columns={[
          ...columns,
          {
            id: 'reveal',
            head: t('reveal.head'),
            cell: ({ entryId }) => (
              <Link to="/reveal" search={{ entry: entryId }}>
                {t('reveal')}
              </Link>
            ),
          },
        ]}
        rowKey={({ entryId }) => entryId}
        empty={t('accesses.none')}
        emptyWhy={t('accesses.none.why')}
      />
    </>
  );
}
