import type { ReactNode } from 'react';
import { useI18n, Words } from '../i18n/i18n-context.tsx';
import type { CameraStatus, Localised, OutcomeKind, YesNoUnknown } from '../portal/data-values.ts';

/** What an outcome mark can say: decisions, and the states that are not decisions. */
export type OutcomeMark = OutcomeKind | 'unknown' | 'withheld' | 'overdue' | 'suppressed';

const SHAPES: { readonly [K in OutcomeMark]: ReactNode } = {
  // Filled circle with a check.
  allowed: (
    <>
      <circle cx="12" cy="12" r="11" fill="currentColor" />
      <path className="shape-cut" d="M6.5 12.5l3.8 3.8 7.2-8" fill="none" strokeWidth="2.6" />
    </>
  ),
  // Square with a bar.
  refused: (
    <>
      <rect x="1.5" y="1.5" width="21" height="21" fill="currentColor" />
      <path className="shape-cut" d="M6 12h12" fill="none" strokeWidth="3.2" />
    </>
  ),
  // Half circle with a person.
  'needs-human': (
    <>
      <path d="M1 23a11 11 0 0 1 22 0z" fill="currentColor" />
      <circle cx="12" cy="6" r="5" fill="currentColor" />
    </>
  ),
  // Hatched outline.
  unknown: (
    <>
      <rect
        x="2"
        y="2"
        width="20"
        height="20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeDasharray="3 2.4"
      />
      <path d="M7 5v14M11 5v14M17 5v14" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  // Slats.
  withheld: <path d="M2 2h4v20H2zM8 2h2v20H8zM13 2h4v20h-4zM20 2h2v20h-2z" fill="currentColor" />,
  // Clock.
  overdue: (
    <>
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="2.4" />
      <path d="M12 6v6.5l4 2.5" fill="none" stroke="currentColor" strokeWidth="2.4" />
    </>
  ),
  suppressed: <path d="M2 10h20v4H2z" fill="currentColor" />,
};

/** Shape alone, for a place where the word stands beside it. */
export function OutcomeShape({ kind }: { readonly kind: OutcomeMark }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SHAPES[kind]}
    </svg>
  );
}

/** An outcome: word and shape, never colour alone. `children` replaces the word of the catalogue. */
export function Outcome({ kind, children }: { readonly kind: OutcomeMark; readonly children?: ReactNode }): ReactNode {
  const { t } = useI18n();
  return (
    <span className={`outcome outcome-${kind}`}>
      <OutcomeShape kind={kind} />
      <span>{children ?? t(`outcome.${kind}`)}</span>
    </span>
  );
}

/** Unknown, with the reason when there is one. Never rendered as zero, dash or blank. */
export function Unknown({ because }: { readonly because?: Localised | undefined }): ReactNode {
  const { t } = useI18n();
  return (
    <span className="unknown">
      <span>
        {t('unknown')}
        {because === undefined ? null : (
          <>
            {' – '}
            <Words of={because} />
          </>
        )}
      </span>
    </span>
  );
}

const STATUS_SHAPES: { readonly [S in CameraStatus]: ReactNode } = {
  planned: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="2.6 2" />,
  authorised: <rect x="2.5" y="2.5" width="11" height="11" fill="none" stroke="currentColor" strokeWidth="2" />,
  installed: <circle cx="8" cy="8" r="6.5" fill="currentColor" />,
  observed: <path d="M8 1l7 7-7 7-7-7z" fill="currentColor" />,
  ended: <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="2.4" />,
};

/** What a source says of a camera: planned, authorised, installed, observed or ended, each with its shape. */
export function StatusMark({
  status,
  children,
}: {
  readonly status: CameraStatus;
  readonly children?: ReactNode;
}): ReactNode {
  const { t } = useI18n();
  return (
    <span className="status">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {STATUS_SHAPES[status]}
      </svg>
      <span>
        {t(`status.${status}`)}
        {children}
      </span>
    </span>
  );
}

/** Yes, no, or unknown with its slats. */
export function YesNo({ value }: { readonly value: YesNoUnknown }): ReactNode {
  const { t } = useI18n();
  return value === 'unknown' ? <Unknown /> : t(value === 'yes' ? 'yes' : 'no');
}
