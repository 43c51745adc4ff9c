import type { FaceCheckView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useLabels } from '../../act/labels/use-labels.ts';
import { useFunctionKey } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { PagedTable } from '../paged.tsx';
import { FacesTabs } from './faces-tabs.tsx';
import { useFacesTexts } from './faces-texts.ts';
import { buyers } from './who-acts.ts';

/** Checks of purchases and funding, and the body's own rule. */
export function Page(): ReactNode {
  const t = useFacesTexts();
  const labels = useLabels();
  const { instant } = useI18n();
  const mayCheck = buyers.includes(useFunctionKey() ?? '');
  return (
    <>
      <PageHead title={t('tab.checks')}>
        <p className="soft">{t('check.why')}</p>
      </PageHead>
      <FacesTabs />
      <PagedTable<FaceCheckView>
        path="/api/ban/checks"
        caption={t('checks')}
        empty={t('checks.none')}
        rowKey={(row) => row.id}
        columns={[
          {
            id: 'subject',
            head: t('subject'),
            isHeader: true,
            cell: (row) => (
              <>
                {row.subject}
                <span className="small soft cell-under">{row.reference}</span>
              </>
            ),
          },
          { id: 'kind', head: t('kind'), cell: (row) => labels.value(row.checkKind, 'checkKind') ?? row.checkKind },
          {
            id: 'capability',
            head: t('capability'),
            cell: (row) => labels.value(row.capability, 'capability') ?? row.capability,
          },
          {
            id: 'answer',
            head: t('answer'),
            cell: (row) => (
              <>
                {labels.value(row.answer, 'answer') ?? row.answer}
                {row.demands.length === 0 ? null : (
                  <span className="small soft cell-under">{row.demands.join(', ')}</span>
                )}
              </>
            ),
          },
          { id: 'day', head: t('day'), cell: (row) => instant(row.checkedAt) },
        ]}
      />
      {mayCheck ? (
        <>
          <section className="stack">
            <h2>{t('check.purchase')}</h2>
            <ActForm type="ban/check-procurement" submit={t('check.purchase')} />
          </section>
          <section className="stack">
            <h2>{t('check.funding')}</h2>
            <ActForm type="ban/check-funding" submit={t('check.funding')} />
          </section>
          <section className="stack">
            <h2>{t('rule')}</h2>
            <p className="soft">{t('rule.why')}</p>
            <ActForm type="ban/adopt-rule" submit={t('rule')} />
          </section>
        </>
      ) : null}
    </>
  );
}
