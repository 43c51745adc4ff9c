import type { ReactNode } from 'react';
import { Lattice } from './lattice.tsx';

/** Terms with what is known of each. */
export function Facts({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}): ReactNode {
  return <dl className={className === undefined ? 'facts' : `facts ${className}`}>{children}</dl>;
}

/** One term of `Facts`. */
export function Fact({ term, children }: { readonly term: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Nothing to show, said plainly: what is missing and why, behind the fence. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactNode {
  return (
    <div className="empty">
      <Lattice className="empty-lattice" width={600} height={60} openness={30} />
      <div className="stack-2">
        <p>
          <strong>{title}</strong>
        </p>
        {children}
      </div>
    </div>
  );
}

/** A statement of another kind than the page's main text: information that is not law, a caution, a how-to. */
export function Note({ title, children }: { readonly title?: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="note">
      {title === undefined ? null : (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      {children}
    </div>
  );
}
