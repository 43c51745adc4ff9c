import type { ReactNode } from 'react';
import { useI18n, Words } from '../i18n/i18n-context.tsx';
import type { Localised } from '../portal/data-values.ts';
import { Outcome } from './outcome.tsx';

/** Withheld in one line, inside a table or a fact. */
export function Withheld({ because }: { readonly because: Localised }): ReactNode {
  return (
    <span>
      <Outcome kind="withheld" />{' '}
      <span className="soft">
        – <Words of={because} />
      </span>
    </span>
  );
}

/** A withheld passage: the slats stay visible, with who closed them, why, and under which provision. */
export function WithheldPassage({
  because,
  children,
}: {
  readonly because: Localised;
  readonly children?: ReactNode;
}): ReactNode {
  const { t } = useI18n();
  return (
    <div className="withheld">
      <div className="withheld-slats slats" aria-hidden="true" />
      <div className="withheld-words stack-2">
        <p>
          <Outcome kind="withheld">{t('withheld.passage')}</Outcome>
        </p>
        <p>
          <Words of={because} />
        </p>
        {children}
      </div>
    </div>
  );
}
