import type { EmergencySummary } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { Fact, Facts } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { Shown } from '../../act/shown.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { clockFace } from '../look/look-clock.ts';
import { EmergencyStateTag } from './emergencies-page.tsx';
import { confirmers, reviewers } from './emergency-parts.ts';
import { useEmergencyTexts } from './emergency-texts.ts';
import { QuorumState } from './quorum-state.tsx';

type Answer = { readonly emergency: EmergencySummary; readonly at: string };

/** One emergency opening: what it opens, how long still, and the act that its state and one's function allow. */
export function Page(): ReactNode {
  const id = useParam('id');
  const t = useEmergencyTexts();
  const file = useApi<Answer>(`/api/emergency-openings/${encodeURIComponent(id)}`, { refetchEvery: 15_000 });
  return (
    <>
      <PageHead title={t('title')} />
      <Loaded of={file}>{({ emergency, at }) => <Emergency key={emergency.state} of={emergency} at={at} />}</Loaded>
    </>
  );
}

function Emergency({ of, at }: { readonly of: EmergencySummary; readonly at: string }): ReactNode {
  const t = useEmergencyTexts();
  const { instant } = useI18n();
  const functionKey = useFunctionKey() ?? '';
  const isToReview = ['open', 'over', 'unreviewed'].includes(of.state) && of.reviewedAt === null;
  return (
    <>
      <p>
        <EmergencyStateTag state={of.state} />
      </p>
      <RunningTerm of={of} at={at} />
      <EmergencyFacts of={of} />
      {of.state === 'requested' && confirmers.includes(functionKey) ? (
        <section className="stack">
          <h2>{t('confirm')}</h2>
          <p>{t('confirm.why')}</p>
          <QuorumState />
          <ActForm
            type="vault/confirm-emergency-opening"
            fixed={{ emergencyId: of.emergencyId }}
            submit={t('confirm')}
          />
        </section>
      ) : null}
      {of.state === 'open' && of.subject === null && !reviewers.includes(functionKey) ? (
        <p>
          <Link className="button button-quiet" to="/look">
            {t('watch')}
          </Link>
        </p>
      ) : null}
      {isToReview && reviewers.includes(functionKey) ? (
        <section className="stack">
          <h2>{t('review')}</h2>
          <p>{t('review.why')}</p>
          {of.reviewBefore === null ? null : (
            <p>
              {t('left.review')} <time dateTime={of.reviewBefore}>{instant(of.reviewBefore)}</time>
            </p>
          )}
          <ActForm type="vault/review-emergency-opening" fixed={{ emergencyId: of.emergencyId }} submit={t('review')} />
        </section>
      ) : null}
    </>
  );
}

function EmergencyFacts({ of }: { readonly of: EmergencySummary }): ReactNode {
  const t = useEmergencyTexts();
  const { instant } = useI18n();
  return (
    <>
      <Facts>
        <Fact term={t('asked')}>{instant(of.requestedAt)}</Fact>
        <Fact term={t('by')}>
          <Shown value={of.requestedByFunction} name="functionKey" />
        </Fact>
        <Fact term={t('urgency')}>{of.urgency}</Fact>
        {of.confirmedAt === null ? null : <Fact term={t('confirmedAt')}>{instant(of.confirmedAt)}</Fact>}
        {of.confirmedByFunction === null ? null : (
          <Fact term={t('confirmedBy')}>
            <Shown value={of.confirmedByFunction} name="functionKey" />
          </Fact>
        )}
        {of.confirmationReasons === null ? null : <Fact term={t('confirmation')}>{of.confirmationReasons}</Fact>}
        {of.openUntil === null ? null : <Fact term={t('openUntil')}>{instant(of.openUntil)}</Fact>}
        {of.subject === null ? <Fact term={t('looks')}>{of.looks}</Fact> : null}
        {of.reviewedAt === null ? null : <Fact term={t('reviewed')}>{instant(of.reviewedAt)}</Fact>}
        {of.reviewedByFunction === null ? null : (
          <Fact term={t('reviewedBy')}>
            <Shown value={of.reviewedByFunction} name="functionKey" />
          </Fact>
        )}
        {of.reviewReasons === null ? null : <Fact term={t('reasons')}>{of.reviewReasons}</Fact>}
      </Facts>
      <h2>{t('items')}</h2>
      {of.subject === null ? null : (
        <p>
          <Link to={`/${of.subject.kind === 'search' ? 'searches' : 'lists/correlations'}/${of.subject.id}`}>
            {t(`subject.${of.subject.kind}`)}
          </Link>
        </p>
      )}
      <Shown
        value={{
          branch: of.branch,
          missionReference: of.missionReference,
          operationalReasons: of.operationalReasons,
          concreteReason: of.concreteReason,
          ...(of.subject === null ? { items: of.items } : {}),
        }}
      />
    </>
  );
}

/** The minutes that are left to confirm, or until it closes. They run from what the server said of the legal time. */
function RunningTerm({ of, at }: { readonly of: EmergencySummary; readonly at: string }): ReactNode {
  const t = useEmergencyTexts();
  const [read] = useState(() => Date.now());
  const [now, setNow] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const end = of.state === 'requested' ? of.confirmBefore : of.state === 'open' ? of.openUntil : null;
  const [readAt] = useState(at);
  if (end === null) return null;
  const seconds = Math.max(0, Math.round((Date.parse(end) - Date.parse(readAt) - (now - read)) / 1_000));
  return (
    <p className="player-left">
      <span className="player-clock" role="timer">
        {clockFace(seconds)}
      </span>{' '}
      {seconds === 0 ? t('over') : t(of.state === 'requested' ? 'left.requested' : 'left.open')}
    </p>
  );
}
