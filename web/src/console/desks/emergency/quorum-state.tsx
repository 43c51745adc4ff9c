import type { VaultWitness } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { useEmergencyTexts } from './emergency-texts.ts';

/** What stands behind an opening now: how old the newest quorum is, why past the gate is closed, and what one may do. */
export function QuorumState(): ReactNode {
  const { lang } = useLanguage();
  const t = useEmergencyTexts();
  const { data } = useApi<VaultWitness>('/api/vault/witness', { refetchEvery: 10_000 });
  if (data === undefined) return null;
  const { quorum, notice, areIndependent } = data;
  if (quorum === null) return <p className="note small">{notice[lang]}</p>;
  const age = quorum.ageSeconds === null ? '' : ageText(t, quorum.ageSeconds);
  const said =
    quorum.ageSeconds === null ? t('quorum.never') : t(quorum.isFresh ? 'quorum.fresh' : 'quorum.stale', { age });
  return (
    <div className="note small stack">
      <p>
        <strong>{said}</strong>
      </p>
      <p>{quorum.isFresh || !quorum.governs ? notice[lang] : t('quorum.closed')}</p>
      {quorum.isFresh ? null : (
        <p>
          <Link to="/emergency">{t('quorum.path')}</Link>
        </p>
      )}
      {areIndependent === false ? <p>{t('quorum.beside')}</p> : null}
    </div>
  );
}

function ageText(t: ReturnType<typeof useEmergencyTexts>, seconds: number): string {
  if (seconds < 120) return t('seconds', { count: String(seconds) });
  if (seconds < 7_200) return t('minutes', { count: String(Math.floor(seconds / 60)) });
  return t('hours', { count: String(Math.floor(seconds / 3_600)) });
}
