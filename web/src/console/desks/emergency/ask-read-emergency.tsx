import type { EmergencySubject } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { useEmergencyTexts } from './emergency-texts.ts';
import { QuorumState } from './quorum-state.tsx';

/** Asking that the quorum of witnesses be lifted for one search or correlation past the first month; folded away, for it is rarely needed. */
export function AskReadEmergency({ subject }: { readonly subject: EmergencySubject }): ReactNode {
  const t = useEmergencyTexts();
  return (
    <details className="form-section no-print">
      <summary>{t('reads.ask')}</summary>
      <p className="soft">{t('reads.why')}</p>
      <QuorumState />
      <ActForm
        type="anpr/request-read-emergency"
        fixed={{ subject: { ...subject } }}
        submit={t('reads.ask')}
        next={({ result }) => (
          <Link className="button" to={`/emergency/${String(result.emergencyId)}`}>
            {t('title')}
          </Link>
        )}
      />
    </details>
  );
}
