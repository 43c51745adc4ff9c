import type { ReactNode } from 'react';
import { useI18n, Words } from '../i18n/i18n-context.tsx';
import type { Localised, OutcomeKind } from '../portal/data-values.ts';
import type { Finding } from '../portal/record-pages.ts';
import { Lattice } from './lattice.tsx';
import { Outcome, type OutcomeMark } from './outcome.tsx';
import { Provision } from './provision.tsx';

/** The paper of a receipt: the slats on its edge, then what the caller puts on it. `titleId` names its heading. */
export function ReceiptPaper({
  titleId,
  children,
}: {
  readonly titleId: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <article className="receipt" aria-labelledby={titleId}>
      <Lattice className="receipt-edge" height={14} openness={50} />
      <div className="receipt-body">{children}</div>
    </article>
  );
}

/** Outcome first, then the one sentence that says who asked what and what the answer is. */
export function ReceiptOutcome({
  outcome,
  sentence,
}: {
  readonly outcome: OutcomeKind;
  readonly sentence: Localised;
}): ReactNode {
  return (
    <>
      <p className="receipt-outcome">
        <Outcome kind={outcome} />
      </p>
      <p className="receipt-sentence">
        <Words of={sentence} />
      </p>
    </>
  );
}

const MARK_OF: { readonly [H in Finding['holds']]: OutcomeMark } = {
  yes: 'allowed',
  no: 'refused',
  unknown: 'unknown',
  'asks-a-person': 'needs-human',
};

/** The reasons, each with its article as a link and its words on demand; what is missing and who can supply it. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { t } = useI18n();
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={`${finding.provision.id}${finding.because.fr}`}>
          <p>
            <Outcome kind={MARK_OF[finding.holds]}>{t(`receipt.holds.${finding.holds}`)}</Outcome>
          </p>
          <p className="finding-because">
            <Words of={finding.because} />
            {finding.ground === undefined ? null : (
              <span className="soft">
                {' '}
                (<Words of={finding.ground} />)
              </span>
            )}
          </p>
          {finding.mend === null && finding.who === null ? null : (
            <div className="mend stack-2">
              {finding.mend === null ? null : (
                <p>
                  <strong>{t('receipt.mend')}</strong> <Words of={finding.mend} />
                </p>
              )}
              {finding.who === null ? null : (
                <p>
                  <strong>{t('receipt.who')}</strong> <Words of={finding.who} />
                </p>
              )}
            </div>
          )}
          <Provision provision={finding.provision} />
        </li>
      ))}
    </ul>
  );
}
