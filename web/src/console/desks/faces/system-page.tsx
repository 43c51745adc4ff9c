import type { FaceSystemView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState, Fact, Facts, Note } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useLabels } from '../../act/labels/use-labels.ts';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { useFacesTexts } from './faces-texts.ts';
import { FindingFile } from './finding-file.tsx';
import { ReportForm } from './report-form.tsx';
import { Step } from './step.tsx';
import { declarers, isController } from './who-acts.ts';

/** One system: what runs on it, what shows it, what was found, and what one may do. */
export function Page(): ReactNode {
  const t = useFacesTexts();
  const id = useParam('id');
  const systems = useApi<{ readonly items: readonly FaceSystemView[] }>('/api/ban/systems');
  return (
    <Loaded of={systems} isPage>
      {({ items }) => {
        const found = items.find((one) => one.id === id);
        return found === undefined ? <EmptyState title={t('none')} /> : <System of={found} />;
      }}
    </Loaded>
  );
}

function System({ of }: { readonly of: FaceSystemView }): ReactNode {
  const t = useFacesTexts();
  const labels = useLabels();
  const { lang } = useLanguage();
  const { day } = useI18n();
  const functionKey = useFunctionKey() ?? '';
  const isOpen = of.state !== 'withdrawn';
  return (
    <>
      <PageHead title={of.title} isAsWritten>
        <p className="soft">
          {of.reference}, {labels.value(of.systemKind, 'systemKind')}
        </p>
      </PageHead>
      <Facts>
        <Fact term={t('body')}>{of.organisation?.[lang] ?? '–'}</Fact>
        <Fact term={t('state')}>
          {t(`state.${of.state}`)}
          {of.alarm === null ? null : `, ${labels.value(of.alarm, 'alarm') ?? of.alarm}`}
        </Fact>
        {of.exception === null ? null : (
          <Fact term={labels.field('exception', '')}>
            {of.exception.reasons} ({day(of.exception.until)})
          </Fact>
        )}
        <Fact term={t('components')}>
          <ul>
            {of.components.map((one) => (
              <li key={`${one.name} ${one.release}`}>
                {one.name} {one.release}, {one.supplier} ({one.licenceOptions.join(', ')})
              </li>
            ))}
          </ul>
        </Fact>
      </Facts>
      <section className="stack">
        <h2>{t('evidence')}</h2>
        {of.evidence.length === 0 ? <p>{t('evidence.none')}</p> : <Evidence of={of.evidence} />}
      </section>
      {of.findings.map((finding) => (
        <FindingFile key={finding.id} of={finding} />
      ))}
      {isOpen && (declarers.includes(functionKey) || isController(functionKey)) ? (
        <section className="stack">
          <h2>{t('report')}</h2>
          <p className="soft">{t('report.why')}</p>
          <ReportForm systemId={of.id} />
        </section>
      ) : null}
      {isOpen && declarers.includes(functionKey) ? <OwnSteps of={of} /> : null}
      {isOpen && of.state !== 'suspended' && functionKey === 'control-organ' ? (
        <Step type="ban/suspend-system" name="suspend" fixed={{ systemId: of.id }} />
      ) : null}
    </>
  );
}

function Evidence({ of }: { readonly of: FaceSystemView['evidence'] }): ReactNode {
  const t = useFacesTexts();
  const labels = useLabels();
  const { day } = useI18n();
  return (
    <DataTable
      caption={t('evidence')}
      isCaptionHidden
      rows={of}
      rowKey={(row) => row.id}
      asCards
      columns={[
        { id: 'kind', head: t('kind'), isHeader: true, cell: (row) => labels.value(row.evidenceKind, 'evidenceKind') },
        { id: 'origin', head: t('origin'), cell: (row) => labels.value(row.origin, 'origin') },
        { id: 'made', head: t('madeOn'), cell: (row) => day(row.madeOn) },
        {
          id: 'says',
          head: t('says'),
          cell: ({ summary }) =>
            summary === null || summary.scanVerdict === null
              ? '–'
              : `${labels.value(summary.scanVerdict, 'scanVerdict') ?? summary.scanVerdict}${summary.isComplete ? '' : ` (${t('incomplete')})`}`,
        },
        {
          id: 'file',
          head: t('file'),
          cell: (row) =>
            row.summary === null ? (
              <span className="mono">{row.digest.slice(0, 12)}</span>
            ) : (
              <a href={`/api/ban/reports/${row.digest}`}>{row.digest.slice(0, 12)}</a>
            ),
        },
      ]}
    />
  );
}

function OwnSteps({ of }: { readonly of: FaceSystemView }): ReactNode {
  const t = useFacesTexts();
  const fixed = { systemId: of.id };
  return (
    <>
      <h2>{t('what')}</h2>
      {of.state === 'active' ? null : <Step type="ban/activate-system" name="activate" fixed={fixed} />}
      <Step type="ban/record-exception" name="exception" fixed={fixed} />
      <section className="stack">
        <h3>{t('node')}</h3>
        <p className="soft">{t('node.why')}</p>
        <ActForm
          type="ban/enrol-node"
          fixed={fixed}
          hide={['tokenSha256']}
          submit={t('node')}
          next={(receipt) =>
            receipt.told?.token === undefined ? null : (
              <Note title={t('token')}>
                <p className="mono breakable">{receipt.told.token}</p>
                <p>{t('token.once')}</p>
              </Note>
            )
          }
        />
      </section>
      {of.state === 'suspended' ? null : <Step type="ban/suspend-system" name="suspend" fixed={fixed} />}
      <Step type="ban/withdraw-system" name="withdraw" fixed={fixed} />
    </>
  );
}
