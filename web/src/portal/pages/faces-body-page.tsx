import { type EvidenceLine, evidenceLines, type PublishedEvidence, type PublishedSystem } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { AsWritten } from '../../design/as-written.tsx';
import { BodyName } from '../../design/body-name.tsx';
import { EmptyState, Fact, Facts } from '../../design/facts.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { FacesBodyData } from '../faces-data.ts';
import { EvidenceLineItem, FacesLimits, VerdictMark } from './faces-page.tsx';

/** One zone or platform: its lines today, each system with its evidence, and what was published before. */
export function FacesBodyPage({ data }: { readonly data: FacesBodyData }): ReactNode {
  const { t } = useI18n();
  const { of, systems } = data;
  return (
    <>
      <div className="page-head">
        <h1>
          <BodyName body={of.body} />
        </h1>
        <p className="lead">{t('faces.lead')}</p>
      </div>
      <section className="section" aria-labelledby="lines">
        <h2 id="lines">{t('faces.title')}</h2>
        <ul className="stack">
          {of.lines.map((line) => (
            <EvidenceLineItem key={line.line} of={line} />
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="systems">
        <h2 id="systems">{t('faces.systems')}</h2>
        {systems.length === 0 ? (
          <EmptyState title={t('faces.systems.none')}>
            <p>{t('faces.systems.none.words')}</p>
          </EmptyState>
        ) : (
          systems.map((system) => <System key={system.reference} of={system} />)
        )}
      </section>
      <History of={data.history} />
      <FacesLimits witnessed={data.witnessed} json={`/api/public/facial-recognition/${of.slug}`} />
    </>
  );
}

const kinds = ['camera-system', 'recording-server', 'analysis-server', 'platform-node'] as const;
const states = ['declared', 'active', 'lapsed', 'suspended', 'withdrawn'] as const;

function System({ of }: { readonly of: PublishedSystem }): ReactNode {
  const { t, day } = useI18n();
  const id = `system-${of.reference}`;
  const kind = kinds.find((one) => one === of.systemKind);
  const state = states.find((one) => one === of.state);
  return (
    <article className="stack" aria-labelledby={id}>
      <h3 id={id}>
        <AsWritten>{of.title}</AsWritten> <span className="small soft">{of.reference}</span>
      </h3>
      {of.confirmed.map((finding) => (
        <p key={`${finding.product} ${finding.confirmedOn}`}>
          <VerdictMark verdict="not-met" /> {t('faces.confirmed', { product: finding.product })}{' '}
          <span className="small soft">{t('faces.confirmed.on', { day: day(finding.confirmedOn) })}</span>
        </p>
      ))}
      <Facts>
        <Fact term={t('faces.state')}>
          {kind === undefined ? of.systemKind : t(`faces.kind.${kind}`)},{' '}
          {state === undefined ? of.state : t(`faces.state.${state}`)}
        </Fact>
        <Fact term={t('faces.declaredOn')}>{day(of.declaredOn)}</Fact>
        {of.suspendedOn === null ? null : (
          <Fact term={t('faces.ground')}>
            {of.suspendedOn.ground === 'not-in-our-files' || of.suspendedOn.ground === 'own-decision'
              ? t(`faces.ground.${of.suspendedOn.ground}`)
              : of.suspendedOn.provision}
          </Fact>
        )}
        {of.exception === null ? null : (
          <Fact term={t('faces.exception')}>
            {of.exception.reasons}{' '}
            <span className="small soft">{t('faces.exception.until', { day: day(of.exception.until) })}</span>
          </Fact>
        )}
        <Fact term={t('faces.evidence')}>
          {of.evidence.length === 0 ? (
            t('faces.reason.no-evidence')
          ) : (
            <ul>
              {of.evidence.map((one) => (
                <li key={`${one.digest} ${one.origin}`}>
                  <Evidence of={one} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </Facts>
    </article>
  );
}

function Evidence({ of }: { readonly of: PublishedEvidence }): ReactNode {
  const { t, day, list } = useI18n();
  const { summary } = of;
  return (
    <>
      {t(`faces.evidence.kind.${of.evidenceKind}`)}, {day(of.madeOn)}
      {t('colon')}
      {t(`faces.origin.${of.origin}`)}
      {summary === null || summary.scanVerdict === null ? null : (
        <>
          {'. '}
          {t(`faces.scan.${summary.scanVerdict}`)}
          {summary.isComplete ? null : ` (${t('faces.incomplete')})`}
          {'. '}
          {t('faces.notExamined', { count: summary.notExaminedCount })}
          {summary.notExamined.length === 0 ? null : ` (${list(summary.notExamined)})`}
        </>
      )}
      <br />
      <span className="small soft">
        {t('faces.digest')} <code>{of.digest.slice(0, 16)}…</code>
      </span>
    </>
  );
}

function History({ of }: { readonly of: FacesBodyData['history'] }): ReactNode {
  const { t, day } = useI18n();
  const shown: readonly EvidenceLine[] = evidenceLines.slice(0, 2);
  return (
    <section className="section" aria-labelledby="history">
      <h2 id="history">{t('faces.history')}</h2>
      {of.length === 0 ? (
        <p>{t('faces.history.none')}</p>
      ) : (
        <>
          <p>{t('faces.history.words')}</p>
          <ul>
            {of.map(({ recordedOn, lines }) => (
              <li key={recordedOn}>
                {day(recordedOn)}
                <ul className="bare">
                  {lines
                    .filter(({ line }) => shown.includes(line))
                    .map(({ line, verdict }) => (
                      <li key={line}>
                        {t(`faces.line.${line}`)} <VerdictMark verdict={verdict} />
                      </li>
                    ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
