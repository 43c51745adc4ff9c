import type { ReactNode } from 'react';
import { useI18n, Words } from '../i18n/i18n-context.tsx';
import type { Body, Municipality } from '../portal/data-values.ts';

/** The mark that an organisation, a place or an act is invented. */
export function FictionalTag(): ReactNode {
  const { t } = useI18n();
  return <span className="tag tag-fictional">{t('fictional')}</span>;
}

/** Name of an organisation or municipality; an invented one always carries its mark. */
export function BodyName({ body }: { readonly body: Pick<Body | Municipality, 'name' | 'fictional'> }): ReactNode {
  return (
    <>
      <Words of={body.name} />
      {body.fictional ? (
        <>
          {' '}
          <FictionalTag />
        </>
      ) : null}
    </>
  );
}
