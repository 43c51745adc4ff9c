import type { ReactNode } from 'react';

/** The steps that are open to one's function, each with its form; the one that gives up or ends is folded away. */
export function OpenSteps<S extends string>({
  title,
  none,
  open,
  folded,
  nameOf,
  formOf,
}: {
  readonly title: string;
  /** What is said where nothing can be done. */
  readonly none: string;
  readonly open: readonly S[];
  readonly folded: S;
  readonly nameOf: (step: S) => string;
  readonly formOf: (step: S) => ReactNode;
}): ReactNode {
  return (
    <section className="stack no-print" aria-label={title}>
      <h2>{title}</h2>
      {open.length === 0 ? <p className="soft">{none}</p> : null}
      {open.map((step) =>
        step === folded ? (
          <details key={step} className="form-section">
            <summary>{nameOf(step)}</summary>
            {formOf(step)}
          </details>
        ) : (
          <section key={step} className="stack">
            <h3>{nameOf(step)}</h3>
            {formOf(step)}
          </section>
        ),
      )}
    </section>
  );
}
